import { Temporal } from "temporal-polyfill";
import type { DayNumber } from "../i18n/days.js";

const DAY = 86_400_000;

/** An instant that was looked up once is the same for every channel: a look-up takes 0.1 ms, and 10,000 ask at 09:00. */
const known = new Map<string, number>();
const MOST_KNOWN = 5_000;

/**
 * The instant of a local date-time (`2026-11-30T09:00`) in a zone, in milliseconds since 1970. A time that a clock
 * change skips is moved ahead by what was skipped; of one that comes twice, it is the first.
 * @throws RangeError for a zone that this Node does not know
 */
export function instantOf(local: string, zone: string): number {
  const key = `${local}[${zone}]`;
  let instant = known.get(key);
  if (instant === undefined) {
    const options = { disambiguation: "compatible" } as const;
    instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, options).epochMilliseconds;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, instant);
  }
  return instant;
}

/** The local date-time in a zone at an instant, to the minute. */
export function localAt(instant: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: "minute" });
}

/**
 * The days on which something local may fall whose instant is in a range, in any zone: clocks stand 12 hours behind UTC
 * to 14 ahead of it, and where a zone skipped a whole day, what fell on it comes a day later.
 */
export function daysAround(after: number, until: number): { first: DayNumber; last: DayNumber } {
  return { first: Math.floor(after / DAY - 1.5), last: Math.floor(until / DAY + 15 / 24) };
}
