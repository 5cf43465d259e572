import { fold } from "../../fold.js";
import { stem } from "../stems.js";
import { COMMON } from "./common.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";

/** Ordinary words of one language, as data. Lists are written folded; `words.ts` folds them again to be sure. */
export interface LanguageWords {
  /** Words that a question may have or lack: grammar, greetings, "remind me", and the words that ask. */
  stop: string;
  /** Words of the documents' own subject that stand nearly everywhere: they help to rank and prove nothing. */
  soft: string;
  intents: Cues;
}

/** What shows the intent. Strong cues decide; weak ones decide where there is no strong one. */
export interface Cues {
  when: string[];
  when_weak: string[];
  how_many: string[];
  how_many_weak: string[];
  ask: string[];
  ask_weak: string[];
  define: string[];
  define_weak: string[];
  outcome: string[];
  /** "did ... pass": a word that opens such a question and the verb that closes it. */
  outcome_open: string[];
  outcome_verb: string[];
  /** Asks for an opinion, or for a text to be written. */
  beyond: string[];
}

const ALL = [en, fr, es];

/** A word with `_` behind it was weighed and left out: it names something in these documents. */
const setOf = (lists: string[]) =>
  new Set(lists.flatMap((list) => fold(list).split(" ")).filter((word) => word && !word.endsWith("_")));

export const STOP: ReadonlySet<string> = setOf(ALL.map(({ stop }) => stop));
export const SOFT: ReadonlySet<string> = setOf(ALL.map(({ soft }) => soft));

const COMMON_WORDS: ReadonlySet<string> = setOf([COMMON]);
const COMMON_STEMS: ReadonlySet<string> = new Set([...COMMON_WORDS, ...STOP, ...SOFT].map(stem));

/** A general word of any of the three languages, or a form of one. */
export const isCommon = (word: string): boolean => COMMON_WORDS.has(word);
export const isFormOfCommon = (word: string): boolean => word.length > 4 && COMMON_STEMS.has(stem(word));
export const commonWords = (): Iterable<string> => COMMON_WORDS;

/** The cues of one sort in all three languages, each as its words. */
export const cues = (sort: keyof Cues): string[][] =>
  ALL.flatMap(({ intents }) => intents[sort].map((cue) => fold(cue).split(" ")));
