import type { Library } from "../../core/library.js";
import { asOf, isClosed } from "../../core/views/added.js";
import { upcoming } from "../../core/views/date.js";
import { standings } from "../../core/views/standings.js";
import type { DateEntry } from "../../core/vocabulary.js";

/** At most so many of each; the rest is a button away. */
export const MOST = 10;
const MOST_AWAITED = 4;
const LAST = 3;

/** The dates that a digest speaks of. */
export interface Selection {
  /** Soonest first. */
  ahead: DateEntry[];
  /** Since the last digest. */
  passed: DateEntry[];
  awaited: DateEntry[];
  /** With nothing ahead: what passed last, latest first. */
  last: DateEntry[];
}

/** The dates of some themes and what stands under them, each once; of all, where none is named. */
export function datesOfThemes(themes: readonly string[], library: Library): DateEntry[] {
  if (themes.length === 0) return library.dates();
  return [...new Set(themes.flatMap((theme) => library.dates(theme)))];
}

/** @param sinceDay the day of the last digest, and `today` that of this one; YYYY-MM-DD */
export function select(dates: readonly DateEntry[], sinceDay: string, today: string): Selection {
  const { passed, awaited, members } = standings(dates, today);
  // What has only a year is as good as undated, and would never leave the list.
  const ahead = upcoming([...dates], today).filter(({ precision }) => precision !== "year");
  const lastOnes = [...members.passed, ...passed].filter(({ precision }) => precision === "day");
  return {
    ahead,
    passed: dates.flatMap((entry) => passedOn(entry, sinceDay, today) ?? []),
    awaited: [...members.awaited, ...awaited.filter(({ kind }) => kind === "recurring")].slice(
      0,
      MOST_AWAITED,
    ),
    last: lastOnes.sort((a, b) => (b.date as string).localeCompare(a.date as string)).slice(0, LAST),
  };
}

/** The date as it was on its day, where that lies between; of a yearly one the day of that year. */
function passedOn(entry: DateEntry, sinceDay: string, today: string): DateEntry | undefined {
  if (isClosed(entry) || entry.precision !== "day") return undefined;
  if (!entry.added && entry.kind !== "deadline" && entry.kind !== "recurring") return undefined;
  const then = asOf(entry, sinceDay);
  const day = then.date as string;
  if (day < sinceDay || day >= today) return undefined;
  return { ...then, ...(then.added && { added: { ...then.added, yearly: false } }) };
}
