import { FIELDS, type Field, type Searched, type Terms } from "./documents.js";

/** Records that have a term, in order of id, and how strongly each has it (0 to about 1). */
export interface Posting {
  ids: Int32Array;
  strength: Float32Array;
}

/** The records by their terms. */
export interface Index {
  records: readonly Searched[];
  has(term: string): boolean;
  posting(term: string): Posting;
}

const NOTHING: Posting = { ids: new Int32Array(0), strength: new Float32Array(0) };
const NAMES = Object.keys(FIELDS) as Field[];

/** A word in a second field of the same record says a little more than in one. */
const SECOND = 0.1;
/** Words of a name from which on a single one of them says less (a headline has about 8, a summary 30). */
const PIVOT = 12;

/**
 * The inverted index. The list of each term is finished when the index is made, so that a question adds up a few short
 * lists. `all` come with their ids from 0 up.
 */
export function createIndex(all: Iterable<Terms>): Index {
  const records: Searched[] = [];
  const lists = new Map<string, { ids: number[]; strength: number[] }>();
  for (const record of all) {
    const { id, entry, name, figure } = record;
    records.push({ id, entry, name, figure });
    for (const [term, strength] of strengths(record)) {
      const list = lists.get(term);
      if (list) {
        list.ids.push(id);
        list.strength.push(strength);
      } else lists.set(term, { ids: [id], strength: [strength] });
    }
  }
  const postings = new Map<string, Posting>();
  for (const [term, { ids, strength }] of lists)
    postings.set(term, { ids: Int32Array.from(ids), strength: Float32Array.from(strength) });
  return {
    records,
    has: (term) => postings.has(term),
    posting: (term) => postings.get(term) ?? NOTHING,
  };
}

/** Of each term of a record: what the best of its fields is worth, and a little more for the others. */
function strengths(record: Terms): Map<string, number> {
  const best = new Map<string, number>();
  const fields = new Map<string, number>();
  for (const field of NAMES) {
    const worth = worthOf(field, record);
    for (const term of record[field]) {
      best.set(term, Math.max(worth, best.get(term) ?? 0));
      fields.set(term, (fields.get(term) ?? 0) + 1);
    }
  }
  for (const [term, count] of fields)
    if (count > 1) best.set(term, (best.get(term) as number) + SECOND * Math.min(2, count - 1));
  return best;
}

const worthOf = (field: Field, { size }: Terms): number =>
  field === "name" && size > PIVOT ? FIELDS.name * (PIVOT / size) ** 0.25 : FIELDS[field];

/** Lists brought together: each record with the strongest that any of them gives it. */
export function union(lists: readonly { posting: Posting; weight: number }[]): Posting {
  return lists.reduce(merged, NOTHING);
}

/** Both lists are in order of id, so that one walk along them is enough. */
function merged(a: Posting, { posting: b, weight }: { posting: Posting; weight: number }): Posting {
  if (a.ids.length === 0 && weight === 1) return b;
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const strength = new Float32Array(ids.length);
  let size = 0;
  let [i, j] = [0, 0];
  while (i < a.ids.length || j < b.ids.length) {
    const one = i < a.ids.length ? (a.ids[i] as number) : Number.POSITIVE_INFINITY;
    const other = j < b.ids.length ? (b.ids[j] as number) : Number.POSITIVE_INFINITY;
    const has = one <= other ? (a.strength[i++] as number) : 0;
    const hasToo = other <= one ? (b.strength[j++] as number) * weight : 0;
    ids[size] = Math.min(one, other);
    strength[size++] = Math.max(has, hasToo);
  }
  return { ids: ids.subarray(0, size), strength: strength.subarray(0, size) };
}
