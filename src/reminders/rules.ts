import type { Occurrence, OccurrenceUpdate } from "../core/occurrence.js";
import { BLOCKED_RETRY, LATE_AFTER } from "./timing.js";
import { instantOf } from "./zone.js";

/** What is to be done with an occurrence that was claimed. */
export type Step =
  | { kind: "write"; update: OccurrenceUpdate }
  /** See whether it was posted. */
  | { kind: "look" }
  | { kind: "post" };

/** What this process knows when it claims. */
export interface View {
  /** The wall clock, and what it showed when this process began. */
  now: number;
  startedAt: number;
  /** This process itself saw that it was not posted. */
  trusted: boolean;
  /** How long until whatever was sent is there or never will be: by the monotonic clock, judged before any look. */
  settlesInMs: number;
  /** Why it is not owed any more. */
  why: string | undefined;
}

export function nextStep(one: Occurrence, view: View): Step {
  const { now, startedAt, trusted, settlesInMs, why } = view;
  const doubt = (more: number, reason: string | undefined): Step => ({
    kind: "write",
    update: {
      state: "reconcile",
      unsure: (one.unsure ?? 0) + more || undefined,
      reason,
      ...waiting(one, settlesInMs, now),
    },
  });
  switch (one.state) {
    case "attempting":
      // Its lease ended, and nobody wrote how it went.
      return doubt(1, "interrupted");
    case "reconcile":
      return settlesInMs > 0 ? { kind: "write", update: waiting(one, settlesInMs, now) } : { kind: "look" };
    default:
      // The account may be older than what happened.
      if (one.dueAt <= startedAt && !trusted) return doubt(0, one.reason);
      return why === undefined ? { kind: "post" } : { kind: "write", update: skipped(one, why) };
  }
}

const OUT_OF_TIME = ["too_late", "superseded"];

/** Given back until a time; not beyond its window, so that it is seen when that ends. */
export function waiting(one: Occurrence, ms: number, now: number): OccurrenceUpdate {
  return { notBefore: Math.min(now + ms, Math.max(now, one.expiresAt + 1)), leaseUntil: undefined };
}

/** Where something kept it from being posted until its window ended or the next took its place, that is the reason. */
export function skipped(one: Occurrence, why: string): OccurrenceUpdate {
  const reason = (OUT_OF_TIME.includes(why) && one.reason) || why;
  return { state: "skipped", reason, notBefore: undefined, leaseUntil: undefined };
}

/** Written before the request goes out. */
export function begun(one: Occurrence, now: number, serverNow: number): OccurrenceUpdate {
  return {
    state: "attempting",
    attempts: one.attempts + 1,
    unsure: one.unsure,
    attemptedAt: one.unsure ? one.attemptedAt : serverNow,
    notBefore: undefined,
    reason: undefined,
    ...marksOf(one, now),
  };
}

/** What the post itself says: that it is late, that it may be there twice. */
export function marksOf(one: Occurrence, now: number): Pick<Occurrence, "late" | "repeat"> {
  // A date that came late had a countdown that was due before anybody could owe it.
  const due = one.errand ? one.dueAt : Math.min(one.dueAt, instantOf(one.local, one.zone));
  return { late: now - due > LATE_AFTER || undefined, repeat: one.unsure ? true : undefined };
}

/** Nothing runs here that posts there; somebody may start it within the window. */
export function unconfigured(one: Occurrence, now: number): OccurrenceUpdate {
  if (now > one.expiresAt) return skipped(one, "not_configured");
  // What may be there is still to be looked for.
  const state = one.state === "reconcile" ? "reconcile" : "blocked";
  return { state, reason: "not_configured", ...waiting(one, BLOCKED_RETRY, now) };
}

/** It was to be sent and was not. */
export const withdrawn: OccurrenceUpdate = { state: "due", leaseUntil: undefined };
