import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineDate } from "../../../src/page/api.js";
import { around, dayNumber, lanesOf, rangeOf, ticksOf, xOf } from "../../../src/page/client/time/layout.js";

const date = (reference: string, first: string, last = first, theme = "labour"): TimelineDate => ({
  reference,
  what: reference,
  themes: [theme],
  first,
  last,
  added: false,
});
const THEMES = [
  { id: "migration", title: "Migration" },
  { id: "labour", title: "Labour" },
];
const lay = (dates: TimelineDate[], today = "2018-02-05") =>
  lanesOf(dates, THEMES, { range: rangeOf(dates, today), width: 300, today, size: 8 });

describe("the dates as a picture", () => {
  it("has a lane for each theme that has dates, in the themes' order", () => {
    const lanes = lay([date("D1", "2018-01-01"), date("D2", "2018-03-01", "2018-03-31", "migration")]);
    expect(lanes.map(({ theme, marks }) => [theme, marks.length])).toEqual([
      ["migration", 1],
      ["labour", 1],
    ]);
  });

  it("tells what has passed: a month has when it is over", () => {
    const marks = lay([
      date("D1", "2018-02-04"),
      date("D2", "2018-02-01", "2018-02-28"),
      date("D3", "2018-02-05"),
    ]);
    const past = Object.fromEntries(
      marks.flatMap((lane) => lane.marks.map((mark) => [mark.date.reference, mark.past])),
    );
    expect(past).toEqual({ D1: true, D2: false, D3: false });
  });

  it("begins and ends with air around the first and last date and today", () => {
    const range = rangeOf([date("D1", "2018-01-01")], "2018-03-01");
    expect(range.from).toBeLessThan(dayNumber("2018-01-01"));
    expect(range.to).toBeGreaterThan(dayNumber("2018-03-01"));
    expect(xOf(dayNumber("2018-02-05"), around("2018-02-05"), 300)).toBe(150);
  });

  it("keeps every mark inside, and no two of a row over each other", () => {
    const day = fc
      .integer({ min: 0, max: 8_000 })
      .map((n) => new Date(n * 86_400_000 + 1e12).toISOString().slice(0, 10));
    const any = fc.tuple(day, day).map(([a, b]) => [a, b].sort() as [string, string]);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), day, (days, today) => {
        const lanes = lay(
          days.map(([first, last], index) => date(`D${index}`, first, last)),
          today,
        );
        for (const { marks, rows } of lanes) {
          for (const { x, width, row } of marks) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(300.001);
            expect(row).toBeLessThan(rows);
          }
          for (const [index, a] of marks.entries())
            for (const b of marks.slice(index + 1))
              if (a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
        }
        expect(lanes.flatMap(({ marks }) => marks)).toHaveLength(days.length);
      }),
    );
  });

  it("names so many years or months as have room", () => {
    const range = { from: dayNumber("1999-06-01"), to: dayNumber("2018-06-01") };
    const years = ["2000", "2005", "2010", "2015"].map((year) => `${year}-01-01`);
    expect(ticksOf(range, 5).map(({ at }) => at)).toEqual(years);
    const quarters = ["2017-10-01", "2018-01-01", "2018-04-01", "2018-07-01"];
    expect(ticksOf(around("2018-02-05"), 5).map(({ at }) => at)).toEqual(quarters);
  });
});
