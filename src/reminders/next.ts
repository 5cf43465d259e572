import type { Subscription } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";
import type { NextPost } from "../core/reminders.js";
import { clockChange } from "./clock-change.js";
import { dateOf } from "./dates.js";
import { withPosts } from "./marks.js";
import { isDone, isWantedAgain } from "./owed.js";
import type { Wishes } from "./parts.js";
import { type Planned, plan } from "./plan.js";
import { OVERLAP } from "./timing.js";

const DAY = 86_400_000;

/** What comes next, what somebody wants again too; undefined where none is in sight, or it is paused. */
export async function nextPlanned(
  subscription: Subscription,
  { dates, again }: Pick<Wishes, "dates" | "again">,
  ledger: Ledger,
  now: number,
): Promise<Planned | undefined> {
  const wanted = await withPosts(again, ledger);
  const isOwed = (one: Planned) => isWantedAgain(one, wanted) || !isDone(one, dateOf(one, dates));
  // A week brings the next digest; two years bring any yearly date.
  for (const days of [9, 800]) {
    const next = plan(subscription, dates, wanted, { after: now, until: now + days * DAY }).find(isOwed);
    if (next) return next;
  }
  return undefined;
}

/** When one was due since the last planning that the account does not have; undefined where it has all. */
export async function missedAt(
  subscription: Subscription,
  { dates, again }: Pick<Wishes, "dates" | "again">,
  ledger: Ledger,
  now: number,
): Promise<number | undefined> {
  const wanted = await withPosts(again, ledger);
  const after = (await ledger.cursor("planned")) - OVERLAP;
  for (const { id, dueAt } of plan(subscription, dates, wanted, { after, until: now }))
    if (!(await ledger.find(id))) return dueAt;
  return undefined;
}

export function asNext({ local, zone, about, dueAt }: Planned): NextPost {
  const clocks = clockChange(local, zone);
  return { local, zone, about, dueAt, ...(clocks && { clocks }) };
}
