import type { Dump } from "../core/dump.js";
import type { Cursor, Occurrence } from "../core/ledger.js";
import { keyOf, userOf } from "./key.js";
import type { Draft, Tables } from "./tables.js";

export function dump(tables: Draft["tables"]): Dump {
  return structuredClone({
    languages: [...tables.languages].map(([key, language]) => ({ user: userOf(key), language })),
    changes: [...tables.changes.values()],
    occurrences: [...tables.occurrences.values()].map(({ leaseUntil: _, ...one }) => one),
    folded: [...tables.folded.values()],
    cursors: [...tables.instants].flatMap(([name, at]) => (name === "restored" ? [] : [{ name, at }])),
  });
}

/** Puts a dump in the place of all that the tables hold. */
export function restore(draft: Draft, from: Dump, now: number): void {
  for (const table of Object.keys(draft.tables) as (keyof Tables)[]) {
    for (const key of [...draft.tables[table].keys()]) draft.set(table, key as never, undefined);
  }
  for (const { user, language } of from.languages) draft.set("languages", keyOf(user), language);
  for (const change of from.changes) {
    draft.set("changes", change.seq, change);
    draft.set("revisions", change.subject, change.revision);
  }
  for (const one of from.occurrences) draft.set("occurrences", one.id, one);
  for (const one of from.folded) draft.set("folded", one.subscription, one);
  for (const { name, at } of from.cursors as { name: Cursor; at: number }[]) draft.set("instants", name, at);
  markRestored(draft, now);
}

/** Says that what is here is older than reality: what was due since may have been posted. */
export function markRestored(draft: Draft, now: number): void {
  draft.set("instants", "restored", now);
  for (const one of draft.tables.occurrences.values()) {
    if (one.state !== "due" && one.state !== "blocked") continue;
    if (one.dueAt > now) continue;
    const { leaseUntil: _, reason: __, ...rest } = one;
    const doubtful: Occurrence = { ...rest, state: "reconcile", unsure: Math.max(1, one.unsure ?? 0) };
    draft.set("occurrences", one.id, { ...doubtful, changedAt: now });
  }
}
