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

export interface ClaimOptions {
  /** Milliseconds since 1970, the wall clock of who asks. */
  now: number;
  /** How long nobody else may have it. */
  leaseMs: number;
  limit: number;
  /** Installations that are asked to wait: `slack:T1`. */
  except: readonly string[];
}

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

/** Up to when everything was planned, in milliseconds since 1970; up to which change posts were corrected. */
export type Cursor = "planned" | "corrected";

/** Finished occurrences are kept so many days after their window, then counted. */
export const KEPT_DAYS = 90;

/** Finished occurrences of a subscription that were folded away, its errands too, as a count. */
export interface Folded {
  subscription: string;
  posted: number;
  skipped: number;
  /** Of the last one that is no longer kept. */
  lastDueAt: number;
}

/**
 * The account of what is owed and what was posted. Every implementation passes `tests/contracts/ledger.ts`. What a
 * method resolved is durable. Methods reject with ApgError STORE_UNAVAILABLE where the medium fails, and nothing is
 * half written then.
 */
export interface Ledger {
  /** Stores those whose id is not there yet. @returns how many were new */
  insert(occurrences: readonly NewOccurrence[]): Promise<number>;
  /**
   * Claims what can be worked on now: `due` and `reconcile` whose time has come, `blocked` that may be tried again, and
   * what is still `attempting` though its lease has ended. Each gets a fence one higher and a lease; the state stays.
   * The installations take turns, each with its oldest first.
   */
  claim(options: ClaimOptions): Promise<Occurrence[]>;
  /**
   * Changes an occurrence where the fence is still that of the claim. A lease of undefined gives it back.
   * @returns false where somebody else has claimed it since; nothing is changed then
   */
  update(id: string, fence: number, change: OccurrenceUpdate): Promise<boolean>;
  find(id: string): Promise<Occurrence | undefined>;
  /** All that are kept of a subscription, or all there are; by `dueAt`. */
  list(subscription?: string): Promise<Occurrence[]>;
  /** All that are blocked; by `dueAt`. */
  blocked(): Promise<Occurrence[]>;
  /** 0 before the first time. */
  cursor(name: Cursor): Promise<number>;
  /** Moves a cursor ahead; one that is further already stays. */
  advance(name: Cursor, to: number): Promise<void>;
  /**
   * Folds what was posted or skipped, has expired and was not changed since an instant into counts. What could still be
   * posted is kept, so that planning it once more does not post it once more; so is the last post of each subscription
   * that arrived, so that it can still be told and opened.
   * @returns how many
   */
  fold(before: number): Promise<number>;
  folded(subscription: string): Promise<Folded | undefined>;
  /**
   * When an older copy was last put in the place of what was known, in milliseconds since 1970; 0 where that never
   * happened. What was due by then and is inserted now may have been posted already, and is to be inserted as
   * `reconcile`. What the copy held as `due` or `blocked` is `reconcile` from then on.
   */
  restoredAt(): Promise<number>;
}
