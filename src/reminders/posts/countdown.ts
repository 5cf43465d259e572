import type { Context } from "../../core/command.js";
import { lineOf } from "../../core/names.js";
import type { Occurrence } from "../../core/occurrence.js";
import { type Part, under } from "../../core/reply.js";
import { onTime } from "../../core/views/added.js";
import { dateView, whenLine } from "../../core/views/date.js";
import { recommendationView } from "../../core/views/recommendation.js";
import type { DateEntry, Recommendation } from "../../core/vocabulary.js";
import { daysBetween } from "../../i18n/days.js";
import { reminderMessages } from "../../i18n/reminders.js";
import { fallsOn, standingOf } from "../dates.js";
import type { Body } from "./digest.js";
import { limited } from "./limited.js";

/**
 * The countdown to one date: how long is left, and what is asked that hangs on it. Undefined where there is none.
 * @param most of what is asked
 */
export function countdown(
  { reference, day }: NonNullable<Occurrence["about"]>,
  { hasChanged, most }: { hasChanged: boolean; most: number },
  context: Context,
): Body | undefined {
  const entry = context.library.byReference(reference);
  if (entry?.kind !== "date") return undefined;
  const { language } = context;
  const w = reminderMessages[language];
  const isCorrected = hasChanged || !fallsOn(standingOf(entry.record), day);
  const date = isCorrected ? entry.record : onTime(entry.record, day);
  const { shown, more } = limited(asksOf(date, context), most, ["dates", reference], context);
  const asks = shown.map((one): Part => ({ kind: "record", record: recommendationView(one, context) }));
  const left = isCorrected ? whenLine(date, context) : leftUntil(day, context);
  return {
    title: w.countdownTitle(left, date.what[language]),
    line: lineOf(context, "dates", reference),
    parts: [
      { kind: "record", record: dateView(date, context) },
      ...under(w.asks, [...asks, ...more]),
      ...(asks.length || more.length ? [] : [{ kind: "note" as const, text: w.noAsks }]),
    ],
    suggestions: [],
  };
}

function leftUntil(day: string, { say, today }: Context): string {
  const days = daysBetween(today, day);
  if (days < 0) return say.ago(-days, "day");
  return days === 0 ? say.today : days === 1 ? say.tomorrow : say.daysLeft(days);
}

/** Those that hang on it by the documents, and those that who added the date said. */
function asksOf({ reference, added }: DateEntry, { library }: Context): Recommendation[] {
  const named = new Set(added?.recommendations ?? []);
  return library.content.recommendations.filter(
    (one) => one.deadlines.includes(reference) || named.has(one.reference),
  );
}
