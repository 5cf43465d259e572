import SearchableMap from "minisearch/SearchableMap";
import { distance, lettersOf, mayBeNear } from "../distance.js";

/** The nearest known word to one that is unknown. */
export interface Spelling {
  has(word: string): boolean;
  /** The word that was probably meant, at most so many edits away; undefined where none is near enough. */
  correct(word: string, most?: number): string | undefined;
  /** Known words that begin so: a word typed only in part. */
  completions(start: string): string[];
}

interface Known {
  word: string;
  letters: number;
  /** Where it comes among all: of words that are equal otherwise the first is taken. */
  place: number;
}

/** Edits forgiven by length. The two misspellings of the issue need 1 in 8 letters and 2 in 14. */
const edits = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** Longer than any word of the three languages that people type. */
const LONGEST = 24;

/** A word typed in part has at least this many letters, and few words begin so. */
const SHORTEST_START = 4;
const MOST_COMPLETIONS = 8;
/** Slips once read are kept: comparing a word with others is the dearest step of reading. */
const KEPT = 10_000;

/**
 * Known words by their first letter, which is nearly always typed right, and by length: of the few hundred that are left
 * nearly all are ruled out by their letters before any edits are counted. Beginnings of words are looked up in
 * MiniSearch's radix trees.
 * `frequency` says how often each stands in the records: of two equally near words the commoner was meant.
 * `general` words prove nothing, so that a slip for one of them must be plainer.
 */
export function createSpelling(
  frequency: ReadonlyMap<string, number>,
  general: (word: string) => boolean = () => false,
): Spelling {
  const trees = new Map<string, SearchableMap<number>>();
  const byLength = new Map<string, Known[][]>();
  let place = 0;
  for (const [word, count] of frequency) {
    const letter = word.slice(0, 1);
    const tree = trees.get(letter) ?? new SearchableMap<number>();
    trees.set(letter, tree.set(word.slice(1), count));
    const lengths = byLength.get(letter) ?? [];
    byLength.set(letter, lengths);
    lengths[word.length] ??= [];
    lengths[word.length]?.push({ word, letters: lettersOf(word), place: place++ });
  }
  const kept = new Map<string, string | undefined>();

  /** Words that may have been meant, before any is judged. */
  const near = (word: string, limit: number): string[] => {
    const first = word.slice(0, 1);
    const rest = word.slice(1);
    const found: Known[] = [];
    const letters = lettersOf(word);
    const lengths = byLength.get(first) ?? [];
    for (let length = word.length - limit; length <= word.length + limit; length++)
      for (const each of lengths[length] ?? []) if (mayBeNear(letters, each.letters, limit)) found.push(each);
    // Slips in the first letter: left out, typed in front, swapped with the second, and in a long word replaced.
    const others = [rest, `${word[1]}${first}${word.slice(2)}`];
    for (const letter of trees.keys()) {
      others.push(letter + word);
      if (word.length > 7) others.push(letter + rest);
    }
    const inOrder = found.sort((a, b) => a.place - b.place).map((each) => each.word);
    return [...inOrder, ...others.filter((other) => frequency.has(other))];
  };

  const nearest = (word: string, most: number): string | undefined => {
    const limit = Math.min(most, edits(word.length));
    if (limit === 0 || word.length > LONGEST) return undefined;
    let best: Near | undefined;
    for (const known of near(word, limit)) {
      if (known.length < 4) continue;
      const far = distance(word, known, limit);
      if (far > limit) continue;
      const same = word.length === known.length && !swapped(word, known);
      // A real word that is not known here ("rédige") is often one letter off from some general word ("redire").
      if (same && word.length < 8 && general(known)) continue;
      // In four letters one replaced letter makes another word: "vend" is not "rend".
      if (same && word.length < 5) continue;
      // Many edits only where the words are long against them: "abortion" is not "extortion".
      if (far > 1 && Math.min(word.length, known.length) < far * 4) continue;
      const one = {
        word: known,
        edits: far + (known[0] === word[0] ? 0 : 0.5),
        count: frequency.get(known) ?? 0,
        replaced: same,
      };
      if (!best || isNearer(one, best)) best = one;
    }
    return best?.word;
  };

  return {
    has: (word) => frequency.has(word),
    correct(word, most = 3) {
      const key = `${most}${word}`;
      if (!kept.has(key)) {
        if (kept.size >= KEPT) kept.clear();
        kept.set(key, nearest(word, most));
      }
      return kept.get(key);
    },
    completions(start) {
      if (start.length < SHORTEST_START) return [];
      const found: string[] = [];
      for (const [end] of trees.get(start.slice(0, 1))?.atPrefix(start.slice(1)) ?? []) {
        found.push(start.slice(0, 1) + end);
        if (found.length > MOST_COMPLETIONS) break;
      }
      return found;
    },
  };
}

interface Near {
  word: string;
  edits: number;
  count: number;
  replaced: boolean;
}

/** Of equally near words the commoner; else one with a letter left out or too many rather than replaced. */
function isNearer(one: Near, other: Near): boolean {
  if (one.edits !== other.edits) return one.edits < other.edits;
  return one.count === other.count ? other.replaced && !one.replaced : one.count > other.count;
}

/** Whether two words of one length have the same letters: neighbours were swapped. */
const swapped = (a: string, b: string): boolean => [...a].sort().join() === [...b].sort().join();
