import type { Store } from "../ports.js";
import { type Added, fold, NOTHING_ADDED } from "./added.js";

/** Follows the log of what members add. */
export interface Current {
  /**
   * What stands now; the last that was known where the store cannot be read. Rejects only where nothing is known.
   * @param maxAgeMs as `Store.head` has it
   */
  read(maxAgeMs?: number): Promise<Added>;
}

/** Keeps what was read, and reads only what came since. */
export function createCurrent(store: Pick<Store, "head" | "changes">): Current {
  let added = NOTHING_ADDED;
  let known = false;
  const follow = async (maxAgeMs: number) => {
    const head = await store.head(maxAgeMs);
    const before = added;
    if (head <= before.head) return;
    const changes = await store.changes(before.head);
    // Somebody who asked at the same time may have got further.
    if (before.head + changes.length > added.head) added = fold(before, changes);
  };
  return {
    async read(maxAgeMs = 0) {
      try {
        await follow(maxAgeMs);
        known = true;
      } catch (error) {
        // Reading goes on from memory while the store is away; what nobody ever read is not made up.
        if (!known) throw error;
      }
      return added;
    },
  };
}
