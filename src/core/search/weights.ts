import type { Entry } from "../library.js";
import type { Intent } from "./search.js";

/**
 * Every number that decides an order or a "not found", in one table. Tuned on tests/questions, on 376 questions
 * of the author of this folder, and on seeds/phrasings.json with a third of each record's phrasings held
 * back; around the values that stand here the rates change by less than a question in a hundred.
 */
export const WEIGHTS = {
  /** What a word is worth that matched by another word of the same meaning; by one of the same stem as such a word. */
  byGroup: 0.85,
  byGroupOfStem: 0.6,
  /** A word typed in part; a number rounded. */
  byCompletion: 0.7,
  byRoundNumber: 0.9,
  /** A record that has some words of a phrase, but neither the phrase nor all of them. */
  partOfPhrase: 0.35,
  /** How much less words weigh that stand nearly everywhere, and general words. */
  soft: 0.6,
  common: 0.9,
  /** A phrase of general words ("human rights") is one itself where this share of the records has it. */
  widespread: 0.1,

  /** Strength from which a record speaks of something: its own text does, its notes and its theme's title do not. */
  has: 0.45,
  /** Strength from which it has it fully. */
  full: 0.45,
  /** Of the share of a question that a record has: how much the rarest word counts more than the commonest. */
  rarity: 0.4,
  /** What a word that stands in no record counts in that share. */
  unknown: 0.85,
  /** The same beside two things that one record has fully. */
  unknownBeside: 0.2,
  /** The share that one record must have for an answer. */
  enough: 0.53,
  /** The same where one thing is asked of a name: the age of somebody else is no answer. */
  enoughOfName: 0.9,
  /** The same where only general words are asked. */
  enoughGeneral: 0.9,
  /** The same for "how many", and the strength with which a record must have what is counted. */
  enoughToCount: 0.67,
  counted: 0.62,

  /** What a score keeps where a record has next to nothing of what is asked. */
  uncovered: 0.15,
  /** A record without a year or place that was asked for. */
  unmet: 0.35,
  /** "When" is answered by a date rather than by what has none, "how many" by a figure. */
  undated: 0.9,
  withFigure: 1.5,
  /** The figures that carry a theme come first among equals. */
  onCallSheet: 1.08,
  /** A term named by its whole name or abbreviation, where it is to be explained; where nothing is said. */
  namedToDefine: 3.5,
  named: 1.8,

  /** What a kind of record is worth for an intent. */
  kinds: {
    any: { recommendation: 1, fact: 1, date: 0.85, term: 0.65, theme: 0.45 },
    when: { recommendation: 0.6, fact: 0.8, date: 1.6, term: 0.5, theme: 0.3 },
    how_many: { recommendation: 0.55, fact: 1, date: 0.6, term: 0.45, theme: 0.3 },
    ask: { recommendation: 1.8, fact: 0.8, date: 0.5, term: 0.5, theme: 0.4 },
    define: { recommendation: 0.8, fact: 0.9, date: 0.7, term: 1.1, theme: 0.5 },
    outcome: { recommendation: 0.85, fact: 0.9, date: 1.5, term: 0.5, theme: 0.3 },
  } satisfies Record<Intent, Record<Entry["kind"], number>>,
};
