import { ageOf, daysBetween, spanOf } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import type { Context } from "../command.js";
import type { RecordView } from "../reply.js";
import type { DateEntry } from "../vocabulary.js";
import { isLeapDay } from "../when/yearly.js";
import { addedDetails, asOf, isClosed, outcomeLine } from "./added.js";
import { cite } from "./citation.js";
import { onceADay } from "./once.js";

/** Where a date stands from a day: ahead of it, on it or around it, behind it, or without a day at all. */
export type Standing = "ahead" | "current" | "passed" | "undated";

export function standingOf({ date, dateEnd }: Pick<DateEntry, "date" | "dateEnd">, today: string): Standing {
  if (!date) return "undated";
  const { first, last } = spanOf(date, dateEnd);
  if (today < first) return "ahead";
  return today > last ? "passed" : "current";
}

/**
 * What a member must be ready for from a day on: days soonest first, then what has only a month or a year.
 * An event is nothing to prepare for; a milestone without a day is not either. What members added they prepare for,
 * whatever its kind, until it is done or cancelled.
 */
export function upcoming(dates: DateEntry[], today: string): DateEntry[] {
  const due = dates
    .map((entry) => asOf(entry, today))
    .filter((entry) => {
      const standing = standingOf(entry, today);
      if (isClosed(entry) || (standing !== "ahead" && standing !== "current")) return false;
      if (entry.added) return true;
      return entry.kind !== "event" && (entry.precision === "day" || entry.kind !== "milestone");
    });
  return [...due].sort(
    (a, b) =>
      Number(a.precision !== "day") - Number(b.precision !== "day") ||
      (a.date as string).localeCompare(b.date as string),
  );
}

/**
 * A date as it is shown in a list: what, when, how far, how it ended where that is known, what was inferred. One that a
 * member added says who did, and cites no document.
 */
export const dateView = onceADay((given: DateEntry, context): RecordView => {
  const { language, say, today } = context;
  const record = asOf(given, today);
  const details = [[whenLine(record, context), ...kindsOf(record, context)].join(" · ")];
  details.push(...addedDetails(record, context));
  if (record.outcome) details.push(say.outcome(record.outcome[language]));
  else if (isOpenEnded(record, today)) details.push(record.added ? say.added.noOutcome : say.noOutcome);
  details.push(...outcomeLine(record, context));
  if (record.inferredFrom) details.push(say.inferred(record.inferredFrom.note[language]));
  return {
    kind: "date",
    reference: record.reference,
    headline: record.what[language],
    details,
    citation: record.added ? undefined : cite(record.sources, context),
    sources: record.sources,
    figures: record.figures ?? [],
    line: `dates ${record.reference}`,
  };
});

function kindsOf({ kind, date, added }: DateEntry, { say }: Context): string[] {
  if (!added?.yearly) return [say.dateKind[kind]];
  const { yearly, onLeapDay } = say.added;
  return [say.dateKind[kind], date && isLeapDay({ ...added, date }) ? `${yearly} ${onLeapDay}` : yearly];
}

/** "24 February 2018: passed 8 years ago", "24 February 2018, 19 days left", "no day given", "…: cancelled". */
export function whenLine(given: DateEntry, { language, say, today }: Context): string {
  const record = asOf(given, today);
  const { date, dateEnd, precision, awaited, wording, added } = record;
  if (!date) {
    if (added) return isClosed(record) ? say.added.status[record.added.status] : say.added.undated;
    return `${awaited ? `${say.awaited} · ` : ""}${say.undated(wording)}`;
  }
  const written = formatDate(date, language, precision === "day");
  const shown = dateEnd ? `${written} – ${formatDate(dateEnd, language, precision === "day")}` : written;
  if (isClosed(record)) return `${shown} · ${say.added.status[record.added.status]}`;
  switch (standingOf(record, today)) {
    case "passed":
      return say.passed(shown, ageOf(dateEnd ?? date, today, say));
    case "ahead":
      return precision === "day" ? `${shown}, ${untilLine(date, today, say)}` : say.during(shown);
    default:
      return precision === "day" ? `${shown}, ${say.today}` : say.during(shown);
  }
}

function untilLine(date: string, today: string, say: Context["say"]): string {
  const days = daysBetween(today, date);
  return days === 1 ? say.tomorrow : say.daysLeft(days);
}

/** A passed date that something was to come of, and of which nobody has said yet what came. */
function isOpenEnded(record: DateEntry, today: string): boolean {
  if (standingOf(record, today) !== "passed" || isClosed(record)) return false;
  if (record.added) return record.addedOutcome === undefined;
  return record.kind === "deadline" || record.kind === "recurring";
}
