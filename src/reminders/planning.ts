import type { Subscription } from "../core/changes.js";
import type { NewOccurrence } from "../core/occurrence.js";
import { dayNumber } from "../i18n/days.js";
import type { CountedDate } from "./dates.js";
import { withPosts } from "./marks.js";
import { admit } from "./owed.js";
import type { EngineParts } from "./parts.js";
import { type Again, DIGEST_WINDOW, type Planned, plan, type Range } from "./plan.js";
import { isPassing } from "./reasons.js";
import { ADVANCE_EVERY, OVERLAP } from "./timing.js";
import { warnOf } from "./warning.js";
import { whyNotOwed } from "./why-not.js";
import { daysAround } from "./zone.js";

/**
 * Stores what became due since the last time. What is there already stays as it is.
 * @param prove that the account can be written, though there may be nothing to write
 */
export type PlanDue = (now: number, prove: boolean) => Promise<void>;

/**
 * A date, or a wish to see a post again, that this process has not yet planned as it stands is planned for all of its
 * windows that have not ended, so that nothing depends on when the change of it was seen, by which clock, or by whom.
 */
export function createPlanner(parts: EngineParts): PlanDue {
  const { ledger, current, startedAt } = parts;
  let known: ReadonlySet<string> = new Set();

  return async (now, prove) => {
    const { subscriptions, dates, again: wishes } = current();
    const isFresh = (one: object) => !known.has(JSON.stringify(one));
    const fresh = dates.filter(isFresh);
    const freshAgain = await againOf(fresh, isFresh, parts);
    const planned = await ledger.cursor("planned");
    const range: Range = { after: planned - OVERLAP, until: now };
    const judged = { now, startedAt: startedAt(), restoredAt: await ledger.restoredAt() };
    const again = await nearAgain(parts, range);
    const owed = [...subscriptions.values()].flatMap((subscription) =>
      admit(planOne(subscription, { fresh, freshAgain, again, range }, parts), judged),
    );
    for (const one of owed) {
      // Before it is stored as skipped: else nobody would hear of it after a crash between the two.
      if (one.state === "skipped" && !(await ledger.find(one.id))) await warnOf(one, parts);
    }
    const inserted = owed.length > 0 ? await ledger.insert(owed) : 0;
    if (fresh.length > 0 || freshAgain.length > 0) await revive(owed, parts);
    known = new Set([...dates, ...wishes].map((one) => JSON.stringify(one)));
    if (prove || inserted > 0 || now - planned > ADVANCE_EVERY) await ledger.advance("planned", now);
  };
}

interface ToPlan {
  /** What was due at any time. */
  fresh: readonly CountedDate[];
  freshAgain: readonly Again[];
  /** What became due in the range, beside all dates. */
  again: readonly Again[];
  range: Range;
}

/** One that cannot be planned holds up no other. */
function planOne(
  subscription: Subscription,
  { fresh, freshAgain, again, range }: ToPlan,
  { current, log }: EngineParts,
): Planned[] {
  try {
    const all = plan(subscription, current().dates, again, range);
    if (fresh.length === 0 && freshAgain.length === 0) return all;
    const ids = new Set(all.map(({ id }) => id));
    // The windows of digests are short, and there may be years of them.
    const after = subscription.rule.kind === "weekly" ? range.until - DIGEST_WINDOW : 0;
    const late = plan(subscription, fresh, freshAgain, { after, until: range.until });
    return [...late.filter(({ id, expiresAt }) => !ids.has(id) && expiresAt >= range.until), ...all];
  } catch (cause) {
    log("error", "a subscription cannot be planned", { subscription: subscription.id, cause });
    return [];
  }
}

/** The marks "again later" whose day may be in the range, with the posts that they were set on. */
async function nearAgain({ ledger, current }: EngineParts, { after, until }: Range): Promise<Again[]> {
  const { first, last } = daysAround(after, until);
  const near = current().again.filter(
    (mark) => dayNumber(mark.until) >= first && dayNumber(mark.until) <= last,
  );
  return withPosts(near, ledger);
}

/** The marks "again later" that are fresh themselves, or on countdowns to some dates. */
async function againOf(
  dates: readonly CountedDate[],
  isFresh: (mark: object) => boolean,
  { ledger, current }: EngineParts,
): Promise<Again[]> {
  const { again } = current();
  const marks = dates.length > 0 ? again : again.filter(isFresh);
  const references = new Set(dates.map(({ reference }) => reference));
  const posts = await Promise.all(marks.map((mark) => withPosts([mark], ledger)));
  return posts.flatMap((found, n) =>
    found.filter(
      ({ of: { about } }) => isFresh(marks[n] as object) || (about && references.has(about.reference)),
    ),
  );
}

/**
 * What was skipped for what its date was then, or since it was done, is owed again when that is taken back. Whether it was
 * tried before that or not, it is looked for first.
 */
async function revive(owed: readonly NewOccurrence[], parts: EngineParts): Promise<void> {
  const { ledger } = parts;
  for (const { id, state } of owed) {
    if (state === "skipped") continue;
    const kept = await ledger.find(id);
    if (kept?.state !== "skipped" || !isPassing(kept.reason) || (await whyNotOwed(kept, parts))) continue;
    // Nobody holds what was skipped. Where another instance was first, the fence says so.
    await ledger.update(id, kept.fence, { state: "reconcile", reason: undefined, blockedAt: undefined });
  }
}
