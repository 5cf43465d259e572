import { LANGUAGES, type Language } from "../../i18n/language.js";
import type { Groups } from "./groups.js";
import { isNumber, isYear, rounded } from "./numbers.js";
import { stem } from "./stems.js";
import { tokens } from "./tokens.js";
import { STOP } from "./words/words.js";

/** Marks that keep the sorts of term apart; a stem or number has none. */
export const GROUP = "#";
export const ROUNDED = "≈";

/** What reading a text needs. */
export interface Reader {
  groups: Groups;
  terms: (word: string, language: Language | undefined) => readonly string[];
}

/** Which numerals of a text are taken for what the record is about. */
export type Numerals = "all" | "no years" | "none";

/**
 * The terms of a word: its stem and its groups. Kept by word and language: the same words come in every record.
 * `words` hears of each word once.
 */
export function createTerms(groups: Groups, words: (word: string) => void) {
  const kept = new Map<Language | undefined, Map<string, readonly string[]>>();
  for (const language of [undefined, ...LANGUAGES]) kept.set(language, new Map());
  return (word: string, language: Language | undefined): readonly string[] => {
    const own = kept.get(language) as Map<string, readonly string[]>;
    const at = own.get(word);
    if (at) return at;
    words(word);
    const terms = STOP.has(word)
      ? []
      : [stem(word), ...groups.of(word, language).map((group) => GROUP + group)];
    own.set(word, terms);
    return terms;
  };
}

/** Adds the terms of a text to those of a field. */
export function addTerms(
  text: string,
  language: Language | undefined,
  { groups, terms }: Reader,
  into: Set<string>,
  numerals: Numerals,
): void {
  const line: string[] = [];
  for (const token of tokens(text)) {
    if (isNumber(token.text)) {
      line.push(token.text);
      // Years in a note are of the note ("taken from the date of the brief"), not of what is counted.
      if (numerals === "none" || (numerals === "no years" && isYear(token.text))) continue;
      into.add(token.text);
      for (const form of rounded(token.text)) into.add(ROUNDED + form);
      continue;
    }
    for (const term of terms(token.text, language)) into.add(term);
    if (!token.parts) {
      line.push(token.text);
      continue;
    }
    for (const part of token.parts) {
      line.push(part);
      for (const term of terms(part, language)) into.add(term);
    }
  }
  for (const { group } of groups.phrases(line, language)) into.add(GROUP + group);
  if (numerals === "all") yearsBetween(line, into);
}

/** "between 2010 and 2012" speaks of 2011 too. */
function yearsBetween(line: string[], into: Set<string>): void {
  for (let i = 0; i + 3 < line.length; i++) {
    const [first, , second] = [line[i + 1] as string, line[i + 2], line[i + 3] as string];
    if (!(BETWEEN.has(line[i] as string) && isYear(first) && isYear(second))) continue;
    for (let year = Number(first); year <= Number(second); year++) into.add(String(year));
  }
}

const BETWEEN = new Set(["between", "entre", "from", "de"]);
