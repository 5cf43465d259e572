import type { Subscription } from "../core/changes.js";
import { admit } from "./owed.js";
import type { EngineParts } from "./parts.js";
import { type Again, type Planned, plan, type Range } from "./plan.js";
import { ADVANCE_EVERY, OVERLAP } from "./timing.js";
import { warnOf } from "./warning.js";
import { dayNumber, daysAround } from "./zone.js";

/**
 * Stores what became due since the last time. What is there already stays as it is.
 * @param prove that the account can be written, though there may be nothing to write
 */
export async function planDue(parts: EngineParts, now: number, prove: boolean): Promise<void> {
  const { ledger } = parts;
  const planned = await ledger.cursor("planned");
  const range: Range = { after: planned - OVERLAP, until: now };
  const judged = { now, startedAt: parts.startedAt(), restoredAt: await ledger.restoredAt() };
  const again = await wantedAgain(parts, range);
  const owed = [...parts.current().subscriptions.values()].flatMap((subscription) =>
    admit(planOne(subscription, again, range, parts), judged),
  );
  for (const one of owed) {
    // Before it is stored as skipped: else nobody would hear of it after a crash between the two.
    if (one.state === "skipped" && !(await ledger.find(one.id))) await warnOf(one, parts);
  }
  const inserted = owed.length > 0 ? await ledger.insert(owed) : 0;
  if (prove || inserted > 0 || now - planned > ADVANCE_EVERY) await ledger.advance("planned", now);
}

/** One that cannot be planned holds up no other. */
function planOne(
  subscription: Subscription,
  again: readonly Again[],
  range: Range,
  { current, log }: EngineParts,
): Planned[] {
  try {
    return plan(subscription, current().dates, again, range);
  } catch (cause) {
    log("error", "a subscription cannot be planned", { subscription: subscription.id, cause });
    return [];
  }
}

/** The marks "again later" whose day may be in the range, with the posts that they were set on. */
async function wantedAgain({ ledger, current }: EngineParts, { after, until }: Range): Promise<Again[]> {
  const { first, last } = daysAround(after, until);
  const near = current().again.filter(
    (mark) => dayNumber(mark.until) >= first && dayNumber(mark.until) <= last,
  );
  const posts = await Promise.all(near.map(({ occurrence }) => ledger.find(occurrence)));
  return near.flatMap(({ until: day }, n) => {
    const of = posts[n];
    return of ? [{ of, until: day }] : [];
  });
}
