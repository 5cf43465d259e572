import type { Completion } from "../../api.js";

const PREFIX = "/apg";
/** So many are offered at once. */
const MOST = 8;

export interface Offer extends Completion {
  /** The whole text once it is taken. */
  text: string;
}

/** Letters as they are compared: without case and accents, one space between words. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trimStart();
}

/**
 * What a line that begins with `/apg` can go on with, best first: behind a command its themes and references, before
 * that all there is.
 * @returns nothing for any other text, and where what is typed is whole already
 */
export function offersFor(text: string, completions: Completion[]): Offer[] {
  if (PREFIX.startsWith(text) && text.startsWith("/")) {
    return completions
      .filter(({ kind }) => kind === "command")
      .slice(0, MOST)
      .map((each) => offer(PREFIX, each));
  }
  if (!text.startsWith(`${PREFIX} `)) return [];
  const typed = text.slice(PREFIX.length + 1);
  const command = completions.find(
    ({ kind, line }) => kind === "command" && folded(typed).startsWith(`${folded(line)} `),
  );
  if (!command) return best(typed, completions, PREFIX);
  const rest = typed.trimStart().slice(command.line.length + 1);
  // Words of a question are no theme that somebody has begun to type.
  const objects = completions.filter(({ kind }) => kind !== "command");
  return best(rest, objects, `${PREFIX} ${command.line}`);
}

function best(typed: string, completions: Completion[], before: string): Offer[] {
  const sought = folded(typed).trimEnd();
  const ranked = completions
    .map((completion, index) => ({ completion, index, rank: rankOf(sought, completion) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ completion }) => completion);
  // A command that is whole may still be the beginning of another.
  if (ranked.some(({ line, kind }) => kind !== "command" && folded(line) === sought)) return [];
  return ranked.slice(0, MOST).map((each) => offer(before, each));
}

const NONE = 9;

/** 0 where the line begins so, 1 where a word of it does, 2 where a word of what it means does. */
function rankOf(sought: string, { line, kind, hint }: Completion): number {
  if (sought === "") return kind === "reference" ? NONE : 0;
  const words = folded(line);
  if (words.startsWith(sought)) return 0;
  if (words.includes(` ${sought}`)) return 1;
  return kind !== "reference" && sought.length > 2 && ` ${folded(hint)}`.includes(` ${sought}`) ? 2 : NONE;
}

/** A command is gone on with; what is whole is not. */
function offer(before: string, completion: Completion): Offer {
  const text = `${before} ${completion.line}${completion.kind === "command" ? " " : ""}`;
  return { ...completion, text };
}
