import type { ClaimOptions } from "../core/ledger.js";
import type { Occurrence, OccurrenceState } from "../core/occurrence.js";

/** What may still have to be worked on. */
export const OPEN: ReadonlySet<OccurrenceState> = new Set(["due", "attempting", "reconcile", "blocked"]);

/**
 * Which occurrences a claim gets, best first. Installations take turns, each with its oldest first; what is held for an
 * installation already counts as turns that it had, so that with small claims too none waits for another's backlog.
 * @param clock the store's, by which leases end
 */
export function choose(
  occurrences: Iterable<Occurrence>,
  { now, limit, except }: ClaimOptions,
  clock: number,
): Occurrence[] {
  const turns = new Map<string, { held: number; free: Occurrence[] }>();
  for (const one of occurrences) {
    if (!OPEN.has(one.state) || one.dueAt > now || (one.notBefore ?? 0) > now) continue;
    const installation = `${one.place.platform}:${one.place.installation}`;
    if (except.includes(installation)) continue;
    const turn = turns.get(installation) ?? { held: 0, free: [] };
    turns.set(installation, turn);
    if ((one.leaseUntil ?? 0) > clock) turn.held++;
    else turn.free.push(one);
  }
  const ranked = [...turns.values()].flatMap(({ held, free }) =>
    free.sort(byAge).map((one, place) => ({ one, rank: held + place })),
  );
  return ranked
    .sort((a, b) => a.rank - b.rank || byAge(a.one, b.one))
    .slice(0, limit)
    .map(({ one }) => one);
}

/** Oldest first. By id where two are of the same age: the order must not depend on how they are kept. */
export function byAge(a: Occurrence, b: Occurrence): number {
  return a.dueAt - b.dueAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
