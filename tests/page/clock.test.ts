import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPageClock } from "../../src/page/clock.js";

const START = Date.parse("2018-02-05T14:00:00Z");

/** Real time goes on, or the clock is set: by so much, or to so long after its start. */
const moves = fc.array(
  fc.record({
    what: fc.constantFrom("flow", "advance", "setTo"),
    ms: fc.double({ min: -1e9, max: 1e11, noNaN: true }),
  }),
  { maxLength: 30 },
);

function moved() {
  let real = 1_234.567;
  const clock = createPageClock(START, { monotonic: () => real });
  const move = ({ what, ms }: { what: string; ms: number }) => {
    if (what === "flow") real += Math.abs(ms);
    else if (what === "advance") clock.advance(ms);
    else clock.setTo(START + ms);
  };
  return { clock, move };
}

describe("the page's clock", () => {
  it("goes on with real time, in whole milliseconds", () => {
    const { clock, move } = moved();
    expect([clock.now(), clock.monotonic()]).toEqual([START, 0]);
    move({ what: "flow", ms: 1_500.9 });
    expect([clock.now(), clock.monotonic()]).toEqual([START + 1_500, 1_500]);
  });

  it("never goes back, and its two times go together, whatever is done to it", () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { clock, move } = moved();
        let before = clock.now();
        for (const each of all) {
          move(each);
          const now = clock.now();
          expect(now).toBeGreaterThanOrEqual(before);
          expect(Number.isInteger(now)).toBe(true);
          expect(now - START).toBe(clock.monotonic());
          before = now;
        }
      }),
    );
  });

  it("shows at least the instant that it was set to, and goes on from there", () => {
    fc.assert(
      fc.property(moves, fc.nat(1e12), fc.nat(1e9), (all, ms, later) => {
        const { clock, move } = moved();
        all.forEach(move);
        const before = clock.now();
        clock.setTo(START + ms);
        expect(clock.now()).toBe(Math.max(before, START + ms));
        move({ what: "flow", ms: later });
        expect(clock.now() - Math.max(before, START + ms)).toBeOneOf([later, later + 1]);
      }),
    );
  });
});
