import type { AddedDate, Subscription } from "../core/changes.js";
import { type DayNumber, dayNumber, dayOf, inYear } from "./zone.js";

/** What a countdown needs to know of a date. */
export type CountedDate = Pick<AddedDate, "reference" | "theme" | "date" | "precision" | "yearly" | "status">;

/** Only an open date with a day can be counted down to. */
export function isCounted(date: CountedDate): date is CountedDate & { date: string } {
  return date.status === "open" && date.precision === "day" && date.date !== null;
}

/** Whether a subscription is about a theme; one without themes is about all. */
export function covers({ themes }: Pick<Subscription, "themes">, theme: string): boolean {
  return themes.length === 0 || themes.includes(theme);
}

/** The days between two on which a date falls: its own, and of a yearly one those of the years after. */
export function daysOf(date: CountedDate & { date: string }, first: DayNumber, last: DayNumber): string[] {
  const within = (day: string) => dayNumber(day) >= first && dayNumber(day) <= last;
  if (!date.yearly) return [date.date].filter(within);
  const from = Math.max(Number(date.date.slice(0, 4)), Number(dayOf(first).slice(0, 4)));
  const years = Array.from(
    { length: Math.max(0, Number(dayOf(last).slice(0, 4)) - from + 1) },
    (_, n) => from + n,
  );
  return years.map((year) => inYear(date.date, year)).filter(within);
}

/** Whether a day is still one on which the date falls; it is not after the date was moved. */
export function fallsOn(date: CountedDate, day: string): boolean {
  return isCounted(date) && daysOf(date, dayNumber(day), dayNumber(day)).length > 0;
}
