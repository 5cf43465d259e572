import type { NewOccurrence, Occurrence, OccurrenceUpdate } from "../core/occurrence.js";
import { idOf } from "./key.js";
import type { EngineParts } from "./parts.js";
import { isFailure } from "./reasons.js";
import { BLOCKED_TOLD, ERRAND_WINDOW } from "./timing.js";

type Failed = Pick<NewOccurrence, "subscription" | "place" | "local" | "zone" | "errand" | "reason">;
type Parts = Pick<EngineParts, "ledger" | "subscriber" | "clock" | "log">;

/** What failed is logged, and told to who subscribed, where it was given up as a failure. */
export async function warnOf(failed: Failed, parts: Parts): Promise<void> {
  const { subscription, local, errand, reason = "" } = failed;
  if (!isFailure(reason)) return;
  parts.log("warn", "a reminder was given up", { subscription, local, reason, errand: errand?.kind });
  await oweWarning(failed, parts);
}

/**
 * Logs an occurrence that is blocked, once however often it is tried, and tells who subscribed after a day: the window of
 * a countdown may end with its date, when nothing can be mended any more.
 * @returns what is to be stored of it
 */
export async function noteBlocked(
  one: Occurrence,
  update: OccurrenceUpdate,
  parts: Parts,
): Promise<OccurrenceUpdate> {
  const now = parts.clock.now();
  const { subscription, local, errand, blockedAt = now } = one;
  const { reason, notBefore = now } = update;
  if (one.blockedAt === undefined)
    parts.log("warn", "a reminder is blocked", { subscription, local, reason, errand: errand?.kind });
  const toldAt = blockedAt + BLOCKED_TOLD;
  if (now < toldAt) return { ...update, blockedAt, notBefore: Math.min(notBefore, toldAt) };
  await oweWarning(one, parts);
  return { ...update, blockedAt };
}

/**
 * Owes who subscribed a word: its subscription has been failing longer than its window, or a day. One word until a post
 * arrives again, however many fail, since the word hangs on the last that arrived.
 */
async function oweWarning(
  { subscription, place, local, zone, errand }: Failed,
  { ledger, subscriber, clock }: Parts,
): Promise<void> {
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
