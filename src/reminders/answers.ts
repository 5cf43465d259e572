import type { Found, Posted } from "../core/messenger.js";
import type { Occurrence, OccurrenceUpdate } from "../core/occurrence.js";
import { skipped, waiting } from "./rules.js";
import {
  BLOCKED_RETRY,
  FIRST_RETRY,
  LOOK_AGAIN,
  LOOK_MARGIN,
  LOOK_SPAN,
  MOST_RETRY,
  MOST_WARN_AGAIN,
  PATIENCE,
  WARN_AGAIN,
} from "./timing.js";

/** At most this many posts that may have arrived, where nobody can look; of warnings, before they are seldom. */
const MOST_UNSURE = 2;

/** What the answer to a post makes of its occurrence. @param settleMs until a look can tell whether it arrived */
export function answered(
  one: Occurrence,
  posted: Posted,
  now: number,
  settleMs: number,
): OccurrenceUpdate & { state: Occurrence["state"] } {
  switch (posted.kind) {
    case "posted":
      return isThere(posted.messageId, now);
    case "ambiguous":
      return {
        state: "reconcile",
        unsure: (one.unsure ?? 0) + 1,
        reason: posted.code,
        ...waiting(one, settleMs, now),
      };
    case "not_sent": {
      const { code, blocked, retryAfterMs } = posted;
      const backoff = Math.min(FIRST_RETRY * 2 ** Math.max(0, one.attempts - 1), MOST_RETRY);
      const ms = blocked ? BLOCKED_RETRY : (retryAfterMs ?? backoff);
      return { state: blocked ? "blocked" : "due", reason: code, ...waiting(one, ms, now) };
    }
  }
}

/** `attemptedAt`: when the first of those that may be there was begun; none where it is in no account. */
export type Looked =
  | { kind: "write"; update: OccurrenceUpdate }
  | { kind: "post"; unsure: number; attemptedAt?: number };

/**
 * What a look makes of an occurrence that may have been posted.
 * @param why it is not owed any more; one that is there was posted all the same
 * @param restoredAt when an older account was put in place; 0 where that never happened
 */
export function looked(
  one: Occurrence,
  found: Found,
  now: number,
  why: string | undefined,
  restoredAt = 0,
): Looked {
  const { unsure = 0, attemptedAt } = one;
  const skip = (reason: string): Looked => ({ kind: "write", update: skipped(one, reason) });
  switch (found.kind) {
    case "found":
      return { kind: "write", update: isThere(found.messageId, attemptedAt ?? now) };
    case "absent":
      return why === undefined ? { kind: "post", unsure: 0 } : skip(why);
    case "unreadable": {
      const isOnRecord = unsure > 1 || (unsure > 0 && (attemptedAt ?? 0) > restoredAt);
      // What may be there is found out even where it is not owed any more: then it has to be corrected.
      if (!found.ever && now <= one.expiresAt && (isOnRecord || now - one.changedAt < PATIENCE)) {
        return { kind: "write", update: waiting(one, found.retryAfterMs ?? LOOK_AGAIN, now) };
      }
      if (why !== undefined) return skip(unsure > 0 ? "unconfirmed" : why);
      if (unsure >= MOST_UNSURE) {
        if (one.errand?.kind !== "warning") return skip("unconfirmed");
        // Nobody else says that a channel has long been silent: a word that may come twice is better than none.
        const pause = Math.min(WARN_AGAIN * 2 ** (unsure - MOST_UNSURE), MOST_WARN_AGAIN);
        const left = one.changedAt + pause - now;
        if (left > 0) return { kind: "write", update: waiting(one, left, now) };
      }
      // Nobody could look, though the platform lets us: what no account has may be there.
      if (!found.ever && unsure === 0) return { kind: "post", unsure: 1 };
      return { kind: "post", unsure, attemptedAt };
    }
  }
}

/** The instants between which to look, by the platform's clock. */
export interface LookWindow {
  since: number;
  /** Until now, where it is missing. */
  until?: number;
}

/**
 * What one attempt sent is there soon after it or never, so that a busy channel need not be read up to now. Where
 * nothing is on record, or the account is older than what happened since, it may be there at any time since it was due,
 * by a clock within the tolerance.
 */
export function lookWindow(
  { unsure = 0, attemptedAt, dueAt }: Pick<Occurrence, "unsure" | "attemptedAt" | "dueAt">,
  restoredAt: number,
  clockToleranceMs: number,
): LookWindow {
  if (unsure === 0 || attemptedAt === undefined) return { since: dueAt - clockToleranceMs - LOOK_MARGIN };
  const since = attemptedAt - LOOK_MARGIN;
  return unsure === 1 && attemptedAt > restoredAt ? { since, until: attemptedAt + LOOK_SPAN } : { since };
}

function isThere(messageId: string, postedAt: number) {
  return {
    state: "posted" as const,
    messageId,
    postedAt,
    unsure: undefined,
    reason: undefined,
    blockedAt: undefined,
    notBefore: undefined,
    leaseUntil: undefined,
  };
}
