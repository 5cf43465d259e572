import SearchableMap from "minisearch/SearchableMap";
import { distance } from "../match.js";

/** The nearest known word to one that is unknown. */
export interface Spelling {
  has(word: string): boolean;
  /** The word that was probably meant, at most so many edits away; undefined where none is near enough. */
  correct(word: string, most?: number): string | undefined;
  /** Known words that begin so: a word typed only in part. */
  completions(start: string): string[];
}

/** Edits forgiven by length. The two misspellings of the issue need 1 in 8 letters and 2 in 14. */
const edits = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** A word typed in part has at least this many letters, and few words begin so. */
const SHORTEST_START = 4;
const MOST_COMPLETIONS = 8;
/** Slips once read are kept: looking through the tree is the dearest step of all. */
const KEPT = 10_000;

/**
 * Known words in MiniSearch's radix tree, which finds all within a number of edits without going through the list.
 * `frequency` says how often each stands in the records: of two equally near words the commoner was meant.
 * `general` words prove nothing, so that a slip for one of them must be plainer.
 */
export function createSpelling(
  frequency: ReadonlyMap<string, number>,
  general: (word: string) => boolean = () => false,
): Spelling {
  const tree = new SearchableMap<number>();
  for (const [word, count] of frequency) tree.set(word, count);
  const kept = new Map<string, string | undefined>();
  return {
    has: (word) => frequency.has(word),
    correct(word, most = 3) {
      const key = `${most}${word}`;
      if (!kept.has(key)) {
        if (kept.size >= KEPT) kept.clear();
        kept.set(key, nearest(word, tree, most, general));
      }
      return kept.get(key);
    },
    completions(start) {
      if (start.length < SHORTEST_START) return [];
      const found: string[] = [];
      for (const [word] of tree.atPrefix(start)) {
        found.push(word);
        if (found.length > MOST_COMPLETIONS) break;
      }
      return found;
    },
  };
}

function nearest(
  word: string,
  tree: SearchableMap<number>,
  most: number,
  general: (word: string) => boolean,
): string | undefined {
  const limit = Math.min(most, edits(word.length));
  if (limit === 0 || word.length > 24) return undefined;
  const candidates: { word: string; edits: number; count: number }[] = [];
  // A swap of neighbours is two edits to the tree and one slip of the fingers.
  for (const [known, [count]] of tree.fuzzyGet(word, Math.min(limit + 1, 3))) {
    if (known.length < 4) continue;
    const far = distance(word, known, limit);
    // The first letter is nearly always right; where it is not, nothing else may be wrong.
    if (far > limit || (known[0] !== word[0] && (far > 1 || replacedFirst(word, known)))) continue;
    // A real word that is not known here ("rédige") is often one letter off from some general word ("redire").
    if (word.length < 8 && word.length === known.length && general(known) && !swapped(word, known)) continue;
    // In four letters one replaced letter makes another word: "vend" is not "rend".
    if (word.length < 5 && word.length === known.length && !swapped(word, known)) continue;
    // Far words only where they are long against the edits: "abortion" is not "extortion".
    if (far > 1 && Math.min(word.length, known.length) < far * 4) continue;
    candidates.push({ word: known, edits: far + (known[0] === word[0] ? 0 : 0.5), count });
  }
  candidates.sort((a, b) => a.edits - b.edits || b.count - a.count);
  return candidates[0]?.word;
}

/** Whether two words of one length have the same letters: neighbours were swapped. */
const swapped = (a: string, b: string): boolean => [...a].sort().join() === [...b].sort().join();

/** "litio" is not "sitio": a first letter is left out or swapped, seldom replaced. */
const replacedFirst = (a: string, b: string): boolean => a.slice(1) === b.slice(1) && a.length < 8;
