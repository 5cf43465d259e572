import { setTimeout as wait } from "node:timers/promises";

/** What a promise gives, or undefined where that takes longer than so many milliseconds. It goes on all the same. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  const stop = new AbortController();
  const late = wait(ms, undefined, { signal: stop.signal }).catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}
