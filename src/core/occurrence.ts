import type { Place } from "./changes.js";
import type { UserKey } from "./ports.js";

/** One post that is owed: by a subscription, at one local time. The unit that is kept account of. */
export interface Occurrence {
  /** Opaque: a digest of `key`. It travels with the post, so that the post can be found again. */
  id: string;
  /** `subscription | local date-time and zone | channel`, and for a countdown the date's reference and day, so that a
   * date that moves is a new countdown. The local time and not the instant: when a zone's rules change, no second key
   * comes of it. */
  key: string;
  subscription: string;
  place: Place;
  /** `2026-11-30T09:00` in `zone`. */
  local: string;
  zone: string;
  /** The date that a countdown is about, the day that it had then, and how many days before it. */
  about?: { reference: string; day: string; days: number };
  /** Set where it is no post of a subscription. */
  errand?: Errand;
  /** When it is to be posted (a countdown to a date that came late: when that came), and until when that still makes sense. Milliseconds since 1970. */
  dueAt: number;
  expiresAt: number;

  state: OccurrenceState;
  /** How often a post was begun. */
  attempts: number;
  /** How many posts of it may have arrived without an answer that says so; none where it is missing. */
  unsure?: number;
  /** When the first of those was begun, by the platform's clock: a look for it begins there. */
  attemptedAt?: number;
  /** Grows by one with each claim; whoever writes says which one they hold. */
  fence: number;
  /** By the store's clock; nobody else claims it before. */
  leaseUntil?: number;
  /** Not before then again, by the wall clock: the platform asked for it. */
  notBefore?: number;
  /** Of the post, as the platform names it. */
  messageId?: string;
  postedAt?: number;
  /** When it ended, or the state was last changed. Milliseconds since 1970. */
  changedAt: number;
  /** Since when somebody must act before it can be posted, by the wall clock; none once it is posted. */
  blockedAt?: number;
  /** Why it was skipped, is blocked, or could not be settled; a stable code. */
  reason?: string;
  /** Posted later than it was due, so the post says so. */
  late?: boolean;
  /** Posted a second time although the first may have arrived, so the post says so. */
  repeat?: boolean;
}

/**
 * `due -> attempting -> posted`; back to `due` where it is certain that nothing was sent; `reconcile` where that is not
 * certain; `blocked` where somebody must act; `skipped` with a reason.
 */
export type OccurrenceState = "due" | "attempting" | "posted" | "reconcile" | "blocked" | "skipped";

/**
 * What else is sent on behalf of a subscription and must not be lost or doubled either: a post that was sent is made to
 * say what changed (the change's place in the log), or who subscribed is told that it fails.
 */
export type Errand =
  | { kind: "correction"; occurrence: string; change: number }
  | { kind: "warning"; user: UserKey };

export type NewOccurrence = Pick<
  Occurrence,
  | "id"
  | "key"
  | "subscription"
  | "place"
  | "local"
  | "zone"
  | "about"
  | "errand"
  | "dueAt"
  | "expiresAt"
  | "unsure"
> & {
  /** `due`; `reconcile` where it may have been posted in a life that is forgotten; `skipped` with its reason. */
  state: "due" | "reconcile" | "skipped";
  reason?: string;
};

/** What can be changed under a claim; undefined takes a field away. */
export type OccurrenceUpdate = Partial<
  Pick<
    Occurrence,
    | "state"
    | "attempts"
    | "unsure"
    | "attemptedAt"
    | "notBefore"
    | "messageId"
    | "postedAt"
    | "reason"
    | "blockedAt"
    | "late"
    | "repeat"
    | "leaseUntil"
  >
>;
