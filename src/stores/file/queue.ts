import { ApgError } from "../../core/errors.js";
import { attempt, type Medium } from "../medium.js";
import { type Draft, emptyTables, type Replaced, redo, type Tables, undo } from "../tables.js";

interface Waiting {
  run: (draft: Draft) => unknown;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
}

/**
 * A medium with one writer. What is asked for while a write is under way goes out with the next one, all together.
 * What is read is what was written: operations run on tables of their own, and the others follow.
 * @param working what the medium holds to begin with
 * @param write stores tables whole, or rejects and leaves what was there
 * @param release called once, when everything accepted is stored and nothing more comes
 */
export function queuedMedium(
  working: Tables,
  write: (tables: Tables) => Promise<void>,
  release: () => Promise<void>,
): Medium {
  const stored = copyOf(working);
  let waiting: Waiting[] = [];
  let draining: Promise<void> | undefined;
  let closing: Promise<void> | undefined;

  const drain = async () => {
    while (waiting.length) {
      const batch = waiting;
      waiting = [];
      await commit(batch);
    }
    // In the same turn as the look at what waits, so that nothing comes in between and is left lying.
    draining = undefined;
  };
  const commit = async (batch: Waiting[]) => {
    const replaced: Replaced[] = [];
    const settle = batch.map(({ run, resolve, reject }) => {
      try {
        const done = attempt(working, run);
        // Not spread: a restore replaces more rows than a call takes arguments.
        for (const one of done.replaced) replaced.push(one);
        return () => resolve(done.result as never);
      } catch (error) {
        return () => reject(error);
      }
    });
    try {
      if (replaced.length) await write(working);
    } catch (error) {
      undo(working, replaced);
      for (const { reject } of batch) reject(error);
      return;
    }
    redo(stored, replaced);
    for (const one of settle) one();
  };

  return {
    stored,
    change: <T>(run: (draft: Draft) => T) => {
      if (closing) return Promise.reject(new ApgError("STORE_UNAVAILABLE", "the store is closed"));
      return new Promise<T>((resolve, reject) => {
        waiting.push({ run, resolve, reject });
        // Not at once: what is asked for in the same turn goes out together.
        draining ??= Promise.resolve().then(drain);
      });
    },
    close: () => {
      closing ??= Promise.resolve(draining).then(release);
      return closing;
    },
  };
}

function copyOf(tables: Tables): Tables {
  const copy = emptyTables();
  for (const table of Object.keys(tables) as (keyof Tables)[]) {
    for (const [key, row] of tables[table] as Map<unknown, unknown>) {
      (copy[table] as Map<unknown, unknown>).set(key, row);
    }
  }
  return copy;
}
