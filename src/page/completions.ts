import { nameIn, themeWord } from "../core/names.js";
import { spanOf } from "../i18n/days.js";
import type { Language } from "../i18n/language.js";
import type { Completion, TimelineDate } from "./api.js";
import type { Stage } from "./stage.js";

/** What a line can be completed by, from what help is made of: commands, themes, then references in their order. */
export async function completionsOf({ app }: Pick<Stage, "app">, language: Language): Promise<Completion[]> {
  const { library } = await app.knowledge.read();
  const { themes, recommendations, facts, dates } = library.content;
  const references: [string, string][] = [
    ...recommendations.map(({ reference, summary }) => [reference, summary[language]] as [string, string]),
    ...facts.map(({ reference, headline }) => [reference, headline[language]] as [string, string]),
    ...dates.map(({ reference, what }) => [reference, what[language]] as [string, string]),
  ];
  return [
    ...app.commands.list.map((command): Completion => {
      const { usage, summary } = command;
      const hint = [usage[language], summary[language]].filter(Boolean).join(" · ");
      return { line: nameIn(command, language), kind: "command", hint };
    }),
    ...themes.map((theme): Completion => {
      return { line: themeWord(theme, language), kind: "theme", hint: theme.title[language] };
    }),
    ...references.map(([line, hint]): Completion => ({ line, kind: "reference", hint })),
  ];
}

/** Every date whose day, month or year is known, by when it begins. */
export async function timelineOf({ app }: Pick<Stage, "app">, language: Language): Promise<TimelineDate[]> {
  const { library } = await app.knowledge.read();
  return library.dates().flatMap(({ reference, what, theme, alsoThemes = [], date, dateEnd, added }) => {
    if (date === null) return [];
    const { first, last } = spanOf(date, dateEnd);
    return {
      reference,
      what: what[language],
      themes: [theme, ...alsoThemes],
      first,
      last,
      added: added !== undefined,
    };
  });
}
