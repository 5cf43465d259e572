import type { Dump } from "../core/dump.js";
import type { Occurrence } from "../core/occurrence.js";
import { keyOf, userOf } from "./key.js";
import type { Draft, Tables } from "./tables.js";

/** What tables hold. The rows are theirs: to be written, not to be changed. */
export function dumpOf(tables: Tables): Dump {
  return {
    languages: [...tables.languages].map(([key, language]) => ({ user: userOf(key), language })),
    changes: [...tables.changes.values()],
    occurrences: [...tables.occurrences.values()],
    folded: [...tables.folded.values()],
    cursors: [...tables.instants].flatMap(([name, at]) => (name === "restored" ? [] : [{ name, at }])),
  };
}

/** Puts a dump into tables that are empty. Leases are left out: whoever held them is no more. */
export function fill(draft: Draft, dump: Dump, restoredAt: number): void {
  for (const { user, language } of dump.languages) draft.set("languages", keyOf(user), language);
  for (const change of dump.changes) {
    draft.set("changes", change.seq, change);
    draft.set("revisions", change.subject, change.revision);
  }
  for (const { leaseUntil: _, ...one } of dump.occurrences) draft.set("occurrences", one.id, one);
  for (const one of dump.folded) draft.set("folded", one.subscription, one);
  for (const { name, at } of dump.cursors) draft.set("instants", name, at);
  if (restoredAt) draft.set("instants", "restored", restoredAt);
}

/** Takes everything away. */
export function empty(draft: Draft): void {
  for (const table of Object.keys(draft.tables) as (keyof Tables)[]) {
    for (const key of [...draft.tables[table].keys()]) draft.set(table, key as never, undefined);
  }
}

/** A dump that is older than reality: what was due since it was made may have been posted. */
export function doubted(dump: Dump, now: number): Dump {
  const doubt = (one: Occurrence): Occurrence => {
    if ((one.state !== "due" && one.state !== "blocked") || one.dueAt > now) return one;
    const { reason: _, ...rest } = one;
    return { ...rest, state: "reconcile", unsure: Math.max(1, one.unsure ?? 0), changedAt: now };
  };
  return { ...dump, occurrences: dump.occurrences.map(doubt) };
}
