import type { Entry } from "../library.js";
import type { Intent } from "./search.js";

/**
 * "Did the law pass" is after an outcome that the documents do not give only where the date it comes to is still open:
 * a deadline, something recurring, undated or awaited, or a bill put forward. A dated "Congress passes the law" is
 * the outcome, so that the question was one of when. Without a date in the answer it stays open.
 */
export function settledByDate(intent: Intent, entries: readonly Entry[]): Intent {
  if (intent !== "outcome") return intent;
  const first = entries.find(({ kind }) => kind === "date");
  if (first?.kind !== "date") return intent;
  const { kind, date, awaited, what } = first.record;
  const open = kind === "deadline" || kind === "recurring" || date === null || awaited;
  return open || SUBMITTED.test(what.en) ? intent : "when";
}

const SUBMITTED = /\bsubmit/i;
