import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Occurrence } from "../../src/core/ledger.js";
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

/**
 * Whatever is asked for in whatever order and how many at once: no two hold an occurrence at one time, a fence only
 * grows, and what was posted is never handed out again.
 */
export function runLedgerProperty(
  name: string,
  open: (clock: Clock) => Promise<Store>,
  numRuns: number,
): void {
  describe(`the ledger's promise: ${name}`, () => {
    it("no two claims hold the same occurrence at a time", { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 20 }),
          async (rounds) => {
            let time = 1_000;
            const store = await open({ now: () => time, monotonic: () => time });
            const held = new Map<string, Occurrence>();
            const fences = new Map<string, number>();
            const posted = new Set<string>();
            const run = async (one: Step): Promise<void> => {
              if (one.do === "insert") {
                await store.ledger.insert(
                  one.ids.map((id) => occurrenceOf(`o${id}`, { dueAt: 900 + id * 10 })),
                );
              } else if (one.do === "claim") {
                const options = { now: time, leaseMs: LEASE, limit: one.limit, except: [] };
                for (const claimed of await store.ledger.claim(options)) {
                  expect(claimed.leaseUntil).toBe(time + LEASE);
                  expect(held.get(claimed.id)?.leaseUntil ?? 0).toBeLessThanOrEqual(time);
                  expect(claimed.fence).toBeGreaterThan(fences.get(claimed.id) ?? 0);
                  expect(posted.has(claimed.id)).toBe(false);
                  held.set(claimed.id, claimed);
                  fences.set(claimed.id, claimed.fence);
                }
              } else if (one.do === "end") {
                const claimed = [...held.values()][one.which % Math.max(1, held.size)];
                if (!claimed) return;
                held.delete(claimed.id);
                const { id, fence } = claimed;
                const done = await store.ledger.update(id, fence, {
                  state: one.state,
                  leaseUntil: undefined,
                });
                expect(done).toBe(fence === fences.get(id));
                if (done && one.state === "posted") posted.add(id);
              }
            };
            try {
              for (const round of rounds) {
                await Promise.all(round.filter((one) => one.do !== "end").map(run));
                await Promise.all(round.filter((one) => one.do === "end").map(run));
                for (const one of round) if (one.do === "wait") time += one.ms;
              }
            } finally {
              await store.close();
            }
          },
        ),
        { numRuns },
      );
    });
  });
}
