import type { CommandDefinition, Input } from "./command.js";
import { fold } from "./fold.js";

/** The longest line that is read, in characters; a Slack message may have 40,000. */
export const MAX_LINE = 500;
/** The longest of a command that takes what people write. As a button's value it fits in what Slack takes, 2,000. */
export const MAX_WRITTEN = 1_200;

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

/** What is wrong with an option; `typed` is how it stands on the line. */
export type OptionProblem = { typed: string } & (
  | { kind: "unknown"; name: string; known: string[] }
  | { kind: "value"; name: string; value: string; known: string[] }
  | { kind: "twice"; name: string }
);

/** An option and its value, or text between quotation marks of any of the three languages, or a word. */
const PIECE =
  /(?:(\p{L}{2,}|à|a):)?(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|«\s*([^»]*?)\s*»)(?=\s|$)|(\p{L}{2,}|à|a):([^\s/]\S*)|\S+/gu;

/**
 * Splits what follows a command's name into words and `name:value` options, names and values in any language.
 * Returns every option that is wrong, not just the first.
 */
export function parseInput(
  rest: string,
  definition: Pick<CommandDefinition, "options" | "written">,
): { input: Input; problems: OptionProblem[] } {
  const words: string[] = [];
  const quoted: string[] = [];
  const options: Record<string, string> = {};
  const problems: OptionProblem[] = [];
  const defined = Object.entries(definition.options ?? {});
  for (const { whole, name, value, text } of pieces(rest, definition)) {
    if (text !== undefined && name === undefined) {
      quoted.push(text);
      continue;
    }
    // A command without options keeps "word:word" as words: a question may contain them.
    if (name === undefined || value === undefined || defined.length === 0) {
      words.push(whole);
      continue;
    }
    const known = defined.find(([id, { names }]) => named(name, [id, ...Object.values(names).flat()]));
    if (!known) {
      problems.push({ typed: whole, kind: "unknown", name, known: shownIn(defined) });
      continue;
    }
    const [id, { values }] = known;
    const free = Object.keys(values).length === 0;
    const chosen = free
      ? value
      : Object.entries(values).find(([key, others]) =>
          named(value, [key, ...Object.values(others).flat()]),
        )?.[0];
    // Which of two was meant is not guessed.
    if (chosen !== undefined && options[id] !== undefined && options[id] !== chosen)
      problems.push({ typed: whole, kind: "twice", name: id });
    else if (chosen !== undefined) options[id] = chosen;
    else problems.push({ typed: whole, kind: "value", name: id, value, known: Object.keys(values) });
  }
  const input = { text: words.join(" "), words, options };
  return { input: definition.written ? { ...input, quoted } : input, problems };
}

interface Piece {
  whole: string;
  name?: string;
  value?: string;
  /** What stood between quotation marks. */
  text?: string;
}

function pieces(rest: string, { written }: Pick<CommandDefinition, "written">): Piece[] {
  if (!written) {
    return rest
      .split(" ")
      .filter(Boolean)
      .map((whole) => {
        const [, name, value] = /^(\p{L}{2,}|à|a):([^\s/].*)$/u.exec(whole) ?? [];
        return { whole, name, value };
      });
  }
  return [...rest.matchAll(PIECE)].map(([whole, before, straight, curly, angled, name, value]) => {
    const text = straight?.replace(/\\(.)/g, "$1") ?? curly ?? angled;
    return text === undefined ? { whole, name, value } : { whole, name: before, value: text, text };
  });
}

/** A text as one piece of a line, read back as it was. */
export function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

const shownIn = (options: [string, { hidden?: boolean }][]): string[] =>
  options.filter(([, { hidden }]) => !hidden).map(([id]) => id);

function named(typed: string, names: string[]): boolean {
  const folded = fold(typed).replaceAll("_", "-");
  return names.some((name) => fold(name).replaceAll(/[_ ]/g, "-") === folded);
}
