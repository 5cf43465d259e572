import { fold } from "../../src/core/fold.js";
import { STOP } from "../../src/core/search/words/words.js";
import type { Fact } from "../../src/core/vocabulary.js";
import { LANGUAGES } from "../../src/i18n/language.js";

export const SORTS = ["exact", "typo", "prefix"] as const;
export type Sort = (typeof SORTS)[number];

/** Queries of each sort that are asked before any is measured. */
export const WARMING = 60;

export interface Query {
  typed: string;
  /** The words that were meant, folded: what an answer should contain. */
  meant: string[];
}

const LONG = 6;
const WORDS = 3;

/** Three words of a record's headline in one language; one of them mistyped, or the last cut short. */
export function queries(facts: readonly Fact[], sort: Sort, count: number, random: () => number): Query[] {
  const out: Query[] = [];
  const below = (limit: number) => Math.floor(random() * limit);
  while (out.length < count) {
    const fact = facts[below(facts.length)] as Fact;
    const language = LANGUAGES[below(LANGUAGES.length)] ?? "en";
    const words = fold(fact.headline[language]).match(/\p{L}+/gu) ?? [];
    const long = [...new Set(words)].filter((word) => word.length >= LONG && !STOP.has(word));
    const meant = long.slice(0, WORDS);
    if (meant.length < WORDS) continue;
    const last = meant.at(-1) as string;
    const changed = { exact: last, typo: mistyped(last, below), prefix: last.slice(0, LONG - 1) }[sort];
    out.push({ typed: [...meant.slice(0, -1), changed].join(" "), meant });
  }
  return out;
}

/** Two neighbours swapped or a letter left out, never the first. */
function mistyped(word: string, below: (limit: number) => number): string {
  const at = 1 + below(word.length - 2);
  const rest = word.slice(at + 1);
  return below(2) === 0
    ? word.slice(0, at) + rest
    : word.slice(0, at) + rest.charAt(0) + word.charAt(at) + rest.slice(1);
}
