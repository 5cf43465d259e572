import type { Ledger } from "../../../src/core/ledger.js";
import type { Messenger } from "../../../src/core/messenger.js";
import type { Store } from "../../../src/core/ports.js";

/** A way of doing it that is known to be bad. */
export interface Variant {
  messenger?(messenger: Messenger): Messenger;
  ledger?(ledger: Ledger): Ledger;
  /** What of the store is otherwise. */
  store?(store: Store): Partial<Store>;
}

export const BLIND = "what may have arrived is sent again without a look";

const ALONE: Record<string, Variant> = {
  [BLIND]: {
    messenger: (messenger) => ({ ...messenger, find: async () => ({ kind: "absent" }) }),
  },
  "it is marked as sent, then sent": {
    ledger: (ledger) => ({
      ...ledger,
      async update(id, fence, change) {
        if (change.state === "attempting") return ledger.update(id, fence, { ...change, state: "posted" });
        const { state } = (await ledger.find(id)) ?? {};
        return state === "posted" || ledger.update(id, fence, change);
      },
    }),
  },
};

/** What is bad only where several work on one store. */
const TOGETHER: Record<string, Variant> = {
  "nobody holds what they claimed": {
    ledger: (ledger) => ({
      ...ledger,
      claim: (options) => ledger.claim({ ...options, leaseMs: 0 }),
      async update(id, _fence, change) {
        const { fence } = (await ledger.find(id)) ?? {};
        return fence !== undefined && ledger.update(id, fence, change);
      },
    }),
  },
  "what could not be stored is told as stored": {
    store: (store) => ({
      append: (changes) =>
        store.append(changes).catch(async (error) => {
          if (error.code !== "STORE_UNAVAILABLE") throw error;
          return changes.map((change) => ({ ...change, seq: 0 }));
        }),
    }),
  },
};

export const VARIANTS: Record<string, Variant> = { ...ALONE, ...TOGETHER };
export const VARIANTS_ALONE = Object.keys(ALONE);
export const VARIANTS_TOGETHER = [BLIND, ...Object.keys(TOGETHER)];
