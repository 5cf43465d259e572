import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../../src/reminders/plan.js";
import { at, DAY, date, subscription } from "./wishes.js";

const anyInstant = fc.integer({ min: at("2024-01-01T00:00Z"), max: at("2030-01-01T00:00Z") });
const anyTime = fc
  .record({ hour: fc.nat(23), minute: fc.nat(59) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const anyDate = fc
  .record({
    instant: anyInstant,
    yearly: fc.boolean(),
    number: fc.integer({ min: 1, max: 5 }),
    late: fc.nat(80),
  })
  .map(({ instant, yearly, number, late }) =>
    date({
      reference: `M${number}`,
      yearly,
      date: new Date(instant).toISOString().slice(0, 10),
      since: instant - late * DAY,
    }),
  );
const anySubscription = fc
  .record({
    rule: fc.oneof(
      fc.record({
        kind: fc.constant("weekly" as const),
        weekday: fc.integer({ min: 1, max: 7 }),
        time: anyTime,
      }),
      fc.record({
        kind: fc.constant("countdown" as const),
        days: fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 4 }),
        time: anyTime,
      }),
    ),
    zone: fc.constantFrom("America/Toronto", "America/Santiago", "Pacific/Kiritimati", "Africa/Casablanca"),
  })
  .map((over) => subscription(over));

describe("whatever is planned", () => {
  it("is the same however its range is cut, once each, within it", () => {
    fc.assert(
      fc.property(
        anySubscription,
        fc.uniqueArray(anyDate, { maxLength: 3, selector: ({ reference }) => reference }),
        anyInstant,
        fc.array(fc.nat(20 * DAY), { minLength: 1, maxLength: 5 }),
        (one, dates, start, steps) => {
          const cuts = [start, ...steps.map((step) => start + step).sort((a, b) => a - b)];
          const whole = plan(one, dates, [], { after: start, until: cuts.at(-1) as number });
          const parts = cuts
            .slice(1)
            .flatMap((until, n) => plan(one, dates, [], { after: cuts[n] as number, until }));
          expect(parts).toEqual(whole);
          expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
          for (const { dueAt, expiresAt } of whole) expect(expiresAt).toBeGreaterThan(dueAt);
        },
      ),
      { numRuns: 150 },
    );
  });
});
