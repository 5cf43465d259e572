import type { Store } from "../core/ports.js";
import { systemClock } from "./clock.js";
import { openLowdbMedium, readTables } from "./lowdb.js";
import { createStore } from "./store.js";
import type { Tables } from "./tables.js";

/** The bot's own store as somebody beside it uses it. */
export interface VisitedStore extends Store {
  /** Reads anew what stands there now; throws as `visitLowdbStore` does. */
  refresh(): Promise<void>;
}

/**
 * The file that a bot may have open, for the terminal: it is held only while something is written, so that no open
 * terminal keeps the bot from starting. While the bot has it, whatever would be stored is refused with STORE_LOCKED.
 * @throws ApgError STORE_CORRUPT where the file is damaged or gone although it has copies, STORE_UNAVAILABLE
 */
export async function visitLowdbStore(path: string): Promise<VisitedStore> {
  const stored = await readTables(path);
  const refresh = async () => replace(stored, await readTables(path));
  let last: Promise<unknown> = Promise.resolve();
  const store = createStore(
    {
      stored,
      change(run) {
        const next = last.then(async () => {
          const medium = await openLowdbMedium(path);
          try {
            return await medium.change(run);
          } finally {
            await medium.close();
            await refresh();
          }
        });
        last = next.catch(() => {});
        return next;
      },
      close: async () => {},
    },
    systemClock,
  );
  return { ...store, refresh };
}

function replace(tables: Tables, by: Tables): void {
  for (const table of Object.keys(tables) as (keyof Tables)[]) {
    const rows = tables[table] as Map<unknown, unknown>;
    rows.clear();
    for (const [key, row] of by[table] as Map<unknown, unknown>) rows.set(key, row);
  }
}
