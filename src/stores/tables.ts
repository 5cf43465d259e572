import type { Change, Subject } from "../core/changes.js";
import type { Cursor, Folded } from "../core/ledger.js";
import type { Language } from "../i18n/language.js";
import { Rows } from "./rows.js";

/** All that is stored, in memory. A row is replaced, never changed in place, so that two tables can share it. */
export interface Tables {
  /** By `keyOf` the user. */
  languages: Map<string, Language>;
  /** By place, in their order, without gaps. */
  changes: Map<number, Change>;
  /** How many changes each subject has; follows from `changes`. */
  revisions: Map<Subject, number>;
  /** By id. */
  occurrences: Rows;
  /** By subscription. */
  folded: Map<string, Folded>;
  instants: Map<Cursor | "restored", number>;
}

type Key<T extends keyof Tables> = Tables[T] extends Map<infer K, unknown> ? K : never;
type Row<T extends keyof Tables> = Tables[T] extends Map<infer _, infer R> ? R : never;
type Cell = Map<unknown, unknown>;

/** One row that was replaced: what it was and what it is; undefined is none. */
export interface Replaced {
  table: keyof Tables;
  key: unknown;
  before: unknown;
  after: unknown;
}

export function emptyTables(): Tables {
  return {
    languages: new Map(),
    changes: new Map(),
    revisions: new Map(),
    occurrences: new Rows(),
    folded: new Map(),
    instants: new Map(),
  };
}

/** Tables on which an operation works, with the list of what it did, so that it can be undone or done again. */
export interface Draft {
  readonly tables: { readonly [T in keyof Tables]: ReadonlyMap<Key<T>, Row<T>> } & {
    readonly occurrences: Pick<Rows, "of">;
  };
  /** Undefined takes the row away. */
  set<T extends keyof Tables>(table: T, key: Key<T>, row: Row<T> | undefined): void;
}

export function draftOf(tables: Tables, replaced: Replaced[]): Draft {
  return {
    tables: tables as unknown as Draft["tables"],
    set(table, key, after) {
      const cell = tables[table] as Cell;
      replaced.push({ table, key, before: cell.get(key), after });
      put(cell, key, after);
    },
  };
}

export function redo(tables: Tables, replaced: readonly Replaced[]): void {
  for (const { table, key, after } of replaced) put(tables[table] as Cell, key, after);
}

export function undo(tables: Tables, replaced: readonly Replaced[]): void {
  for (const { table, key, before } of [...replaced].reverse()) put(tables[table] as Cell, key, before);
}

function put(cell: Cell, key: unknown, row: unknown): void {
  if (row === undefined) cell.delete(key);
  else cell.set(key, row);
}
