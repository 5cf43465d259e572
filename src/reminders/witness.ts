import type { Occurrence } from "../core/occurrence.js";
import type { Clock } from "../core/ports.js";

const DAY = 86_400_000;

/** What this process itself has seen of occurrences that are not finished. Forgotten when it ends, on purpose. */
export interface Witness {
  /** Notes the first sight of an attempt. @returns how long until it has settled; 0 when it has */
  settlesIn(one: Occurrence): number;
  /** The request for this attempt ended just now. */
  ended(one: Occurrence): void;
  /** It is certain that it was not posted until now. */
  trust(id: string): void;
  trusts(id: string): boolean;
  /** It is finished; and what was last seen a day ago has been finished by another instance. */
  forget(id: string): void;
}

/** @param settleMs how long an attempt takes to settle from when this process first saw it, by the monotonic clock */
export function createWitness(clock: Clock, settleMs: number): Witness {
  const seen = new Map<string, { attempts: number; at: number }>();
  const trusted = new Map<string, number>();
  return {
    settlesIn({ id, attempts }) {
      const at = clock.monotonic();
      const first = seen.get(id);
      if (first?.attempts === attempts) return Math.max(0, first.at + settleMs - at);
      seen.set(id, { attempts, at });
      return settleMs;
    },
    ended: ({ id, attempts }) => void seen.set(id, { attempts, at: clock.monotonic() }),
    trust: (id) => void trusted.set(id, clock.monotonic()),
    trusts: (id) => trusted.has(id),
    forget(id) {
      seen.delete(id);
      trusted.delete(id);
      const old = clock.monotonic() - DAY;
      // Both are in the order in which they were noted.
      for (const [other, { at }] of seen) {
        if (at > old) break;
        seen.delete(other);
      }
      for (const [other, at] of trusted) {
        if (at > old) break;
        trusted.delete(other);
      }
    },
  };
}
