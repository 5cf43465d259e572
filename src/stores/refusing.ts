import { ApgError } from "../core/errors.js";
import type { Store } from "../core/ports.js";
import { systemClock } from "./clock.js";
import { createStore } from "./store.js";
import { emptyTables } from "./tables.js";

/**
 * Stands in for a store that could not be opened, where answers must go on without it: nothing is remembered, and
 * whatever would be stored is refused, so that nothing is written over what was not read.
 * @param cause why it could not be opened
 */
export function createRefusingStore(cause: ApgError): Store {
  return createStore(
    {
      stored: emptyTables(),
      change: async () => {
        throw new ApgError("STORE_UNAVAILABLE", "the store was not read, so nothing is written to it", {
          cause,
        });
      },
      close: async () => {},
    },
    systemClock,
  );
}
