import { daysBetween } from "../../i18n/days.js";
import { inYear } from "./calendar.js";

/** A date that comes every year, YYYY-MM-DD or YYYY-MM. */
export interface Yearly {
  date: string;
  /** It is 29 February, though its date may be the 28th of a year that has none. */
  leapDay?: boolean;
}

const LEAP_DAY = "2024-02-29";

export function isLeapDay({ date, leapDay = false }: Yearly): boolean {
  return leapDay || date.endsWith(LEAP_DAY.slice(4));
}

/** When it comes in a year, no finer than it is said: 29 February on the 28th in most. */
export function timeIn(yearly: Yearly, year: number): string {
  const first = isLeapDay(yearly) ? LEAP_DAY : `${yearly.date}-01`.slice(0, 10);
  return inYear(first, year).slice(0, yearly.date.length);
}

/** Of its times from a year on, the one nearest to a day, and the one after it. */
export function nearestTime(
  yearly: Yearly,
  day: string,
  from = yearOf(yearly.date),
): { time: string; next: string } {
  const distance = (year: number) => Math.abs(daysBetween(day, `${timeIn(yearly, year)}-01`.slice(0, 10)));
  const year = yearOf(day);
  const [closest = from] = [year - 1, year, year + 1]
    .filter((each) => each >= from)
    .sort((a, b) => distance(a) - distance(b));
  return { time: timeIn(yearly, closest), next: timeIn(yearly, closest + 1) };
}

const yearOf = (date: string) => Number(date.slice(0, 4));
