import { createKept } from "../../core/kept.js";
import type { Clock } from "../../core/ports.js";

/** What is kept for a while, up to a number: the least lately used goes first. */
export interface Cache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  readonly size: number;
}

/** @param life in milliseconds, from when the value was set */
export function createCache<T>({
  most,
  life,
  clock,
}: {
  most: number;
  life: number;
  clock: Clock;
}): Cache<T> {
  const entries = createKept<{ value: T; until: number }>(most);
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry || entry.until > clock.monotonic()) return entry?.value;
      entries.delete(key);
      return undefined;
    },
    set: (key, value) => entries.set(key, { value, until: clock.monotonic() + life }),
    delete: (key) => entries.delete(key),
    get size() {
      return entries.size;
    },
  };
}
