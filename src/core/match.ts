import { distance, lettersOf, mayBeNear } from "./distance.js";
import { fold } from "./fold.js";
import type { Match } from "./library.js";

/** Typos forgiven by length of the word: none in the shortest, since FPIC and CPIC are different things. */
function allowance(length: number, shortest: number): number {
  if (length < shortest) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

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
  const { sorted } = tableOf(names);
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as Name<T>).name < typed) from = middle + 1;
    else to = middle;
  }
  for (let i = from; sorted[i]?.name.startsWith(typed); i++) values.add((sorted[i] as Name<T>).value);
  return values;
}

interface Name<T> {
  name: string;
  value: T;
  letters: number;
}

interface Table<T> {
  /** By name. */
  sorted: Name<T>[];
  byLength: Name<T>[][];
}

/** Made once for a map of names, which is not changed afterwards. */
const tables = new WeakMap<ReadonlyMap<string, unknown>, Table<unknown>>();

function tableOf<T>(names: ReadonlyMap<string, T>): Table<T> {
  const known = tables.get(names) as Table<T> | undefined;
  if (known) return known;
  const all = [...names].map(([name, value]) => ({ name, value, letters: lettersOf(name) }));
  const table: Table<T> = { sorted: all.sort((a, b) => (a.name < b.name ? -1 : 1)), byLength: [] };
  for (const each of table.sorted) {
    table.byLength[each.name.length] ??= [];
    table.byLength[each.name.length]?.push(each);
  }
  tables.set(names, table);
  return table;
}

function closest<T>(typed: string, names: ReadonlyMap<string, T>, shortest: number): Set<T> {
  const forgiven = allowance(typed.length, shortest);
  let limit = forgiven;
  const values = new Set<T>();
  const { byLength } = tableOf(names);
  const typedLetters = lettersOf(typed);
  for (let length = typed.length - forgiven; length <= typed.length + forgiven; length++) {
    for (const { name, value, letters } of byLength[length] ?? []) {
      // A short name is not reached by many edits however long the typed word is.
      const most = Math.min(limit, allowance(length, shortest));
      if (!mayBeNear(typedLetters, letters, most)) continue;
      const edits = distance(typed, name, most);
      if (edits > most) continue;
      if (edits < limit) values.clear();
      limit = edits;
      values.add(value);
    }
  }
  return values;
}
