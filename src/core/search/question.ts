import { fold } from "../fold.js";
import type { Concept, Concepts } from "./concepts.js";
import type { Found, Groups } from "./groups.js";
import { asksBeyond, intentOf } from "./intent.js";
import { isNumber } from "./numbers.js";
import type { Intent } from "./search.js";
import type { Spelling } from "./spelling.js";
import { GROUP } from "./terms.js";
import { type Token, tokens } from "./tokens.js";
import { isFormOfCommon, STOP } from "./words/words.js";

/** A line as the search understands it. */
export interface Question {
  intent: Intent;
  concepts: Concept[];
  /** Of "how many": what is to be counted; a record that does not have it is no answer. */
  counted: Concept | undefined;
  /** Whether it asks who somebody is. */
  who: boolean;
  /** Whether it asks for what no document gives: an opinion, a text to be written. */
  beyond: boolean;
  /** The content words one after another: compared with the names of terms. */
  name: string;
  corrected: [string, string][];
}

/** What reading needs. */
export interface Parts {
  groups: Groups;
  concepts: Concepts;
  spelling: Spelling;
  /** The record of the term that has this name, as its content words. */
  named(name: string): number | undefined;
}

/** A whole group of people by its country. */
const CITIZENS = new Set(["canadians", "canadiens", "canadiennes", "canadienses"]);

const WHO = new Set(["who", "whos", "qui", "quien", "quienes"]);

/** "Asylum claims in Canada": there it is the place that is meant, elsewhere the one who is to act. */
const CANADA = new Set(["canada"]);
const INSIDE = new Set(["in", "inside", "au", "en", "within"]);

/** A question of more words is not only after what a term means. */
const MOST_TO_DEFINE = 2;

/** More different concepts than this are of a pasted text; its first ones say what it is about. */
const MOST_CONCEPTS = 24;

/** `given` is the intent where the caller knows it: it overrides what the words seem to be after. */
export function readQuestion(
  line: string,
  { groups, concepts, spelling, named }: Parts,
  given?: Intent,
): Question {
  const found = tokens(line).flatMap((token) => wholeOrParts(token, concepts));
  const corrected: [string, string][] = [];
  const read = found.map((token) => asKnown(token, concepts, spelling, corrected));
  const words = read.map(({ text }) => text);
  const phrases = groups.phrases(words);
  const { intent: guessed, used, counted: behind } = intentOf(words, blanked(words, phrases));
  const intent = given ?? guessed;
  const chosen = choose(phrases, used);
  const all: Concept[] = [];
  const seen = new Set<string>();
  let counted: Concept | undefined;
  /** Words behind "how many" so far. */
  let nouns = 0;
  const push = (read: Concept, place: number) => {
    // "How many Canadians": there it is a group of people, elsewhere ("Canadian mines") nearly everywhere.
    const people = place === behind && CITIZENS.has(fold(read.typed));
    const concept: Concept = people ? { ...read, kind: "content", weight: 1 } : read;
    all.push(concept);
    if (behind === undefined || place < behind) return;
    // In "how many states concentrate the killings" the unknown word behind a noun is not what is counted.
    if (
      !counted &&
      carries(concept) &&
      concept.kind !== "place" &&
      !(concept.kind === "unknown" && !concept.decides && nouns > 0)
    )
      counted = concept;
    nouns++;
  };
  for (let i = 0; i < read.length && all.length < MOST_CONCEPTS; i++) {
    const phrase = chosen.get(i);
    if (phrase?.[0]) {
      const { start, length } = phrase[0];
      const inside = read.slice(start, start + length).filter(({ text }) => !STOP.has(text));
      const typed = read
        .slice(start, start + length)
        .map((token) => token.typed)
        .join(" ");
      push(concepts.ofPhrase(phrase, inside.map(concepts.ofWord), typed), i);
      i += length - 1;
      continue;
    }
    const token = read[i] as Token;
    if (STOP.has(token.text) || (token.text.length < 2 && !isNumber(token.text)) || seen.has(token.text))
      continue;
    seen.add(token.text);
    const concept = concepts.ofWord(token);
    // "What did we ask in 2018": both documents are of that year, and their asks do not say so.
    const inside = CANADA.has(token.text) && INSIDE.has(words[i - 1] ?? "");
    if (inside) push({ ...concept, kind: "place" }, i);
    else push(intent === "ask" && concept.kind === "year" ? { ...concept, kind: "soft" } : concept, i);
  }
  const name = words.filter((word) => !STOP.has(word)).join(" ");
  return {
    intent: given ?? settled(intent, all, named(name)),
    concepts: all,
    counted,
    who: words.some((word) => WHO.has(word)),
    beyond: asksBeyond(words),
    name,
    corrected,
  };
}

/** The intent where the words themselves decide: a name alone is to be explained, a figure alone to be placed. */
function settled(intent: Intent, concepts: readonly Concept[], named: number | undefined): Intent {
  const carrying = concepts.filter(carries);
  if (intent === "define") return named !== undefined || carrying.length <= MOST_TO_DEFINE ? "define" : "any";
  if (intent !== "any") return intent;
  if (named !== undefined) return "define";
  // "On Feb 7" gives a day.
  if (concepts.some(({ terms }) => terms.some((term) => term.startsWith(MONTH)))) return "any";
  return carrying.some(({ kind }) => kind === "number") ? "how_many" : "any";
}

const MONTH = `${GROUP}month-`;

const carries = ({ kind }: Concept): boolean => kind !== "soft" && kind !== "common";

/** "t-mec" is one word where that is known, "pre-electoral" two; so with "2 300". */
function wholeOrParts(token: Token, concepts: Concepts): Token[] {
  const { parts } = token;
  // "demandons-nous" and "a-t-elle" are several words however often they are written so.
  if (!parts || (concepts.knows(token.text) && !STOP.has(parts.at(-1) ?? ""))) return [token];
  if (isNumber(token.text) && parts.some((part) => part.length > 3)) return [token];
  return parts.map((part) => ({ text: part, typed: part }));
}

/** The word itself where it is known or names a subject; else the word that was probably meant. */
function asKnown(token: Token, concepts: Concepts, spelling: Spelling, corrected: [string, string][]): Token {
  const { text } = token;
  if (isNumber(text) || spelling.has(text) || concepts.names(text)) return token;
  const inflected = concepts.knows(text);
  // A form of a general word ("funcionaron") is read as another only where a single letter is off; another form of
  // a word of the records only as a word that asks ("recomendation", which Spanish would have as a form of its own).
  const meant = spelling.correct(text, inflected || isFormOfCommon(text) ? 1 : undefined);
  if (meant === undefined || (inflected && !STOP.has(meant) && !leftOut(text, meant))) return token;
  // A slip in "what" needs no saying; one in a word that carries the question does.
  if (!(STOP.has(meant) ? meant.length < 6 : isFormOfCommon(meant))) corrected.push([token.typed, meant]);
  return { text: meant, typed: token.typed };
}

/** "Northen" for "northern": a letter left out inside a long word, which makes a form that nobody writes. */
const leftOut = (typed: string, meant: string): boolean =>
  typed.length >= SHORTEST_LEFT_OUT && meant.length === typed.length + 1 && meant.at(-1) === typed.at(-1);
const SHORTEST_LEFT_OUT = 7;

function blanked(words: readonly string[], phrases: readonly Found[]): string[] {
  const left = [...words];
  for (const { start, length } of phrases) left.fill("", start, start + length);
  return left;
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
