import type { NewOccurrence, Occurrence, OccurrenceUpdate } from "./occurrence.js";

export interface ClaimOptions {
  /** Milliseconds since 1970, the wall clock of who asks. */
  now: number;
  /** How long nobody else may have it. */
  leaseMs: number;
  limit: number;
  /** Installations that are asked to wait: `slack:T1`. */
  except: readonly string[];
}

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
