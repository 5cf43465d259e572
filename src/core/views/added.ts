import { formatDate } from "../../i18n/format.js";
import type { Context } from "../command.js";
import type { DateEntry } from "../vocabulary.js";
import { inYear } from "../when/calendar.js";

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
  const inThis = (year: number) => inYear(`${date}-01`.slice(0, 10), year).slice(0, date.length);
  const year = Number(today.slice(0, 4));
  return { ...entry, date: inThis(year) >= from ? inThis(year) : inThis(year + 1) };
}

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
export function outcomeLine({ addedOutcome }: DateEntry, { say, language }: Context): string[] {
  if (!addedOutcome) return [];
  const { text, by, day, link } = addedOutcome;
  return [say.added.outcome(text, by, formatDate(day, language)), ...(link ? [say.added.link(link)] : [])];
}
