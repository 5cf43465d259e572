import type { Context } from "../command.js";
import { ApgError } from "../errors.js";
import { fold } from "./added.js";

/** So many times somebody else may be first. */
const TRIES = 5;

/**
 * Does what still means the same after somebody else has changed something: on what stands, and again on what stands
 * then where another was first.
 * @throws ApgError STORE_CONFLICT where others are first again and again
 */
export async function onLatest<T>(context: Context, work: (latest: Context) => Promise<T>): Promise<T> {
  let latest = context;
  for (let tries = 1; ; tries++) {
    try {
      return await work(latest);
    } catch (error) {
      const isConflict = error instanceof ApgError && error.code === "STORE_CONFLICT";
      if (!isConflict || tries === TRIES) throw error;
      const { added, store } = latest;
      latest = { ...latest, added: fold(added, await store.changes(added.head)) };
    }
  }
}
