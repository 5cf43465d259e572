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

type Table = Map<string, string[][]>;

function table(sort: keyof Cues): Table {
  const found: Table = new Map();
  for (const cue of cues(sort)) {
    const key = cue[0] as string;
    found.set(key, [...(found.get(key) ?? []), cue]);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}

const when = table("when");
const howMany = table("how_many");
const ask = table("ask");
const define = table("define");
const outcome = table("outcome");
const opens = table("outcome_open");
const closes = table("outcome_verb");
const beyond = table("beyond");
const weak: [Intent, Table][] = [
  ["ask", table("ask_weak")],
  ["how_many", table("how_many_weak")],
  ["when", table("when_weak")],
  ["define", table("define_weak")],
];

/** Places of the first cue of a table in a line of words; undefined where there is none. */
function at(words: readonly string[], cueTable: Table, from = 0, to = words.length): number[] | undefined {
  for (let i = from; i < to; i++) {
    for (const cue of cueTable.get(words[i] as string) ?? []) {
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
  const strong: [Intent, number[] | undefined][] = [
    ["outcome", at(words, outcome)],
    ["when", at(words, when)],
    ["how_many", at(words, howMany)],
    ["ask", at(words, ask)],
    ["outcome", passed(words)],
  ];
  const found = strong.find(([, places]) => places);
  if (found) {
    const [intent, places = []] = found;
    const used = new Set(places);
    return intent === "how_many" ? { intent, used, counted: (places.at(-1) ?? 0) + 1 } : { intent, used };
  }
  for (const [intent, cueTable] of weak) {
    // A weak cue still names something ("the official figure"): its words are searched as well.
    if (at(outside, cueTable)) return { intent, used: new Set() };
  }
  const places = at(words, define);
  if (places) return { intent: "define", used: new Set(places) };
  return { intent: "any", used: new Set() };
}

/** Whether a line of words asks for an opinion or for a text to be written: no document gives that. */
export const asksBeyond = (words: readonly string[]): boolean => at(words, beyond) !== undefined;

/** "did the labour bill pass", "la loi a-t-elle été adoptée", "se aprobó la reforma". */
function passed(words: readonly string[]): number[] | undefined {
  const opening = at(words, opens, 0, words.length);
  if (!opening || (opening[0] as number) > OPENING + 4) return undefined;
  const closing = at(words, closes, (opening[0] as number) + 1);
  return closing;
}
