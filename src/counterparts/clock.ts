/** What time it is, in milliseconds since 1970. Injected, so that thirty minutes can pass in a test at once. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

export interface ManualClock extends Clock {
  /** Moves the clock on (a negative number moves it back). */
  advance(milliseconds: number): void;
}

/**
 * A clock that moves only when told to.
 * @param start milliseconds since 1970; default: now, so that signatures made with it are fresh for the receiver
 */
export function manualClock(start: number = Date.now()): ManualClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
