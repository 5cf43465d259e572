import type { Clock } from "../../core/ports.js";
import { createCache } from "../shared/cache.js";

/** Whether one more is allowed now. */
export type Allow = (key: string) => boolean;

/**
 * Allows so many in so many milliseconds for each key, counted from the first of them.
 * Teams itself takes 60 messages of a bot in 30 s for one conversation: answers to more would be thrown away.
 */
export function createRate({ most, period, clock }: { most: number; period: number; clock: Clock }): Allow {
  const counts = createCache<{ count: number }>({ most: 10_000, life: period, clock });
  return (key) => {
    const known = counts.get(key);
    if (!known) counts.set(key, { count: 1 });
    else known.count += 1;
    return (known?.count ?? 1) <= most;
  };
}
