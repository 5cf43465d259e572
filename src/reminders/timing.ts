import { KEPT_DAYS } from "../core/ledger.js";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long things take and may take, in milliseconds. The promise that nothing is doubled hangs on these. */
export interface Timing {
  /** How long nobody else may have what was claimed. */
  leaseMs: number;
  /** A post is begun no later than this after its claim: its request of at most 10 s then ends within the lease. */
  sendWithinMs: number;
  /** After this a request that went out is there or never will be, if nothing froze between. */
  settleMs: number;
  /** How far our clock may be from the platform's. */
  clockToleranceMs: number;
  /** How long a reading of the platform's clock is good for: monotonic clocks drift by seconds a day. */
  readingMs: number;
}

export const TIMING: Timing = {
  leaseMs: MINUTE,
  sendWithinMs: 50 * SECOND,
  settleMs: 2 * MINUTE,
  clockToleranceMs: MINUTE,
  readingMs: 6 * HOUR,
};

/** Later than this, a post says that it is late. */
export const LATE_AFTER = 15 * MINUTE;
/** Where somebody must act first: an event of the platform may say sooner that it helps to try again. */
export const BLOCKED_RETRY = HOUR;
/** After this who subscribed is told: long enough for who archived a channel by mistake, and a digest's whole window. */
export const BLOCKED_TOLD = 24 * HOUR;
/** Where an answer says that nothing was sent, and not when to come again: doubled each time, up to the most. */
export const FIRST_RETRY = 20 * SECOND;
export const MOST_RETRY = 10 * MINUTE;
/** Where a history could not be read this time. */
export const LOOK_AGAIN = 2 * MINUTE;
/** Platforms tell their time in whole seconds, and ours is an estimate. */
export const LOOK_MARGIN = 5 * SECOND;
/** A lease, a process that stands still as long as the promise allows, and the time to settle: with room to spare. */
export const LOOK_SPAN = 10 * MINUTE;
/** How long a history is waited for where no account says that anything was sent; then a post says it may be a repeat. */
export const PATIENCE = 30 * MINUTE;
/** What is planned again each time, in case another instance's clock is behind or it was slow to read. */
export const OVERLAP = 5 * MINUTE;
/** Where nothing was due: planning a few minutes again costs less than storing that there was nothing. */
export const ADVANCE_EVERY = 10 * MINUTE;
/** How often finished occurrences are folded. */
export const FOLD_EVERY = HOUR;
/** A warning that may have arrived twice is tried again after this, doubled each time, up to the most. */
export const WARN_AGAIN = HOUR;
export const MOST_WARN_AGAIN = 4 * HOUR;
/** How long corrections and warnings are tried. */
export const ERRAND_WINDOW = 7 * 24 * HOUR;
/** Finished occurrences are kept this long, then counted. */
export const KEPT = KEPT_DAYS * 24 * HOUR;
