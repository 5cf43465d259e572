import type { Occurrence } from "../core/occurrence.js";
import { withPosts } from "./marks.js";
import { noLongerOwed } from "./owed.js";
import type { EngineParts, Wishes } from "./parts.js";
import type { SkipReason } from "./reasons.js";

/**
 * Why a claimed occurrence is not owed any more, by what members wish for now; undefined where it is owed. What this
 * process has not read yet another may have planned already, so nothing is given up before it is read again.
 */
export async function whyNotOwed(
  claimed: Occurrence,
  { ledger, clock, current, latest }: EngineParts,
): Promise<SkipReason | undefined> {
  const day = claimed.local.slice(0, 10);
  const judge = async ({ subscriptions, dates, again }: Wishes) => {
    const sameDay = await withPosts(
      again.filter(({ until }) => until === day),
      ledger,
    );
    const subscription = subscriptions.get(claimed.subscription);
    return noLongerOwed(claimed, { subscription, dates, again: sameDay }, clock.now());
  };
  const why = await judge(current());
  return why === undefined ? undefined : judge(await latest());
}
