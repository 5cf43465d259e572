import { describe, expect, it } from "vitest";
import { plan } from "../../src/reminders/plan.js";
import { instantOf, localAt } from "../../src/reminders/zone.js";
import { changesOf, oracleInstant, shownAt } from "./oracle.js";
import { subscription } from "./wishes.js";

const ZONES = [
  "America/Toronto",
  "America/Mexico_City",
  "America/Ciudad_Juarez",
  "America/Tijuana",
  "America/Cancun",
  "America/Santiago",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "Africa/Cairo",
  "Africa/Casablanca",
];
const FROM = 2021;
const YEARS = 10;
/** When clocks change, and an ordinary hour. */
const TIMES = ["00:00", "00:15", "00:45", "01:30", "02:00", "02:15", "02:45", "03:00", "09:00", "23:30"];

describe.each(ZONES)("%s over ten years", (zone) => {
  it("has every Sunday's digest when the clocks there show its time", () => {
    for (const time of ["02:15", "09:00"]) {
      const digests = plan(subscription({ zone, rule: { kind: "weekly", weekday: 7, time } }), [], [], {
        after: Date.UTC(FROM, 0, 1),
        until: Date.UTC(FROM + YEARS, 0, 1),
      });
      expect(digests.length).toBeGreaterThanOrEqual(521);
      for (const { local, dueAt } of digests)
        expect([local, dueAt]).toEqual([local, oracleInstant(local, zone)]);
    }
  });

  it("has every time around a clock change at one instant", () => {
    for (const day of changesOf(zone, FROM, YEARS)) {
      for (const time of TIMES) {
        const local = `${day}T${time}`;
        expect([local, instantOf(local, zone)]).toEqual([local, oracleInstant(local, zone)]);
      }
    }
  });

  it("says what the clocks show", () => {
    for (const day of changesOf(zone, FROM, YEARS)) {
      const instant = Date.parse(`${day}T06:30:00Z`);
      expect(`${localAt(instant, zone)}:00.000Z`).toBe(new Date(shownAt(instant, zone)).toISOString());
    }
  });
});

describe("a clock change", () => {
  it("moves a time that it skips ahead by what it skips", () => {
    expect(new Date(instantOf("2027-03-14T02:30", "America/Toronto")).toISOString()).toBe(
      "2027-03-14T07:30:00.000Z",
    );
  });

  it("takes the first of a time that comes twice", () => {
    expect(new Date(instantOf("2026-11-01T01:30", "America/Toronto")).toISOString()).toBe(
      "2026-11-01T05:30:00.000Z",
    );
  });

  it("keeps the digest of a day that a zone skipped", () => {
    const friday = subscription({
      zone: "Pacific/Apia",
      rule: { kind: "weekly", weekday: 5, time: "09:00" },
    });
    const range = { after: Date.UTC(2011, 11, 24), until: Date.UTC(2012, 0, 5) };
    expect(plan(friday, [], [], range).map(({ local }) => local)).toEqual(["2011-12-30T09:00"]);
  });

  it("is known of the zones that exist alone", () => {
    expect(() => plan(subscription({ zone: "Nowhere" }), [], [], { after: 0, until: 1e9 })).toThrow(
      RangeError,
    );
  });
});
