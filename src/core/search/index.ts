import MiniSearch from "minisearch";
import { FIELDS, type Field, type Searched } from "./documents.js";

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
/** Terms whose records are kept at hand; at seed size that is all that are ever asked for. */
const KEPT = 20_000;

/**
 * MiniSearch holds the inverted index. It is asked for one term at a time and what it answers is kept: scoring a
 * question is then adding up a few short lists, where MiniSearch's own query would build a result object for every
 * record that has any of its words.
 */
export function createIndex(records: readonly Searched[]): Index {
  const mini = new MiniSearch<Searched>({
    fields: NAMES,
    extractField: (record, field) => (field === "id" ? record.id : record[field as Field]),
    // A field is its terms already: they go in as they are, not as a text that is split again.
    stringifyField: (terms) => terms,
    tokenize: (terms) => (typeof terms === "string" ? [terms] : [...(terms as Iterable<string>)]),
    processTerm: (term) => term || null,
  });
  mini.addAll(records);
  const known = new Set<string>();
  for (const record of records) for (const name of NAMES) for (const term of record[name]) known.add(term);
  const kept = new Map<string, Posting>();

  const read = (term: string): Posting => {
    const results = mini.search(term, { tokenize: (text) => [text] });
    const pairs = results.map(({ id, match }) => ({
      id: id as number,
      strength: strengthOf(records[id as number] as Searched, match[term] as Field[]),
    }));
    pairs.sort((a, b) => a.id - b.id);
    return {
      ids: Int32Array.from(pairs, ({ id }) => id),
      strength: Float32Array.from(pairs, ({ strength }) => strength),
    };
  };

  return {
    records,
    has: (term) => known.has(term),
    posting(term) {
      if (!known.has(term)) return NOTHING;
      const at = kept.get(term);
      if (at) return at;
      if (kept.size >= KEPT) kept.clear();
      const posting = read(term);
      kept.set(term, posting);
      return posting;
    },
  };
}

function strengthOf({ size }: Searched, fields: readonly Field[]): number {
  let best = 0;
  for (const field of fields) {
    const worth = field === "name" && size > PIVOT ? FIELDS.name * (PIVOT / size) ** 0.25 : FIELDS[field];
    if (worth > best) best = worth;
  }
  return best + SECOND * Math.min(2, fields.length - 1);
}

/** Lists brought together: each record with the strongest that any of them gives it. */
export function union(lists: readonly { posting: Posting; weight: number }[]): Posting {
  const [only] = lists;
  if (lists.length === 1 && only?.weight === 1) return only.posting;
  const best = new Map<number, number>();
  for (const { posting, weight } of lists) {
    for (let i = 0; i < posting.ids.length; i++) {
      const id = posting.ids[i] as number;
      const strength = (posting.strength[i] as number) * weight;
      if (strength > (best.get(id) ?? 0)) best.set(id, strength);
    }
  }
  const ids = Int32Array.from(best.keys()).sort();
  return { ids, strength: Float32Array.from(ids, (id) => best.get(id) as number) };
}
