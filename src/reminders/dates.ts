import type { AddedDate, Place, Subscription } from "../core/changes.js";
import type { Occurrence } from "../core/occurrence.js";
import type { DateEntry } from "../core/vocabulary.js";
import { timeIn } from "../core/when/yearly.js";
import { type DayNumber, dayNumber, dayOf } from "../i18n/days.js";

/** What a countdown needs to know of a date. */
export type CountedDate = Pick<
  AddedDate,
  "reference" | "theme" | "date" | "precision" | "yearly" | "leapDay" | "status"
> & {
  /** Since when it stands so: what of it was due before is due then. Milliseconds since 1970. */
  since: number;
  /** The channels whose members said that what was to be done before a day of it is done, each with the day. */
  doneIn: readonly string[];
};
type Standing = Omit<CountedDate, "since" | "doneIn">;

/** How a date of the content stands. */
export function standingOf({ reference, theme, date, precision, added }: DateEntry): Standing {
  const { yearly = false, leapDay, status = "open" } = added ?? {};
  return { reference, theme, date, precision, yearly, leapDay, status };
}

/** A channel with the day of a date, as `doneIn` names it. */
export function channelAndDay({ platform, installation, channel }: Place, day: string): string {
  return [platform, installation, channel, day].join(" ");
}

/** The date that an occurrence is about; undefined of a digest, and where there is none any more. */
export function dateOf(
  { about }: Pick<Occurrence, "about">,
  dates: readonly CountedDate[],
): CountedDate | undefined {
  return about && dates.find(({ reference }) => reference === about.reference);
}

/** Only an open date with a day can be counted down to. */
export function isCounted<D extends Standing>(date: D): date is D & { date: string } {
  return date.status === "open" && date.precision === "day" && date.date !== null;
}

/** What is about all themes is about each. */
export const ACROSS = "cross-cutting";

/** Whether a subscription is about a theme; one without themes is about all. */
export function covers({ themes }: Pick<Subscription, "themes">, theme: string): boolean {
  return themes.length === 0 || theme === ACROSS || themes.includes(theme);
}

/** The days between two on which a date falls: its own, and of a yearly one those of the years after. */
export function daysOf(date: Standing & { date: string }, first: DayNumber, last: DayNumber): string[] {
  const [from, to] = [dayOf(first), dayOf(last)];
  const within = (day: string) => day >= from && day <= to;
  if (!date.yearly) return [date.date].filter(within);
  const years: string[] = [];
  const start = Math.max(yearOf(date.date), yearOf(from));
  for (let year = start; year <= yearOf(to); year++) years.push(timeIn(date, year));
  return years.filter(within);
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** Whether a day is still one on which the date falls; it is not after the date was moved. */
export function fallsOn(date: Standing, day: string): boolean {
  return isCounted(date) && daysOf(date, dayNumber(day), dayNumber(day)).length > 0;
}
