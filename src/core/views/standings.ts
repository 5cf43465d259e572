import { spanOf } from "../../i18n/days.js";
import type { DateEntry } from "../vocabulary.js";
import { asOf, isClosed } from "./added.js";
import { standingOf, upcoming } from "./date.js";

/** Dates by where they stand from a day. */
export interface Standings {
  /** Soonest first. */
  ahead: DateEntry[];
  /** Latest first. */
  passed: DateEntry[];
  /** Without a day, the next meetings first. */
  awaited: DateEntry[];
}

/** The documents' dates by where they stand, and apart from them those of members, with what is done or cancelled. */
export function standings(
  all: readonly DateEntry[],
  today: string,
): Standings & { members: Standings & { closed: DateEntry[] } } {
  const [dates, own] = [all.filter(({ added }) => !added), all.filter(({ added }) => added)];
  const standing = (entry: DateEntry) => standingOf(asOf(entry, today), today);
  const open = own.filter((entry) => !isClosed(entry));
  return {
    ahead: upcoming(dates, today),
    passed: dates.filter((entry) => isDeadline(entry) && standing(entry) === "passed").sort(latestFirst),
    awaited: dates.filter((entry) => entry.awaited && standing(entry) === "undated").sort(mostAwaited),
    members: {
      ahead: upcoming(own, today),
      passed: open.filter((entry) => standing(entry) === "passed").sort(latestFirst),
      awaited: open.filter(({ date }) => date === null),
      closed: own.filter(isClosed).sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "")),
    },
  };
}

/** What was due or recurs; a law passed or a report is history and stands in the timeline. */
function isDeadline({ kind }: DateEntry): boolean {
  return kind === "deadline" || kind === "recurring";
}

/** The next meetings first: they are what the coalition prepares for; what the documents themselves overtook, last. */
function mostAwaited(a: DateEntry, b: DateEntry): number {
  const order = ["recurring", "deadline", "milestone", "event"];
  return (
    Number(a.outcome !== null) - Number(b.outcome !== null) || order.indexOf(a.kind) - order.indexOf(b.kind)
  );
}

function latestFirst(a: DateEntry, b: DateEntry): number {
  // By their first day: a date that is only a year does not come before a day in it.
  return spanOf(b.date as string).first.localeCompare(spanOf(a.date as string).first);
}
