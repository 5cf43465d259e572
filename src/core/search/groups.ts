import { LANGUAGES, type Language } from "../../i18n/language.js";
import type { Content, Term } from "../vocabulary.js";
import { stem } from "./stems.js";
import { tokens } from "./tokens.js";
import { OTHER_PHRASES } from "./words/elsewhere.js";
import { MONTH_GROUPS } from "./words/months.js";
import { STOP } from "./words/words.js";

/** A phrase that stands for a group of words of one meaning, found at a place in a line of words. */
export interface Found {
  group: string;
  start: number;
  length: number;
}

/** Phrases by the stems of their first and second word: few lists are longer than three. */
type PhraseTable = Map<string, Map<string, Phrase[]>>;

interface Phrase {
  /** The stems behind the second. */
  rest: string[];
  group: string;
  language: Language | undefined;
}

/** A word with the phrases that its stem begins. */
interface Opening {
  root: string;
  stop: boolean;
  literal: Map<string, Phrase[]> | undefined;
  phrases: Map<string, Phrase[]> | undefined;
}

/** Words whose phrases are kept at hand. */
const KEPT = 50_000;

/** Words and phrases of one meaning: the synonym groups, the months, and each term with all its names. */
export interface Groups {
  /** The groups that a single word belongs to, in one language or in any. */
  of(word: string, language?: Language): readonly string[];
  /** The groups of words that have this stem. */
  ofStem(stem: string): readonly string[];
  /** Phrases in a line of words, the longest first at each place. */
  phrases(words: readonly string[], language?: Language): Found[];
  /** Every single word that stands in a group. */
  words(): Iterable<string>;
}

export const termNames = (term: Term): string[] => [
  term.reference,
  ...LANGUAGES.map((language) => term.name[language]),
  ...(term.officialName ? [term.officialName] : []),
  ...term.aliases,
];

/** The group of subjects that are asked of governments and are none of these documents'. */
export const ELSEWHERE = "elsewhere";

const NONE: readonly string[] = [];

export function createGroups(content: Content): Groups {
  const single = new Map<string, { group: string; language: Language | undefined }[]>();
  const byStem = new Map<string, Set<string>>();
  const phrases: PhraseTable = new Map();
  const literal: PhraseTable = new Map();
  const all = new Set<string>();

  const addWord = (word: string, group: string, language?: Language) => {
    const known = single.get(word) ?? [];
    if (!known.some((each) => each.group === group && each.language === language))
      known.push({ group, language });
    single.set(word, known);
    const root = stem(word);
    if (!byStem.has(root)) byStem.set(root, new Set());
    byStem.get(root)?.add(group);
  };
  const add = (name: string, group: string, language?: Language) => {
    const found = tokens(name);
    const whole = found.flatMap((token) => token.parts ?? [token.text]);
    for (const word of whole) all.add(word);
    for (const { text } of found) all.add(text);
    const [word] = found;
    if (found.length === 1 && word) addWord(word.text, group, language);
    if (whole.length < 2) return;
    const content = whole.filter((word) => !STOP.has(word));
    // "the 43" and "in force" would be left with one everyday word: those are matched as they stand.
    const words = content.length > 1 ? content : whole;
    const table = content.length > 1 ? phrases : literal;
    // By stem, so that "ghost unions" is "ghost union".
    const [first, second, ...rest] = words.map(stem) as [string, string, ...string[]];
    const bySecond = table.get(first) ?? new Map<string, Phrase[]>();
    table.set(first, bySecond);
    const list = bySecond.get(second);
    if (list) list.push({ rest, group, language });
    else bySecond.set(second, [{ rest, group, language }]);
  };

  for (const group of [...content.synonyms, ...MONTH_GROUPS, { id: ELSEWHERE, ...OTHER_PHRASES }]) {
    for (const language of LANGUAGES) for (const name of group[language]) add(name, group.id, language);
  }
  for (const term of content.glossary)
    for (const name of termNames(term)) add(name, `term:${term.reference.replaceAll(" ", "_")}`);

  /** Phrases that begin with each word, looked up once: a word comes in thousands of texts. */
  const openings = new Map<string, Opening>();
  const opening = (word: string): Opening => {
    const at = openings.get(word);
    if (at) return at;
    if (openings.size >= KEPT) openings.clear();
    const root = stem(word);
    const made = { root, stop: STOP.has(word), literal: literal.get(root), phrases: phrases.get(root) };
    openings.set(word, made);
    return made;
  };

  const find = (
    sort: "literal" | "phrases",
    line: readonly Opening[],
    places: readonly number[] | undefined,
    language: Language | undefined,
    out: Found[],
  ) => {
    for (let i = 0; i + 1 < line.length; i++) {
      const list = (line[i] as Opening)[sort]?.get((line[i + 1] as Opening).root);
      if (!list) continue;
      for (const { rest, group, language: own } of list) {
        if (language && own && own !== language) continue;
        if (!rest.every((root, k) => line[i + 2 + k]?.root === root)) continue;
        const last = i + 1 + rest.length;
        const start = places ? (places[i] as number) : i;
        const end = places ? (places[last] as number) : last;
        out.push({ group, start, length: end - start + 1 });
      }
    }
  };

  return {
    of: (word, language) =>
      (language
        ? single.get(word)?.filter((each) => !each.language || each.language === language)
        : single.get(word)
      )?.map(({ group }) => group) ?? NONE,
    ofStem: (root) => [...(byStem.get(root) ?? NONE)],
    words: () => all,
    phrases(words, language) {
      const out: Found[] = [];
      const all: Opening[] = [];
      const content: Opening[] = [];
      const places: number[] = [];
      for (let i = 0; i < words.length; i++) {
        const each = opening(words[i] as string);
        all.push(each);
        if (each.stop) continue;
        places.push(i);
        content.push(each);
      }
      find("literal", all, undefined, language, out);
      find("phrases", content, places, language, out);
      return out;
    },
  };
}
