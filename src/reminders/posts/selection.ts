import type { Library } from "../../core/library.js";
import { asOf, isClosed, onTime } from "../../core/views/added.js";
import { upcoming } from "../../core/views/date.js";
import { standings } from "../../core/views/standings.js";
import type { DateEntry } from "../../core/vocabulary.js";
import { addDays } from "../../core/when/calendar.js";
import { spanOf } from "../../i18n/days.js";
import { ACROSS } from "../dates.js";

/**
 * What a digest looks ahead, in weeks: about twice the longest usual lead of a countdown (30 days), so that a digest tells
 * of a date well before. Further off, a date would bring a post every week with nothing new in it.
 */
export const HORIZON_WEEKS = 8;
const LAST = 3;

/** The dates that a digest speaks of. */
export interface Selection {
  /** In the next weeks, soonest first. */
  ahead: DateEntry[];
  /** Beyond them, soonest first. */
  later: DateEntry[];
  /** Since the last digest, latest first. */
  passed: DateEntry[];
  /** Without a day: what has only a year, what has nothing, what recurs by the documents. */
  awaited: DateEntry[];
  /** With nothing ahead: what passed last, latest first. */
  last: DateEntry[];
}

/** The dates of some themes, of what stands under them and of what is across all, each once; all, where none is named. */
export function datesOfThemes(themes: readonly string[], library: Library): DateEntry[] {
  if (themes.length === 0) return library.dates();
  return [...new Set([...themes, ACROSS].flatMap((theme) => library.dates(theme)))];
}

/** @param sinceDay the day of the last digest, and `today` that of this one; YYYY-MM-DD */
export function select(dates: readonly DateEntry[], sinceDay: string, today: string): Selection {
  const { passed, awaited, members } = standings(dates, today);
  const coming = upcoming([...dates], today);
  const dated = coming.filter(({ precision }) => precision !== "year");
  const horizon = addDays(today, 7 * HORIZON_WEEKS);
  const isNear = ({ date }: DateEntry) => spanOf(date as string).first <= horizon;
  const lastOnes = [...members.passed, ...passed].filter(({ precision }) => precision === "day");
  return {
    ahead: dated.filter(isNear),
    later: dated.filter((entry) => !isNear(entry)).sort((a, b) => latestFirst(b, a)),
    passed: dates.flatMap((entry) => passedOn(entry, sinceDay, today) ?? []).sort(latestFirst),
    awaited: [
      // What has only a year is as good as undated, and would never leave what is ahead.
      ...coming.filter(({ precision }) => precision === "year"),
      ...members.awaited,
      ...awaited.filter(({ kind }) => kind === "recurring"),
    ],
    last: lastOnes.sort(latestFirst).slice(0, LAST),
  };
}

/** By its last day: a month is over when that is. */
function latestFirst(a: DateEntry, b: DateEntry): number {
  return lastDayOf(b).localeCompare(lastDayOf(a));
}

const lastDayOf = ({ date, dateEnd }: DateEntry) => spanOf(date as string, dateEnd).last;

/** The date as it was, where it was over between two days; of a yearly one that of its year. */
function passedOn(entry: DateEntry, sinceDay: string, today: string): DateEntry | undefined {
  if (isClosed(entry) || !entry.date) return undefined;
  if (!entry.added && entry.kind !== "deadline" && entry.kind !== "recurring") return undefined;
  const then = asOf(entry, sinceDay);
  const last = lastDayOf(then);
  if (last < sinceDay || last >= today) return undefined;
  return onTime(then, then.date as string);
}
