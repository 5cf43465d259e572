import { type Draft, draftOf, emptyTables, type Replaced, type Tables, undo } from "./tables.js";

/** Where tables are kept. What an implementation of `Store` differs in; all else they share. */
export interface Medium {
  /** What is stored; reading waits for nothing. */
  readonly stored: Tables;
  /**
   * Runs an operation, one at a time in the order of the calls, and resolves with its result when what it changed is
   * stored. Where it throws, nothing is changed.
   */
  change<T>(run: (draft: Draft) => T): Promise<T>;
  /** Whether somebody else has written it since; missing where nobody else can. */
  replaced?(): boolean;
  close(): Promise<void>;
}

/** Keeps nothing beyond the process. */
export function memoryMedium(): Medium {
  const stored = emptyTables();
  return {
    stored,
    async change(run) {
      return attempt(stored, run).result;
    },
    close: async () => {},
  };
}

/** Runs an operation on tables: its result and what it replaced. Where it throws, the tables are as they were. */
export function attempt<T>(tables: Tables, run: (draft: Draft) => T): { result: T; replaced: Replaced[] } {
  const replaced: Replaced[] = [];
  try {
    return { result: run(draftOf(tables, replaced)), replaced };
  } catch (error) {
    undo(tables, replaced);
    throw error;
  }
}
