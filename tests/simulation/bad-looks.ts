import type { Messenger } from "../../src/core/messenger.js";
import { TIMING } from "../../src/reminders/timing.js";

/** A post that nobody looks for. */
export function blind(messenger: Messenger): Messenger {
  return { ...messenger, find: async () => ({ kind: "absent" }) };
}

/** Asks by some clock whether it has settled since the first look, before or after it looks. */
export function settling(messenger: Messenger, clock: () => number, when: "before" | "after"): Messenger {
  const first = new Map<string, number>();
  return {
    ...messenger,
    async find(place, id, since, until) {
      const seen = first.get(id) ?? clock();
      first.set(id, seen);
      const settlesIn = () => seen + TIMING.settleMs + TIMING.leaseMs - clock();
      const before = settlesIn();
      const found = await messenger.find(place, id, since, until);
      const retryAfterMs = when === "before" ? before : settlesIn();
      if (found.kind !== "absent" || retryAfterMs <= 0) return found;
      return { kind: "unreadable", code: "not settled", ever: false, retryAfterMs };
    },
  };
}
