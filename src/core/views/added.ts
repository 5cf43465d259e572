import { formatDate } from "../../i18n/format.js";
import type { Context } from "../command.js";
import type { DateEntry } from "../vocabulary.js";
import { isLeapDay, nearestTime, timeIn, type Yearly } from "../when/yearly.js";

type Added = NonNullable<DateEntry["added"]>;

/** Whether a member said of a member's date that it is done, or off. */
export function isClosed(
  entry: DateEntry,
): entry is DateEntry & { added: Added & { status: "done" | "cancelled" } } {
  return entry.added !== undefined && entry.added.status !== "open";
}

/** A date as it stands on a day: one that comes again every year on its next day. */
export function asOf(entry: DateEntry, today: string): DateEntry {
  const { date, added } = entry;
  if (!date || date.length === 4 || !added?.yearly || isClosed(entry)) return entry;
  const from = today.slice(0, date.length);
  if (date >= from) return entry;
  const yearly = { ...added, date };
  const year = Number(today.slice(0, 4));
  const [inThis, inNext] = [timeIn(yearly, year), timeIn(yearly, year + 1)];
  return {
    ...entry,
    date: inThis >= from ? inThis : inNext,
    added: { ...added, leapDay: isLeapDay(yearly) },
  };
}

/** A date as it is on a day of it: a yearly one as that of its year alone, with the outcome where it is of that time. */
export function onTime(entry: DateEntry, time: string): DateEntry {
  const { addedOutcome, ...date } = entry;
  if (!entry.date || !entry.added?.yearly) return entry;
  const isOfIt = addedOutcome && timeOf(addedOutcome.day, { ...entry.added, date: entry.date }) === time;
  return {
    ...date,
    date: time,
    added: { ...entry.added, yearly: false },
    ...(isOfIt && { addedOutcome }),
  };
}

/** The time of a yearly date that an outcome is of: who wrote it on a day meant the nearest. */
const timeOf = (day: string, yearly: Yearly) => nearestTime(yearly, day, 0).time;

/** Who added a date and what they say of it; nothing of one that the documents have. */
export function addedDetails({ added }: DateEntry, { say, language }: Context): string[] {
  if (!added) return [];
  const day = (written: string) => formatDate(written, language);
  const { by, changed, source, link, recommendations } = added;
  const who = [say.added.by(by, day(added.day))];
  if (changed) who.push(say.added.changedBy(changed.by, day(changed.day)));
  return [
    who.join(" · "),
    ...(source ? [say.added.source(source)] : []),
    ...(link ? [say.added.link(link)] : []),
    ...(recommendations.length ? [say.added.hanging(recommendations.join(", "))] : []),
  ];
}

/** How it ended, as a member wrote it: beside what the documents say or do not say. */
export function outcomeLine({ date, added, addedOutcome }: DateEntry, { say, language }: Context): string[] {
  if (!addedOutcome) return [];
  const { text, by, day, link } = addedOutcome;
  const time = date && added?.yearly ? timeOf(day, { ...added, date }) : undefined;
  const of = time && formatDate(time, language);
  return [
    say.added.outcome(text, by, formatDate(day, language), of),
    ...(link ? [say.added.link(link)] : []),
  ];
}
