import type { Concept, ConceptKind } from "./concept.js";
import { ELSEWHERE, type Found, type Groups } from "./groups.js";
import { type Index, type Posting, union } from "./index.js";
import { kindOf, stands } from "./kinds.js";
import { isNumber, isYear } from "./numbers.js";
import type { Spelling } from "./spelling.js";
import { stem } from "./stems.js";
import { GROUP, ROUNDED } from "./terms.js";
import { meet, together } from "./together.js";
import type { Token } from "./tokens.js";
import { WEIGHTS } from "./weights.js";
import { attributeOf } from "./words/attributes.js";
import { OTHER_SUBJECTS, PLACE_NAMES } from "./words/elsewhere.js";
import { isCommon, isFormOfCommon, SOFT, STOP } from "./words/words.js";

/** A term with the records that have it, and what a match by it is worth. */
interface Listed {
  term: string;
  posting: Posting;
  weight: number;
}

const isTerm = (group: string): boolean => group.startsWith("term:");
const termsOf = (listed: readonly Listed[]): string[] => listed.map(({ term }) => term);

/** Words read once are kept: the words of a call come again and again. */
const KEPT = 10_000;

export interface Concepts {
  /** Whether a word or number, or another form of it, stands in a record. */
  knows(word: string): boolean;
  /** Whether it names a place, a subject or an attribute by itself: such a word is never a slip for another. */
  names(word: string): boolean;
  /** The concept of a single word that is no stop word. */
  ofWord(token: Token): Concept;
  /** The concept of a phrase: its group, else all its words together. */
  ofPhrase(found: Found[], words: Concept[], typed: string): Concept;
}

export function createConcepts(index: Index, groups: Groups, spelling: Spelling): Concepts {
  const kept = new Map<string, Concept>();
  const total = Math.log(1 + index.records.length);

  /** Rare is telling. Records that have it only in their theme's title do not make a word common. */
  const weigh = ({ ids, strength }: Posting): number => {
    let count = 0;
    for (let i = 0; i < ids.length; i++) if ((strength[i] as number) > WEIGHTS.has) count++;
    return Math.log(1 + index.records.length / Math.max(1, count)) / total;
  };

  const listed = (term: string, weight: number): Listed => ({ term, weight, posting: index.posting(term) });

  const alternatives = (word: string): Listed[] => {
    const root = stem(word);
    const own = groups.of(word);
    const near = own.length ? [] : groups.ofStem(root);
    return [
      listed(root, 1),
      ...own.map((group) => listed(GROUP + group, WEIGHTS.byGroup)),
      ...near.map((group) => listed(GROUP + group, WEIGHTS.byGroupOfStem)),
    ].filter(({ posting }) => posting.ids.length > 0);
  };

  const made = (
    kind: ConceptKind,
    typed: string,
    posting: Posting,
    terms: readonly string[] = [],
  ): Concept => ({
    kind,
    typed,
    posting,
    terms,
    weight: weigh(posting) * (kind === "soft" ? WEIGHTS.soft : kind === "common" ? WEIGHTS.common : 1),
  });

  const ofNumber = (word: string, typed: string): Concept => {
    const exact = index.posting(word);
    const posting = exact.ids.length
      ? exact
      : union([{ posting: index.posting(ROUNDED + word), weight: WEIGHTS.byRoundNumber }]);
    if (isYear(word) && posting.ids.length) return made("year", typed, posting);
    if (isYear(word)) return { ...made("unknown", typed, posting), decides: true };
    // "Top 3 asks": a small number that stands nowhere counts the answers, not what is asked about.
    if (posting.ids.length === 0) return made(Number(word) <= 12 ? "soft" : "unknown", typed, posting);
    return made("number", typed, posting, [word, ROUNDED + word]);
  };

  const read = (word: string, typed: string): Concept => {
    if (isNumber(word)) return ofNumber(word, typed);
    if (OTHER_SUBJECTS.has(word) && !stands(word, spelling))
      return { ...made("unknown", typed, union([])), decides: true };
    const found = alternatives(word);
    if (found.length) {
      return made(kindOf(word, groups), typed, union(found), termsOf(found));
    }
    const nothing = union([]);
    if (PLACE_NAMES.has(word) || OTHER_SUBJECTS.has(word))
      return { ...made("unknown", typed, nothing), decides: true };
    if (SOFT.has(word) || isCommon(word) || isFormOfCommon(word)) return made("soft", typed, nothing);
    if (spelling.has(word)) return made("unknown", typed, nothing);
    // A particle of speech ("ay", "eh"); an abbreviation is in capitals.
    if (word.length < 3 && typed !== typed.toUpperCase()) return made("soft", typed, nothing);
    const starts = spelling.completions(word).filter((each) => !STOP.has(each));
    const completed = union(
      starts.flatMap((each) =>
        alternatives(each).map((one) => ({ ...one, weight: one.weight * WEIGHTS.byCompletion })),
      ),
    );
    return made(completed.ids.length ? "content" : "unknown", typed, completed);
  };

  return {
    names: (word) => PLACE_NAMES.has(word) || OTHER_SUBJECTS.has(word) || attributeOf(word) !== undefined,
    knows: (word) =>
      spelling.has(word) ||
      (isNumber(word)
        ? index.has(word) || index.has(ROUNDED + word)
        : word.length > 5 && (index.has(stem(word)) || groups.ofStem(stem(word)).length > 0)),
    ofWord({ text, typed, spelled }) {
      if (spelled) return made("soft", typed, ofNumber(text, typed).posting);
      const at = kept.get(text);
      if (at) return at.typed === typed ? at : { ...at, typed };
      if (kept.size >= KEPT) kept.clear();
      const concept = read(text, typed);
      concept.attribute = attributeOf(text);
      concept.name = groups.of(text).some(isTerm);
      kept.set(text, concept);
      return concept;
    },
    ofPhrase(found, words, typed) {
      const key = `${found.map(({ group }) => group).join()} ${words.map(({ typed: word }) => word).join(" ")}`;
      const at = kept.get(key);
      if (at) return at;
      // A subject of two words ("climate change") is there only where a record has them as such.
      const elsewhere = found.some(({ group }) => group === ELSEWHERE);
      if (elsewhere && !meet(index.posting(GROUP + ELSEWHERE), together(words))) {
        return { ...made("unknown", typed, together(words)), decides: true };
      }
      const phrase = found.map(({ group }) => listed(GROUP + group, WEIGHTS.byGroup));
      const lists = words.length > 1 ? [...phrase, { posting: together(words), weight: 1 }] : phrase;
      const general = words.every(({ kind }) => kind === "soft" || kind === "common");
      const spread = Math.max(...phrase.map(({ posting }) => posting.ids.length)) / index.records.length;
      const kind = words.some((word) => word.kind === "place")
        ? "place"
        : general && spread > WEIGHTS.widespread
          ? "soft"
          : "content";
      const concept = made(kind, typed, union(lists), [
        ...termsOf(phrase),
        ...words.flatMap(({ terms }) => terms),
      ]);
      concept.name = found.some(({ group }) => isTerm(group));
      kept.set(key, concept);
      return concept;
    },
  };
}
