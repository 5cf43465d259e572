import { fold } from "./fold.js";
import type { Match } from "./library.js";

/** Typos forgiven by length of the word: none in the shortest, since FPIC and CPIC are different things. */
function allowance(length: number, shortest: number): number {
  if (length < shortest) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/**
 * Edits between two words: insertions, deletions, substitutions, and swaps of neighbours (the commonest slip in
 * typing), each counted once. Gives up with `limit + 1` as soon as it is past `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  if (rows.length < 3 * width) rows = new Uint16Array(3 * width);
  // Three rows that take turns: the one being made, the last, and the one before for swaps.
  let [row, last, beforeLast] = [0, width, 2 * width];
  for (let j = 0; j < width; j++) rows[last + j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    rows[row] = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (rows[last + j - 1] as number) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (rows[last + j] as number) + 1, (rows[row + j - 1] as number) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (rows[beforeLast + j - 2] as number) + 1);
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [row, last, beforeLast] = [beforeLast, row, last];
  }
  return Math.min(rows[last + b.length] as number, limit + 1);
}

/** Kept between calls: a slip is compared with hundreds of words. */
let rows = new Uint16Array(256);

/** Small words that people put between a command and a name: "recs on migration", "faits sur les disparitions". */
const LEADING =
  /^(?:(?:on|for|about|of|the|sur|de|des|du|la|le|les|pour|sobre|del|el|los|las|para)\s+|[ld]')+/;

/** A folded name without the marks and small words around it. */
function bare(folded: string): string {
  const trimmed = folded.replace(/^[\s¿¡"'«“(]+|[\s?!.,;:…"'»”)]+$/gu, "");
  return trimmed.replace(LEADING, "") || trimmed;
}

/**
 * The value meant by `words` among folded names: an exact name; else the only one that starts so; else the
 * nearest within a few edits. Undefined where none is near, or two different values are equally near: what is
 * doubtful is not guessed. Words under `shortest` letters must be exact.
 */
export function nearest<T>(words: string, names: ReadonlyMap<string, T>, shortest = 4): Match<T> | undefined {
  const value = named(words, names, shortest);
  if (value !== undefined) return { value, exact: true };
  const typed = bare(fold(words));
  if (typed.length < shortest) return undefined;
  return only(startingWith(typed, names)) ?? only(closest(typed, names, shortest));
}

/** The value of this very name, or of the only one whose whole first words these are; no slip is forgiven. */
export function named<T>(words: string, names: ReadonlyMap<string, T>, shortest = 4): T | undefined {
  const folded = fold(words);
  const typed = bare(folded);
  const exact = names.get(folded) ?? names.get(typed);
  if (exact !== undefined || typed.length < shortest) return exact;
  return only(startingWith(`${typed} `, names))?.value;
}

function only<T>(values: Set<T>): Match<T> | undefined {
  const [value] = values;
  return values.size === 1 && value !== undefined ? { value, exact: false } : undefined;
}

function startingWith<T>(typed: string, names: ReadonlyMap<string, T>): Set<T> {
  const values = new Set<T>();
  for (const [name, value] of names) if (name.startsWith(typed)) values.add(value);
  return values;
}

function closest<T>(typed: string, names: ReadonlyMap<string, T>, shortest: number): Set<T> {
  let limit = allowance(typed.length, shortest);
  const values = new Set<T>();
  for (const [name, value] of names) {
    // Most names are ruled out by their length alone.
    if (Math.abs(name.length - typed.length) > limit) continue;
    // A short name is not reached by many edits however long the typed word is.
    const most = Math.min(limit, allowance(name.length, shortest));
    const edits = distance(typed, name, most);
    if (edits > most) continue;
    if (edits < limit) values.clear();
    limit = edits;
    values.add(value);
  }
  return values;
}
