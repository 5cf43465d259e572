/** Why an occurrence was skipped, as far as no platform's own code says it. */
export type SkipReason =
  /** Its window ended before it could be posted: the bot was down, or its store. */
  | "too_late"
  /** It may have been posted, and nobody can look. */
  | "unconfirmed"
  /** Words for it could not be made. */
  | "not_composed"
  /** The platform is no longer configured. */
  | "not_configured"
  /** A later one of the same kind is due as well. */
  | "superseded"
  | "moved"
  | "done"
  | "cancelled"
  | "paused"
  | "ended"
  /** Its subscription was changed since. */
  | "replaced"
  /** There was nothing to say. */
  | "quiet"
  /** A change does not concern the post after all. */
  | "untouched";

/** Nothing is wrong with these; whatever else a post was skipped for is a failure that somebody must hear of. */
const AS_WISHED: ReadonlySet<string> = new Set<SkipReason>([
  "superseded",
  "moved",
  "done",
  "cancelled",
  "paused",
  "ended",
  "replaced",
  "quiet",
  "untouched",
]);

/** These hold only as long as a date, or a subscription, stays as it was: what was skipped for one may be owed again. */
const PASSING: ReadonlySet<string> = new Set<SkipReason>([
  "moved",
  "done",
  "cancelled",
  "paused",
  "replaced",
]);

export const isPassing = (reason = ""): boolean => PASSING.has(reason);

export const isFailure = (reason: string): boolean => !AS_WISHED.has(reason);
