import type { Ledger } from "../core/ledger.js";
import type { NewOccurrence, Occurrence, OccurrenceUpdate } from "../core/occurrence.js";
import type { Clock } from "../core/ports.js";
import { byAge, choose, OPEN } from "./claim.js";
import type { Medium } from "./medium.js";
import type { Draft } from "./tables.js";

/** @param clock of the store: `monotonic` ends leases, `now` says when an occurrence changed */
export function createLedger({ stored, change }: Medium, clock: Clock): Ledger {
  return {
    insert: (occurrences) => {
      const own = structuredClone(occurrences);
      return change((draft) => own.filter((one) => insert(draft, one, clock.now())).length);
    },
    claim: (options) =>
      change((draft) => {
        const time = clock.monotonic();
        const chosen = choose(draft.tables.occurrences.values(), options, time).map((one) => ({
          ...one,
          fence: one.fence + 1,
          leaseUntil: time + options.leaseMs,
        }));
        for (const one of chosen) draft.set("occurrences", one.id, one);
        return structuredClone(chosen);
      }),
    update: (id, fence, update) => {
      const own = structuredClone(update);
      return change((draft) => changeOne(draft, id, fence, own, clock.now()));
    },
    find: async (id) => structuredClone(stored.occurrences.get(id)),
    async list(subscription) {
      const { occurrences } = stored;
      const rows = subscription === undefined ? occurrences.values() : occurrences.of(subscription);
      return structuredClone([...rows].sort(byAge));
    },
    async blocked() {
      const rows = [...stored.occurrences.values()].filter(({ state }) => state === "blocked");
      return structuredClone(rows.sort(byAge));
    },
    cursor: async (name) => stored.instants.get(name) ?? 0,
    advance: (name, to) =>
      change((draft) => {
        if (to > (draft.tables.instants.get(name) ?? 0)) draft.set("instants", name, to);
      }),
    fold: (before) => change((draft) => fold(draft, before)),
    folded: async (subscription) => structuredClone(stored.folded.get(subscription)),
    restoredAt: async () => stored.instants.get("restored") ?? 0,
  };
}

function insert(draft: Draft, one: NewOccurrence, now: number): boolean {
  if (draft.tables.occurrences.has(one.id)) return false;
  draft.set("occurrences", one.id, { ...one, attempts: 0, fence: 0, changedAt: now });
  return true;
}

function changeOne(draft: Draft, id: string, fence: number, update: OccurrenceUpdate, now: number): boolean {
  const before = draft.tables.occurrences.get(id);
  if (before?.fence !== fence) return false;
  const after: Occurrence = { ...before, ...(update as Partial<Occurrence>) };
  if (after.state !== before.state) after.changedAt = now;
  // A field that is undefined is not there when the store is read again, so it is not there now either.
  for (const name of Object.keys(update) as (keyof OccurrenceUpdate)[]) {
    if (after[name] === undefined) delete after[name];
  }
  draft.set("occurrences", id, after);
  return true;
}

function fold(draft: Draft, before: number): number {
  const { occurrences } = draft.tables;
  const past = [...occurrences.values()].filter(
    (one) =>
      !OPEN.has(one.state) &&
      one.changedAt < before &&
      one.expiresAt < before &&
      one !== lastPosted(occurrences.of(one.subscription)),
  );
  for (const { id, subscription, state, dueAt } of past) {
    const sum = draft.tables.folded.get(subscription) ?? {
      subscription,
      posted: 0,
      skipped: 0,
      lastDueAt: 0,
    };
    draft.set("folded", subscription, {
      subscription,
      posted: sum.posted + (state === "posted" ? 1 : 0),
      skipped: sum.skipped + (state === "skipped" ? 1 : 0),
      lastDueAt: Math.max(sum.lastDueAt, dueAt),
    });
    draft.set("occurrences", id, undefined);
  }
  return past.length;
}

/** The post of a subscription that arrived last, if any did; no errand is one. */
function lastPosted(own: Iterable<Occurrence>): Occurrence | undefined {
  return [...own]
    .filter(({ state, errand }) => state === "posted" && !errand)
    .sort(byAge)
    .at(-1);
}
