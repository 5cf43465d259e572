import type { Clock, Log } from "../core/ports.js";
import type { EngineOptions, Wishes } from "./parts.js";
import type { Timing } from "./timing.js";

/** Whether our clock can be trusted, by what platforms say. Between their answers the monotonic clock tells. */
export interface ClockCheck {
  /** A platform said what time it is, just now. */
  note(serverTime: number): void;
  /** Whether there is no recent word of a platform, or the clock does not fit it. */
  needsWord(): boolean;
  /** False where it is off, and where nobody has said yet. */
  fits(): boolean;
  /** The platform's time. */
  serverNow(): number;
  /** How far ours is ahead of it, in milliseconds; undefined where nobody has said yet. */
  offMs(): number | undefined;
}

export function createClockCheck(clock: Clock, timing: Timing, log: Log): ClockCheck {
  let word: { serverTime: number; at: number } | undefined;
  let wasOff = false;
  const serverNow = () => (word ? word.serverTime + clock.monotonic() - word.at : clock.now());
  const offMs = () => (word ? clock.now() - serverNow() : undefined);
  const fits = () => {
    const off = offMs();
    return off !== undefined && Math.abs(off) <= timing.clockToleranceMs;
  };
  return {
    note(serverTime) {
      word = { serverTime, at: clock.monotonic() };
      if (fits() === !wasOff) return;
      wasOff = !wasOff;
      if (wasOff) log("error", "the clock is wrong, so nothing is posted", { offMs: offMs() });
      else log("info", "the clock is right again", { offMs: offMs() });
    },
    needsWord: () => !word || !fits() || clock.monotonic() - word.at > timing.readingMs,
    fits,
    serverNow,
    offMs,
  };
}

/** Asks one place a platform what time it is, where that is not known. @returns whether our clock fits */
export async function askTime(
  check: ClockCheck,
  { subscriptions }: Wishes,
  messengers: EngineOptions["messengers"],
): Promise<boolean> {
  if (!check.needsWord()) return true;
  const places = new Map([...subscriptions.values()].map(({ place }) => [place.platform, place]));
  for (const place of places.values()) {
    const time = await messengers[place.platform]?.time(place);
    if (time === undefined) continue;
    check.note(time);
    break;
  }
  return check.fits();
}
