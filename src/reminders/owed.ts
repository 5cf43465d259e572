import type { Subscription } from "../core/changes.js";
import type { NewOccurrence, Occurrence } from "../core/occurrence.js";
import type { NotAgain } from "../core/reminders.js";
import { dayNumber, dayOf, weekdayOf } from "../i18n/days.js";
import { type CountedDate, channelAndDay, dateOf, fallsOn } from "./dates.js";
import type { Again, Planned } from "./plan.js";
import type { SkipReason } from "./reasons.js";
import { instantOf } from "./zone.js";

/**
 * What becomes of newly planned occurrences of one subscription: of several that were missed the last alone is posted,
 * and not after its window. What was due before this process began may have been posted in a life that the account does
 * not know of (power was lost, a copy was restored), so it is looked for first.
 * @param startedAt of this process
 * @param restoredAt when an older copy was put in place; what was due by then is doubtful even where nobody can look
 */
export function admit(
  planned: readonly Planned[],
  { now, startedAt, restoredAt }: { now: number; startedAt: number; restoredAt: number },
): NewOccurrence[] {
  const last = new Map<string, Planned>();
  for (const one of planned) {
    const before = last.get(kindOf(one));
    if (!before || before.local < one.local) last.set(kindOf(one), one);
  }
  return planned.map((one) => {
    if (last.get(kindOf(one)) !== one) return { ...one, state: "skipped", reason: "superseded" };
    if (now > one.expiresAt) return { ...one, state: "skipped", reason: "too_late" };
    const unsure = one.dueAt <= restoredAt ? 1 : undefined;
    return { ...one, state: one.dueAt <= startedAt ? "reconcile" : "due", unsure };
  });
}

const kindOf = ({ about }: Planned) => (about ? `${about.reference}@${about.day}` : "digest");

/** What is wished for when it is asked whether something is still owed. */
export interface Wished {
  subscription: Subscription | undefined;
  dates: readonly CountedDate[];
  /** Those for the day of what is asked about suffice. */
  again: readonly Again[];
}

/**
 * Why what was once owed is not any more; undefined where it is. Asked again right before it is posted, since it may
 * have waited while a date moved. It agrees with `plan`: what that would plan now is owed.
 */
export function noLongerOwed(
  occurrence: Occurrence,
  { subscription, dates, again }: Wished,
  now: number,
): SkipReason | undefined {
  const { errand, dueAt, expiresAt } = occurrence;
  // A post that was sent is corrected whatever became of its subscription.
  const idle = errand?.kind === "correction" ? undefined : whyIdle(subscription);
  if (idle) return idle;
  if (errand || !subscription) return now > expiresAt ? "too_late" : undefined;
  const date = dateOf(occurrence, dates);
  if (Math.max(dueAt, date?.since ?? 0) <= subscription.since) return "replaced";
  const isUnwanted = !isWantedAgain(occurrence, again);
  if (isUnwanted && (!isOfRule(occurrence, subscription) || isDone(occurrence, date))) return "done";
  return ofItsDate(occurrence, subscription, date, now) ?? (now > expiresAt ? "too_late" : undefined);
}

/** Why a post cannot come again, whenever it is asked for; undefined where it can. */
export function whyNotAgain(
  occurrence: Pick<Occurrence, "about">,
  subscription: Subscription | undefined,
  dates: readonly CountedDate[],
): NotAgain | undefined {
  const { about } = occurrence;
  return whyIdle(subscription) ?? (about && whyOff(about, dateOf(occurrence, dates)));
}

function whyIdle(subscription: Subscription | undefined): "ended" | "paused" | undefined {
  if (!subscription) return "ended";
  return subscription.status === "active" ? undefined : subscription.status;
}

function whyOff(
  { day }: NonNullable<Occurrence["about"]>,
  date: CountedDate | undefined,
): "cancelled" | "done" | "moved" | undefined {
  if (!date || date.status === "cancelled") return "cancelled";
  if (date.status === "done") return "done";
  return fallsOn(date, day) ? undefined : "moved";
}

/** Whether members of its channel said under an earlier countdown to the same day that it is done. */
export function isDone(
  { about, place }: Pick<Occurrence, "about" | "place">,
  date: CountedDate | undefined,
): boolean {
  return about !== undefined && date?.doneIn.includes(channelAndDay(place, about.day)) === true;
}

function ofItsDate(
  { about }: Occurrence,
  { rule, zone }: Subscription,
  date: CountedDate | undefined,
  now: number,
): SkipReason | undefined {
  if (!about) return undefined;
  const off = whyOff(about, date);
  if (off) return off;
  const isDue = (lead: number) =>
    instantOf(`${dayOf(dayNumber(about.day) - lead)}T${rule.time}`, zone) <= now;
  const isNext = rule.kind === "countdown" && rule.days.some((lead) => lead < about.days && isDue(lead));
  return isNext ? "superseded" : undefined;
}

/** Whether it comes by the rule itself, and not since somebody wants it again. */
function isOfRule({ about, local }: Occurrence, { rule }: Subscription): boolean {
  if (rule.kind === "countdown") return about !== undefined && rule.days.includes(about.days);
  return weekdayOf(dayNumber(local.slice(0, 10))) === rule.weekday;
}

/** Whether the mark still stands: done ends it. */
export function isWantedAgain(
  { subscription, local, about }: Pick<Occurrence, "subscription" | "local" | "about">,
  again: readonly Again[],
): boolean {
  return again.some(
    ({ of, until }) =>
      until === local.slice(0, 10) &&
      of.subscription === subscription &&
      of.about?.reference === about?.reference &&
      of.about?.day === about?.day,
  );
}
