import type { Entry } from "../library.js";
import type { Concept } from "./concept.js";
import type { Searched } from "./documents.js";
import type { Question } from "./question.js";
import type { Intent } from "./search.js";
import { WEIGHTS } from "./weights.js";

const INTENTS = Object.keys(WEIGHTS.kinds) as Intent[];

/** A record in answer to a question. */
export interface Ranked {
  id: number;
  score: number;
  /** The share of what the question names that the record has, by weight, 0 to 1. */
  coverage: number;
  /** How many of the things that carry the question it has fully. */
  full: number;
  /** Whether it has every year and place that the question names. */
  met: boolean;
  /** Whether it has what is to be counted, or nothing is. */
  counted: boolean;
  /** Whether it has a figure at all. */
  figure: boolean;
}

/** Ranks the records that have anything of the question. */
export function createRank(records: readonly Searched[], named: (name: string) => number | undefined) {
  const score = new Float64Array(records.length);
  const covered = new Float64Array(records.length);
  const unmet = new Uint8Array(records.length);
  const counting = new Uint8Array(records.length);
  const full = new Uint8Array(records.length);
  const touched: number[] = [];
  const figures = records.map(hasFigure);
  const worths = new Map(
    INTENTS.map((intent) => [intent, Float64Array.from(records, (record) => kindWorth(record, intent))]),
  );

  return (question: Question, limit: number): Ranked[] => {
    const { concepts, intent } = question;
    touched.length = 0;
    let required = 0;
    // Where nothing carries the question ("date of the letter"), its general words do.
    const general = !concepts.some(carries);
    let demands = 0;
    const plain =
      question.counted || concepts.some(({ kind }) => kind === "year") ? WEIGHTS.counted : WEIGHTS.full;
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
        if (isDemand(concept) && has >= WEIGHTS.has) (unmet[id] as number)++;
        if (!counts) continue;
        const share = has >= plain ? 1 : has >= WEIGHTS.has ? has : 0;
        (covered[id] as number) += need(concept) * share;
        if (share === 1) (full[id] as number)++;
        if (concept === question.counted && has >= WEIGHTS.counted) counting[id] = 1;
      }
    }
    const name = named(question.name);
    const worth = worths.get(intent) as Float64Array;
    const best: Ranked[] = [];
    for (const id of touched) {
      const coverage = required === 0 ? 1 : (covered[id] as number) / required;
      const met = unmet[id] === demands;
      const total =
        (score[id] as number) *
        (WEIGHTS.uncovered + (1 - WEIGHTS.uncovered) * coverage * coverage) *
        (worth[id] as number) *
        (met ? 1 : WEIGHTS.unmet) *
        (name === id
          ? intent === "define"
            ? WEIGHTS.namedToDefine
            : intent === "any"
              ? WEIGHTS.named
              : 1
          : 1);
      const counted = !question.counted || counting[id] === 1;
      const figure = figures[id] as boolean;
      insert(best, { id, score: total, coverage, full: full[id] as number, met, counted, figure }, limit);
      score[id] = 0;
      full[id] = 0;
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
export const need = ({ kind, weight }: Concept): number =>
  kind === "unknown" ? WEIGHTS.unknown : 1 - WEIGHTS.rarity * (1 - weight);

export const carries = ({ kind }: Concept): boolean => kind !== "soft" && kind !== "common";

export const isDemand = ({ kind }: Concept): boolean => kind === "year" || kind === "place";

function kindWorth({ entry }: Searched, intent: Intent): number {
  const worth = WEIGHTS.kinds[intent][entry.kind];
  if (intent === "when" && entry.kind === "date" && entry.record.date === null)
    return worth * WEIGHTS.undated;
  if (entry.kind !== "fact") return worth;
  const figure = intent === "how_many" && counts(entry.record) ? WEIGHTS.withFigure : 1;
  return worth * figure * (entry.record.callSheet ? WEIGHTS.onCallSheet : 1);
}

/** Whether a record says how many: a number, or "hundreds". "Most", "several" and a year do not. */
export const hasFigure = ({ entry }: Searched): boolean =>
  "figures" in entry.record &&
  (entry.record.figures ?? []).some(
    ({ value, text }) => (value !== undefined || COUNTS.test(text)) && !YEAR.test(text),
  );
const COUNTS = /\d|[¼½¾⅓⅔]|hundred|thousand|million|dozen|half|none/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Whether a fact has a number of something, not only a year or "several". */
const counted = new WeakMap<object, boolean>();
function counts(record: Extract<Entry, { kind: "fact" }>["record"]): boolean {
  let at = counted.get(record);
  if (at === undefined) {
    at = record.figures.some(({ value, text }) => value !== undefined && !YEAR.test(text));
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
