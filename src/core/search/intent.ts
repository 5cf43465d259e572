import type { Intent } from "./search.js";
import { type Cues, cues } from "./words/words.js";

/** What a question is after, and which of its words only said so. */
export interface Reading {
  intent: Intent;
  /** Places of the words that belong to the cue. */
  used: Set<number>;
  /** Of "how many": the place behind the cue, where what is counted is named. */
  counted?: number;
}

type Sort = keyof Cues;
const SORTS: Sort[] = [
  "when",
  "when_weak",
  "how_many",
  "how_many_weak",
  "ask",
  "ask_weak",
  "define",
  "define_weak",
  "outcome",
  "outcome_open",
  "outcome_verb",
  "beyond",
];
const WEAK: [Intent, Sort][] = [
  ["ask", "ask_weak"],
  ["how_many", "how_many_weak"],
  ["when", "when_weak"],
  ["define", "define_weak"],
];

/** The cues of each sort by their first word, longest first: most words begin none of any sort. */
type Begun = Partial<Record<Sort, string[][]>>;
const table = new Map<string, Begun>();
for (const sort of SORTS) {
  for (const cue of cues(sort).sort((a, b) => b.length - a.length)) {
    const begun = table.get(cue[0] as string) ?? {};
    table.set(cue[0] as string, begun);
    begun[sort] ??= [];
    begun[sort].push(cue);
  }
}

/** A line of words with the cues that each of them begins. */
interface Line {
  words: readonly string[];
  begun: readonly (Begun | undefined)[];
}

const lineOf = (words: readonly string[]): Line => ({ words, begun: words.map((word) => table.get(word)) });

/** Places of the first cue of a sort in a line; undefined where there is none. */
function at({ words, begun }: Line, sort: Sort, from = 0): number[] | undefined {
  for (let i = from; i < words.length; i++) {
    for (const cue of begun[i]?.[sort] ?? []) {
      if (cue.every((word, k) => words[i + k] === word)) return cue.map((_, k) => i + k);
    }
  }
  return undefined;
}

/** An opening word ("did", "a", "se") stands among the first few. */
const OPENING = 4;

/**
 * The intent of a line of words. The order decides where several show: "when did the law pass" is after a day,
 * "what do we ask on the number of" after an ask, and "what is" asks for a definition only where nothing else shows.
 * `outside` are the words with those of phrases left blank: "demandes d'asile" asks for nothing.
 */
export function intentOf(words: readonly string[], outside: readonly string[] = words): Reading {
  const line = lineOf(words);
  for (const [intent, find] of STRONG) {
    const places = find(line);
    if (!places) continue;
    const used = new Set(places);
    return intent === "how_many" ? { intent, used, counted: (places.at(-1) ?? 0) + 1 } : { intent, used };
  }
  const left = lineOf(outside);
  // A weak cue still names something ("the official figure"): its words are searched as well.
  for (const [intent, sort] of WEAK) if (at(left, sort)) return { intent, used: new Set() };
  const places = at(line, "define");
  if (places) return { intent: "define", used: new Set(places) };
  return { intent: "any", used: new Set() };
}

const STRONG: [Intent, (line: Line) => number[] | undefined][] = [
  ["outcome", (line) => at(line, "outcome")],
  ["when", (line) => at(line, "when")],
  ["how_many", (line) => at(line, "how_many")],
  ["ask", (line) => at(line, "ask")],
  ["outcome", passed],
];

/** Whether a line of words asks for an opinion or for a text to be written: no document gives that. */
export const asksBeyond = (words: readonly string[]): boolean => at(lineOf(words), "beyond") !== undefined;

/** "did the labour bill pass", "la loi a-t-elle été adoptée", "se aprobó la reforma". */
function passed(line: Line): number[] | undefined {
  const opening = at(line, "outcome_open");
  if (!opening || (opening[0] as number) > OPENING + 4) return undefined;
  return at(line, "outcome_verb", (opening[0] as number) + 1);
}
