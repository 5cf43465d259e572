import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLeapDay, nearestTime, timeIn } from "../../../src/core/when/yearly.js";
import { isDay } from "../../../src/i18n/days.js";

describe("a date that comes every year", () => {
  it.each([
    [{ date: "2026-04-15" }, 2031, "2031-04-15"],
    [{ date: "2026-04" }, 2031, "2031-04"],
    [{ date: "2024-02-29" }, 2025, "2025-02-28"],
    [{ date: "2024-02-29" }, 2028, "2028-02-29"],
    [{ date: "2025-02-28", leapDay: true }, 2028, "2028-02-29"],
    [{ date: "2025-02-28" }, 2028, "2028-02-28"],
    [{ date: "2024-02" }, 2028, "2028-02"],
  ])("%o comes in %i on %s", (yearly, year, time) => {
    expect(timeIn(yearly, year)).toBe(time);
  });

  it("of 29 February never becomes one of the 28th, whichever of its times it is kept as", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2090 }),
        fc.integer({ min: 1990, max: 2090 }),
        (kept, year) => {
          const date = timeIn({ date: "2024-02-29" }, kept);
          const time = timeIn({ date, leapDay: isLeapDay({ date: "2024-02-29" }) }, year);
          expect(time).toBe(isDay(`${year}-02-29`) ? `${year}-02-29` : `${year}-02-28`);
        },
      ),
    );
  });

  it("is nearest to a day in one of three years, and never before it began unless that is asked for", () => {
    expect(nearestTime({ date: "2020-11-15" }, "2026-03-01")).toEqual({
      time: "2025-11-15",
      next: "2026-11-15",
    });
    expect(nearestTime({ date: "2026-11-15" }, "2026-03-01").time).toBe("2026-11-15");
    expect(nearestTime({ date: "2026-11-15" }, "2026-03-01", 0).time).toBe("2025-11-15");
    expect(nearestTime({ date: "2025-02-28", leapDay: true }, "2028-02-20").time).toBe("2028-02-29");
  });
});
