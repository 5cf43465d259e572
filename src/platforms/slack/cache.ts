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
  // A Map keeps the order of insertion: what is used is put back at the end.
  const entries = new Map<string, { value: T; until: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (entry.until <= clock.monotonic()) return undefined;
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, until: clock.monotonic() + life });
      if (entries.size <= most) return;
      for (const oldest of entries.keys()) {
        entries.delete(oldest);
        break;
      }
    },
    delete: (key) => void entries.delete(key),
    get size() {
      return entries.size;
    },
  };
}
