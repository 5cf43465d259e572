import type { NewOccurrence, Occurrence } from "../core/ledger.js";
import { idOf } from "./key.js";
import type { EngineParts } from "./parts.js";
import { isFailure } from "./reasons.js";
import { ERRAND_WINDOW } from "./timing.js";

/**
 * Owes who subscribed a word where a post was given up as a failure: its subscription has been failing longer than its
 * window. One word until a post arrives again, however many fail, since the word hangs on the last that arrived.
 */
export async function warnOf(
  failed: Pick<NewOccurrence, "subscription" | "place" | "local" | "zone" | "errand" | "reason">,
  { ledger, subscriber, clock, log }: Pick<EngineParts, "ledger" | "subscriber" | "clock" | "log">,
): Promise<void> {
  const { subscription, place, local, zone, errand, reason = "" } = failed;
  if (!isFailure(reason)) return;
  log("warn", "a reminder was given up", { subscription, local, reason, errand: errand?.kind });
  if (errand) return;
  const user = await subscriber(subscription);
  if (!user) return;
  const arrived = (await ledger.list(subscription)).filter(isArrived).map(({ dueAt }) => dueAt);
  const key = `${subscription} | warning | after ${Math.max(0, ...arrived)}`;
  const dueAt = clock.now();
  await ledger.insert([
    {
      id: idOf(key),
      key,
      subscription,
      place: { ...place, platform: user.platform, installation: user.installation },
      local,
      zone,
      errand: { kind: "warning", user },
      dueAt,
      expiresAt: dueAt + ERRAND_WINDOW,
      state: "due",
    },
  ]);
}

const isArrived = ({ state, errand }: Occurrence) => state === "posted" && !errand;
