import type { Messages } from "./messages.js";

const DAY = 86_400_000;

/** Days since 1970-01-01: what day arithmetic is done on. */
export type DayNumber = number;

export const dayNumber = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Writing a day takes a microsecond, and 10,000 channels ask for the same few. */
const written = new Map<DayNumber, string>();
const MOST_WRITTEN = 5_000;

/** The day of a number, YYYY-MM-DD. */
export function dayOf(number: DayNumber): string {
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(number * DAY).toISOString().slice(0, 10);
    if (written.size >= MOST_WRITTEN) written.clear();
    written.set(number, day);
  }
  return day;
}

/** 1 is Monday, 7 is Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Whole calendar days from one day to another; negative where `to` is earlier. Both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether a text is a calendar day, YYYY-MM-DD; 2018-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The first and the last day of a date of any precision. */
export function spanOf(date: string, dateEnd = date): { first: string; last: string } {
  const last =
    dateEnd.length === 4
      ? `${dateEnd}-12-31`
      : dateEnd.length === 7
        ? new Date(Date.UTC(Number(dateEnd.slice(0, 4)), Number(dateEnd.slice(5)), 0))
            .toISOString()
            .slice(0, 10)
        : dateEnd;
  return { first: `${date}${"-01-01".slice(date.length - 4)}`, last };
}

/** Made once for a time zone: making one takes 0.1 ms, and every answer asks what day it is. */
const inZone = new Map<string, { formatter: Intl.DateTimeFormat; minute?: number; day?: string }>();

/** The day in a time zone at an instant, YYYY-MM-DD. */
export function dayAt(instant: number, timeZone: string): string {
  let zone = inZone.get(timeZone);
  if (!zone) {
    // en-CA writes a date as ISO 8601 does.
    const style = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
    zone = { formatter: new Intl.DateTimeFormat("en-CA", style) };
    inZone.set(timeZone, zone);
  }
  // Since 1972 days begin on a whole minute in every zone; within one there is nothing to work out anew.
  const minute = Math.floor(instant / 60_000);
  if (zone.minute !== minute || zone.day === undefined) {
    zone.minute = minute;
    zone.day = zone.formatter.format(instant);
  }
  return zone.day;
}

/**
 * How long ago a date was, no finer than the date itself: "15 years ago" for a year, "9 months ago" for a month,
 * days only where the day is known and less than two months past.
 */
export function ageOf(date: string, today: string, say: Messages): string {
  if (spanOf(date).first > today) return say.ahead;
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  // "1 year ago" would say more than a bare year does: it may have been yesterday.
  if (date.length === 4)
    return years === 0 ? say.thisYear : years === 1 ? say.lastYear : say.ago(years, "year");
  const months = years * 12 + Number(today.slice(5, 7)) - Number(date.slice(5, 7));
  if (date.length === 7) {
    if (months < 1) return say.thisMonth;
    return months < 24 ? say.ago(months, "month") : say.ago(Math.floor(months / 12), "year");
  }
  const days = daysBetween(date, today);
  if (days === 0) return say.today;
  if (days < 62) return say.ago(days, "day");
  const whole = months - (today.slice(8) < date.slice(8) ? 1 : 0);
  return whole < 24 ? say.ago(whole, "month") : say.ago(Math.floor(whole / 12), "year");
}
