import type { Clock, Store } from "../core/ports.js";
import { createChangeLog } from "./change-log.js";
import { doubted, dumpOf, empty, fill } from "./dump.js";
import { keyOf } from "./key.js";
import { createLedger } from "./ledger.js";
import type { Medium } from "./medium.js";

/** What a store does with a medium, whatever that is. */
export function createStore(medium: Medium, clock: Clock): Store {
  const { stored, change } = medium;
  return {
    language: async (user) => stored.languages.get(keyOf(user)),
    setLanguage: (user, language) => change((draft) => draft.set("languages", keyOf(user), language)),
    ...createChangeLog(medium),
    ledger: createLedger(medium, clock),
    dump: async () => structuredClone(dumpOf(stored)),
    restore: (dump) => {
      const own = structuredClone(dump);
      return change((draft) => {
        empty(draft);
        fill(draft, doubted(own, clock.now()), clock.now());
      });
    },
    works: () => medium.replaced?.() !== true,
    close: medium.close,
  };
}
