import type { Clock } from "../core/ports.js";
import { systemClock } from "../stores/clock.js";

/** A clock that goes on with real time and can be set ahead. Wall and monotonic time go together, and never back. */
export interface PageClock extends Clock {
  /** Sets it ahead by so many milliseconds; by none where that is no positive number. */
  advance(ms: number): void;
  /** Sets it to an instant, in milliseconds since 1970; one that is past stays past. */
  setTo(instant: number): void;
}

/** @param start what it shows first, in milliseconds since 1970 */
export function createPageClock(start: number, real: Pick<Clock, "monotonic"> = systemClock): PageClock {
  const began = real.monotonic();
  let ahead = 0;
  // Whole milliseconds: platforms make names of messages out of them.
  const elapsed = () => Math.floor(real.monotonic() - began) + ahead;
  const advance = (ms: number) => {
    if (ms > 0) ahead += Math.ceil(ms);
  };
  return {
    now: () => start + elapsed(),
    monotonic: elapsed,
    advance,
    setTo: (instant) => advance(instant - start - elapsed()),
  };
}
