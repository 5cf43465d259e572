import { weekdayOf as byNumber, dayNumber, dayOf } from "../../i18n/days.js";

const two = (number: number): string => String(number).padStart(2, "0");

/** A day so many days later; earlier where the number is negative. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** The same day so many months later; the last of a month that is too short for it. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8)), daysIn(year, month)))}`;
}

/** How many days a month has. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return byNumber(dayNumber(day));
}

/** The day as YYYY-MM-DD; undefined where the month has no such day. */
export function dayIn(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The first, second, ... weekday of a month, the last for -1; undefined where it has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | undefined {
  const first = `${year}-${two(month)}-01`;
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const last = offset + 7 * Math.floor((daysIn(year, month) - 1 - offset) / 7);
  return dayIn(year, month, 1 + (nth === -1 ? last : offset + 7 * (nth - 1)));
}

/** The next day that is this weekday, the day itself apart. */
export function nextWeekday(day: string, weekday: number): string {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** The day of another year: 29 February is the 28th in most. */
export function inYear(day: string, year: number): string {
  return addMonths(day, (year - Number(day.slice(0, 4))) * 12);
}
