import type { CommandDefinition, Input } from "./command.js";
import { fold } from "./fold.js";

/** The longest line that is read, in characters; a Slack message may have 40,000. */
export const MAX_LINE = 500;

/** A line as it is read: spaces folded, invisible marks inside words and `/apg` (or `apg`) before it gone. */
export function tidy(line: string): string {
  return line
    .replace(/\p{Cf}+/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .replace(/^\/?apg(?:\s+|$)/iu, "")
    .trim();
}

/** The first word and the rest of a tidy line. */
export function firstWord(line: string): { word: string; rest: string } {
  const space = line.indexOf(" ");
  const word = space < 0 ? line : line.slice(0, space);
  // "recs: migration" is how people write a label; a "?" alone stays what it is.
  return { word: word.replace(/(?<=.)[:,;]+$/, ""), rest: space < 0 ? "" : line.slice(space + 1) };
}

export type OptionProblem =
  | { kind: "unknown"; name: string; known: string[] }
  | { kind: "value"; name: string; value: string; known: string[] }
  | { kind: "twice"; name: string };

/**
 * Splits what follows a command's name into words and `name:value` options, names and values in any language.
 * Returns every option that is wrong, not just the first.
 */
export function parseInput(
  rest: string,
  definition: Pick<CommandDefinition, "options">,
): { input: Input; problems: OptionProblem[] } {
  const words: string[] = [];
  const options: Record<string, string> = {};
  const problems: OptionProblem[] = [];
  const defined = Object.entries(definition.options ?? {});
  for (const word of rest.split(" ").filter(Boolean)) {
    const [, name, value] = /^(\p{L}{2,}|à|a):([^\s/].*)$/u.exec(word) ?? [];
    // A command without options keeps "word:word" as words: a question may contain them.
    if (name === undefined || value === undefined || defined.length === 0) {
      words.push(word);
      continue;
    }
    const known = defined.find(([id, { names }]) => named(name, [id, ...Object.values(names).flat()]));
    if (!known) {
      problems.push({ kind: "unknown", name, known: defined.map(([id]) => id) });
      continue;
    }
    const [id, { values }] = known;
    const chosen = Object.entries(values).find(([key, others]) =>
      named(value, [key, ...Object.values(others).flat()]),
    );
    // Which of two was meant is not guessed.
    if (chosen && options[id] !== undefined && options[id] !== chosen[0])
      problems.push({ kind: "twice", name: id });
    else if (chosen) options[id] = chosen[0];
    else problems.push({ kind: "value", name: id, value, known: Object.keys(values) });
  }
  return { input: { text: words.join(" "), words, options }, problems };
}

function named(typed: string, names: string[]): boolean {
  const folded = fold(typed).replaceAll("_", "-");
  return names.some((name) => fold(name).replaceAll(/[_ ]/g, "-") === folded);
}
