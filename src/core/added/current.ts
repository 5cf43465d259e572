import type { Store } from "../ports.js";
import { type Added, fold, NOTHING_ADDED } from "./added.js";

/** Follows the log of what members add. */
export interface Current {
  /** What stands now; the last that was known where the store cannot be read. Rejects only where nothing is known. */
  read(): Promise<Added>;
}

/** Keeps what was read, and reads only what came since. */
export function createCurrent(store: Pick<Store, "head" | "changes">): Current {
  let added = NOTHING_ADDED;
  let known = false;
  let reading: Promise<Added> | undefined;
  const read = async (): Promise<Added> => {
    try {
      const head = await store.head();
      if (head > added.head) added = fold(added, await store.changes(added.head));
      known = true;
    } catch (error) {
      // Reading goes on from memory while the store is away; what nobody ever read is not made up.
      if (!known) throw error;
    }
    return added;
  };
  return {
    read() {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}
