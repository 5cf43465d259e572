import type { Command, Context, Input } from "./command.js";
import type { Reply } from "./reply.js";
import type { Theme } from "./vocabulary.js";

const BETWEEN = /\s*[,;&+/]\s*|\s+(?:and|et|y|e|plus)\s+/iu;

/** The themes of a list ("migration and labour", "femmes, torture"); none unless each part is a theme's very name. */
export function themesOf(text: string, { library }: Context): Theme[] {
  const parts = text.split(BETWEEN).filter(Boolean);
  const themes = parts.flatMap((part) => library.themeNamed(part) ?? []);
  const different = [...new Set(themes)];
  return themes.length === parts.length && different.length > 1 ? different : [];
}

/**
 * The answer of a command for each of several themes, one after the other under its title. Undefined where the command
 * takes no theme.
 */
export async function ofThemes(
  themes: readonly Theme[],
  command: Command,
  input: Input,
  context: Context,
  line: string,
): Promise<Reply | undefined> {
  const answers: Reply[] = [];
  for (const { id } of themes) {
    const answer = await command.run({ ...input, text: id, words: [id] }, context);
    if ("question" in answer) return undefined;
    answers.push(answer);
  }
  const [first] = answers;
  return (
    first && {
      ...first,
      title: themes.map(({ title }) => title[context.language]).join(" · "),
      line,
      found: answers.some(({ found }) => found),
      parts: answers.flatMap(({ title, parts }) => [{ kind: "heading" as const, text: title }, ...parts]),
      suggestions: answers.flatMap(({ suggestions }) => suggestions.slice(0, 1)).slice(0, 3),
    }
  );
}
