import type { Ledger } from "../../../src/core/ledger.js";
import type { Messenger } from "../../../src/core/messenger.js";

/** A way of doing it that is known to be bad. */
export interface Variant {
  messenger?(messenger: Messenger): Messenger;
  ledger?(ledger: Ledger): Ledger;
}

export const VARIANTS: Record<string, Variant> = {
  "what may have arrived is sent again without a look": {
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
