import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Occurrence, OccurrenceState } from "../../src/core/occurrence.js";
import type { Clock, Store } from "../../src/core/ports.js";
import { occurrenceOf } from "../support/stored.js";

const LEASE = 50;

type Step =
  | { do: "insert"; ids: number[] }
  | { do: "claim"; limit: number }
  | { do: "end"; which: number; state: "posted" | "due" | "reconcile" | "blocked" }
  | { do: "wait"; ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), ids: fc.array(fc.nat(20), { maxLength: 5 }) }),
  fc.record({ do: fc.constant("claim" as const), limit: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    do: fc.constant("end" as const),
    which: fc.nat(),
    state: fc.constantFrom("posted" as const, "due" as const, "reconcile" as const, "blocked" as const),
  }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 40 }) }),
);

/** Runs rounds of steps, those of a round at once, and checks after each what was handed out. */
async function play(rounds: Step[][], open: (clock: Clock) => Promise<Store>): Promise<void> {
  let time = 1_000;
  const store = await open({ now: () => time, monotonic: () => time });
  /** Claims that nobody has ended, also those that somebody else has got since. */
  const claims: Occurrence[] = [];
  const fences = new Map<string, number>();
  const posted = new Set<string>();

  const claim = async (limit: number) => {
    for (const one of await store.ledger.claim({ now: time, leaseMs: LEASE, limit, except: [] })) {
      expect(one.leaseUntil).toBe(time + LEASE);
      const others = claims.filter(({ id, leaseUntil = 0 }) => id === one.id && leaseUntil > time);
      expect(others).toEqual([]);
      expect(one.fence).toBeGreaterThan(fences.get(one.id) ?? 0);
      expect(posted.has(one.id)).toBe(false);
      claims.push(one);
      fences.set(one.id, one.fence);
    }
  };
  const end = async (which: number, state: OccurrenceState) => {
    const [one] = claims.splice(which % Math.max(1, claims.length), 1);
    if (!one) return;
    const done = await store.ledger.update(one.id, one.fence, { state, leaseUntil: undefined });
    expect(done).toBe(one.fence === fences.get(one.id));
    if (done && state === "posted") posted.add(one.id);
  };
  const begin = async (one: Step) => {
    if (one.do === "claim") await claim(one.limit);
    if (one.do !== "insert") return;
    await store.ledger.insert(one.ids.map((id) => occurrenceOf(`o${id}`, { dueAt: 900 + id * 10 })));
  };

  try {
    for (const round of rounds) {
      await Promise.all(round.map(begin));
      await Promise.all(round.map((one) => one.do === "end" && end(one.which, one.state)));
      for (const one of round) if (one.do === "wait") time += one.ms;
    }
  } finally {
    await store.close();
  }
}

/**
 * Whatever is asked for in whatever order and how many at once: no two hold an occurrence at one time, a fence only
 * grows, who lost one changes nothing, and what was posted is never handed out again.
 */
export function runLedgerProperty(
  name: string,
  open: (clock: Clock) => Promise<Store>,
  numRuns: number,
): void {
  describe(`the ledger's promise: ${name}`, () => {
    it("no two claims hold the same occurrence at a time", { timeout: 60_000 }, async () => {
      const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(rounds, (steps) => play(steps, open)),
        { numRuns },
      );
    });
  });
}
