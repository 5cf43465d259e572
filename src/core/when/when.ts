import type { PartialDate } from "../vocabulary.js";

/** A date no more precise than it was written; null where it was said that there is none yet. */
export interface Moment {
  date: PartialDate | null;
  precision: "day" | "month" | "year" | "undated";
}

/**
 * What somebody wrote for a date. `doubtful` has every day that may be meant, the likeliest first: which of them is
 * asked, never guessed. `none` is a day that the calendar does not have: 30 February. `leftOut` is what the text said beyond
 * a day, and what is not kept.
 */
export type When =
  | { kind: "moment"; moment: Moment; leftOut?: LeftOut }
  | { kind: "doubtful"; candidates: Moment[]; leftOut?: LeftOut }
  | { kind: "none" }
  | { kind: "unknown" };
export type LeftOut = "time" | "week";

export const UNKNOWN: When = { kind: "unknown" };

/** The moment of a date as it is written in the records: `2027`, `2027-02`, `2027-02-15`, null. */
export function momentOf(date: PartialDate | null): Moment {
  const precision =
    date === null ? "undated" : date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  return { date, precision };
}

/** One date, or a doubt between several; `none` where what was named is undefined, for there is no such day. */
export function among(dates: readonly (string | undefined)[]): When {
  const different = [...new Set(dates.filter((date) => date !== undefined))].map(momentOf);
  const [first] = different;
  if (!first) return dates.length ? { kind: "none" } : UNKNOWN;
  return different.length === 1
    ? { kind: "moment", moment: first }
    : { kind: "doubtful", candidates: different };
}
