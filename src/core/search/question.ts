import type { Concept, Concepts } from "./concepts.js";
import type { Found, Groups } from "./groups.js";
import { intentOf } from "./intent.js";
import { isNumber } from "./numbers.js";
import type { Intent } from "./search.js";
import type { Spelling } from "./spelling.js";
import { type Token, tokens } from "./tokens.js";
import { OTHER_SUBJECTS, PLACE_NAMES } from "./words/elsewhere.js";
import { STOP } from "./words/words.js";

/** A line as the search understands it. */
export interface Question {
  intent: Intent;
  concepts: Concept[];
  /** The content words one after another: compared with the names of terms. */
  name: string;
  corrected: [string, string][];
}

/** More different concepts than this are of a pasted text; its first ones say what it is about. */
const MOST_CONCEPTS = 24;

export function readQuestion(line: string, groups: Groups, concepts: Concepts, spelling: Spelling): Question {
  const found = tokens(line).flatMap((token) => wholeOrParts(token, spelling));
  const corrected: [string, string][] = [];
  const read = found.map((token) => asKnown(token, groups, spelling, corrected));
  const words = read.map(({ text }) => text);
  const { intent, used } = intentOf(words);
  const phrases = choose(groups.phrases(words), used);
  const all: Concept[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < read.length && all.length < MOST_CONCEPTS; i++) {
    const phrase = phrases.get(i);
    if (phrase?.[0]) {
      const { start, length } = phrase[0];
      const inside = read.slice(start, start + length).filter(({ text }) => !STOP.has(text));
      const typed = read
        .slice(start, start + length)
        .map((token) => token.typed)
        .join(" ");
      all.push(concepts.ofPhrase(phrase, inside.map(concepts.ofWord), typed));
      i += length - 1;
      continue;
    }
    const token = read[i] as Token;
    if (
      used.has(i) ||
      STOP.has(token.text) ||
      (token.text.length < 2 && !isNumber(token.text)) ||
      seen.has(token.text)
    )
      continue;
    seen.add(token.text);
    all.push(concepts.ofWord(token));
  }
  return { intent, concepts: all, name: words.filter((word) => !STOP.has(word)).join(" "), corrected };
}

/** "t-mec" is one word where that is known, "pre-electoral" two; so with "2 300". */
function wholeOrParts(token: Token, spelling: Spelling): Token[] {
  if (!token.parts || spelling.has(token.text)) return [token];
  return token.parts.map((part) => ({ text: part, typed: part }));
}

/** The word itself where it is known or names a subject; else the word that was probably meant. */
function asKnown(token: Token, groups: Groups, spelling: Spelling, corrected: [string, string][]): Token {
  const { text } = token;
  if (isNumber(text) || spelling.has(text) || PLACE_NAMES.has(text) || OTHER_SUBJECTS.has(text)) return token;
  void groups;
  const meant = spelling.correct(text);
  if (meant === undefined) return token;
  // A slip in "what" needs no saying; one in a word that carries the question does.
  if (!STOP.has(meant) || meant.length > 5) corrected.push([token.typed, meant]);
  return { text: meant, typed: token.typed };
}

/** Phrases that do not overlap, the longest first, by where they begin. Those of one place go together. */
function choose(phrases: Found[], used: ReadonlySet<number>): Map<number, Found[]> {
  const chosen = new Map<number, Found[]>();
  const taken = new Set<number>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length || a.start - b.start)) {
    const same = chosen.get(phrase.start);
    if (same?.[0]?.length === phrase.length) {
      same.push(phrase);
      continue;
    }
    const places = Array.from({ length: phrase.length }, (_, k) => phrase.start + k);
    if (places.some((place) => taken.has(place)) || places.every((place) => used.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.set(phrase.start, [phrase]);
  }
  return chosen;
}
