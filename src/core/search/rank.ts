import type { Entry } from "../library.js";
import type { Concept } from "./concepts.js";
import type { Searched } from "./documents.js";
import type { Question } from "./question.js";
import type { Intent } from "./search.js";

/** A record in answer to a question. */
export interface Ranked {
  id: number;
  score: number;
  /** The share of what the question names that the record has, by weight, 0 to 1. */
  coverage: number;
  /** Whether it has every year and place that the question names. */
  met: boolean;
  /** Whether it has what is to be counted, or nothing is. */
  counted: boolean;
  /** Whether it has a figure at all. */
  figure: boolean;
}

/** What a kind of record is worth for an intent. Tuned on tests/questions/dev.json. */
const KINDS: Record<Intent, Record<Entry["kind"], number>> = {
  any: { recommendation: 1, fact: 1, date: 0.85, term: 0.65, theme: 0.45 },
  when: { recommendation: 0.6, fact: 0.8, date: 1.6, term: 0.5, theme: 0.3 },
  how_many: { recommendation: 0.55, fact: 1, date: 0.6, term: 0.45, theme: 0.3 },
  ask: { recommendation: 1.8, fact: 0.8, date: 0.5, term: 0.5, theme: 0.4 },
  define: { recommendation: 0.8, fact: 0.9, date: 0.7, term: 1.1, theme: 0.5 },
  outcome: { recommendation: 0.85, fact: 0.9, date: 1.5, term: 0.5, theme: 0.3 },
};

/** "When" is answered by a date rather than by what has none. */
const UNDATED = 0.9;
/** "How many" is answered by a figure. */
const WITH_FIGURE = 1.5;
/** The figures that carry a theme come first among equals. */
const ON_CALL_SHEET = 1.08;
/** A term named by its whole name or abbreviation. */
const NAMED = { define: 3.5, any: 1.8, other: 1 } as const;
/** A record without a year or place that was asked for. */
const UNMET = 0.35;
/** Strength from which a record speaks of it at all: more than its theme's title does. */
const HAS = 0.25;
/** Strength from which a record has a concept fully: below are its notes and its theme's title. */
const FULL = 0.45;

/** Ranks the records that have anything of the question. */
export function createRank(records: readonly Searched[], named: (name: string) => number | undefined) {
  const score = new Float64Array(records.length);
  const covered = new Float64Array(records.length);
  const unmet = new Uint8Array(records.length);
  const counting = new Uint8Array(records.length);
  const touched: number[] = [];

  return (question: Question, limit: number): Ranked[] => {
    const { concepts, intent } = question;
    touched.length = 0;
    let required = 0;
    // Where nothing carries the question ("date of the letter"), its general words do.
    const general = !concepts.some(carries);
    let demands = 0;
    for (const concept of concepts) {
      // A year or place must be met as it is; it does not make up for a subject that is not there.
      const counts = (general || carries(concept)) && !isDemand(concept);
      if (counts) required += need(concept);
      if (isDemand(concept)) demands++;
      const { ids, strength } = concept.posting;
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        const has = strength[i] as number;
        if (score[id] === 0) touched.push(id);
        (score[id] as number) += concept.weight * has;
        if (isDemand(concept) && has >= HAS) (unmet[id] as number)++;
        if (!counts) continue;
        const share = has >= FULL ? 1 : has;
        (covered[id] as number) += need(concept) * share;
        if (concept === question.counted) counting[id] = 1;
      }
    }
    const name = named(question.name);
    const best: Ranked[] = [];
    for (const id of touched) {
      const coverage = required === 0 ? 1 : (covered[id] as number) / required;
      const met = unmet[id] === demands;
      const total =
        (score[id] as number) *
        (0.15 + 0.85 * coverage * coverage) *
        kindWorth(records[id] as Searched, intent) *
        (met ? 1 : UNMET) *
        (name === id ? (intent === "define" ? NAMED.define : intent === "any" ? NAMED.any : NAMED.other) : 1);
      const counted = !question.counted || counting[id] === 1;
      const figure = hasFigure(records[id] as Searched);
      insert(best, { id, score: total, coverage, met, counted, figure }, limit);
      score[id] = 0;
      covered[id] = 0;
      unmet[id] = 0;
      counting[id] = 0;
    }
    return best;
  };
}

/**
 * What a concept counts for in the coverage. Flatter than its weight: a record that has only the rarer of two words
 * has not half of what was asked.
 */
const need = ({ kind, weight }: Concept): number => (kind === "unknown" ? UNKNOWN : 0.4 + 0.6 * weight);
/** A word that stands in no record. */
const UNKNOWN = 0.85;

const carries = ({ kind }: Concept): boolean => kind !== "soft" && kind !== "common";

const isDemand = ({ kind }: Concept): boolean => kind === "year" || kind === "place";

function kindWorth({ entry }: Searched, intent: Intent): number {
  const worth = KINDS[intent][entry.kind];
  if (intent === "when" && entry.kind === "date" && entry.record.date === null) return worth * UNDATED;
  if (entry.kind !== "fact") return worth;
  const figure = intent === "how_many" && counts(entry.record) ? WITH_FIGURE : 1;
  return worth * figure * (entry.record.callSheet ? ON_CALL_SHEET : 1);
}

/** Whether a record says how many: a number, or "hundreds". "Most" and "several" do not. */
const hasFigure = ({ entry }: Searched): boolean =>
  "figures" in entry.record &&
  (entry.record.figures ?? []).some(({ value, text }) => value !== undefined || COUNTS.test(text));
const COUNTS = /\d|[¼½¾⅓⅔]|hundred|thousand|million|dozen|half|none/i;

/** Whether a fact has a number of something, not only a year or "several". */
const counted = new WeakMap<object, boolean>();
function counts(record: Extract<Entry, { kind: "fact" }>["record"]): boolean {
  let at = counted.get(record);
  if (at === undefined) {
    at = record.figures.some(({ value, text }) => value !== undefined && !/(?:19|20)\d\d/.test(text));
    counted.set(record, at);
  }
  return at;
}

/** Keeps the best few, in order; of equals the earlier record first. */
function insert(best: Ranked[], one: Ranked, limit: number): void {
  let i = best.length;
  while (i > 0 && (best[i - 1] as Ranked).score < one.score) i--;
  if (i >= limit) return;
  best.splice(i, 0, one);
  if (best.length > limit) best.pop();
}
