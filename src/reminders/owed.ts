import type { Subscription } from "../core/changes.js";
import type { NewOccurrence, Occurrence } from "../core/ledger.js";
import { type CountedDate, fallsOn } from "./dates.js";
import { type Planned, plan } from "./plan.js";
import type { SkipReason } from "./reasons.js";

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
  const last = new Map(planned.map((one) => [kindOf(one), one]));
  return planned.map((one) => {
    if (last.get(kindOf(one)) !== one) return { ...one, state: "skipped", reason: "superseded" };
    if (now > one.expiresAt) return { ...one, state: "skipped", reason: "too_late" };
    const unsure = one.dueAt <= restoredAt ? 1 : undefined;
    return { ...one, state: one.dueAt <= startedAt ? "reconcile" : "due", unsure };
  });
}

const kindOf = ({ about }: Planned) => (about ? `${about.reference}@${about.day}` : "digest");

/**
 * Why what was once owed is not any more; undefined where it is. Asked again right before it is posted, since it may
 * have waited while a date moved.
 */
export function noLongerOwed(
  occurrence: Occurrence,
  subscription: Subscription | undefined,
  dates: readonly CountedDate[],
  now: number,
): SkipReason | undefined {
  const { errand, dueAt, expiresAt } = occurrence;
  // A post that was sent is corrected whatever became of its subscription.
  if (errand?.kind !== "correction") {
    if (!subscription || subscription.status === "ended") return "ended";
    if (subscription.status === "paused") return "paused";
  }
  if (errand) return now > expiresAt ? "too_late" : undefined;
  if (!subscription || dueAt <= subscription.since) return "replaced";
  return ofItsDate(occurrence, subscription, dates, now) ?? (now > expiresAt ? "too_late" : undefined);
}

function ofItsDate(
  { about, dueAt }: Occurrence,
  subscription: Subscription,
  dates: readonly CountedDate[],
  now: number,
): SkipReason | undefined {
  if (!about) return undefined;
  const date = dates.find(({ reference }) => reference === about.reference);
  if (!date || date.status === "cancelled") return "cancelled";
  if (date.status === "done") return "done";
  if (!fallsOn(date, about.day)) return "moved";
  const since = plan(subscription, [date], [], { after: dueAt, until: now });
  return since.some((later) => later.about?.day === about.day) ? "superseded" : undefined;
}
