import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ageOf, dayAt, daysBetween, spanOf } from "../../src/i18n/days.js";
import { messages } from "../../src/i18n/messages.js";

afterEach(() => vi.unstubAllEnvs());

const ZONES = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "Europe/Dublin", "UTC"];
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("spanOf", () => {
  it.each([
    ["2018", undefined, "2018-01-01", "2018-12-31"],
    ["2018-02", undefined, "2018-02-01", "2018-02-28"],
    ["2016-02", undefined, "2016-02-01", "2016-02-29"],
    ["1900-02", undefined, "1900-02-01", "1900-02-28"],
    ["2017-12", undefined, "2017-12-01", "2017-12-31"],
    ["2018-02-24", undefined, "2018-02-24", "2018-02-24"],
    ["2013", "2014", "2013-01-01", "2014-12-31"],
    ["2016-05", "2017-06", "2016-05-01", "2017-06-30"],
  ])("gives the first and last day of %s to %s", (date, end, first, last) => {
    expect(spanOf(date, end)).toEqual({ first, last });
  });
});

describe("daysBetween", () => {
  it.each([
    ["2018-02-05", "2018-02-24", 19],
    ["2018-02-24", "2018-02-05", -19],
    ["2016-02-28", "2016-03-01", 2],
    ["2018-02-28", "2018-03-01", 1],
    ["2017-12-31", "2018-01-01", 1],
    // Clocks change on these nights in Toronto and in São Paulo.
    ["2018-03-10", "2018-03-12", 2],
    ["2018-11-03", "2018-11-05", 2],
  ])("counts from %s to %s", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("is undone by going back, and adds up, in every time zone", () => {
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(...ZONES), (a, b, c, zone) => {
        vi.stubEnv("TZ", zone);
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a));
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe("dayAt", () => {
  it.each([
    ["2018-02-06T04:59:59Z", "America/Toronto", "2018-02-05"],
    ["2018-02-06T05:00:00Z", "America/Toronto", "2018-02-06"],
    ["2018-07-01T04:00:00Z", "America/Toronto", "2018-07-01"],
    ["2018-02-06T04:59:59Z", "Pacific/Kiritimati", "2018-02-06"],
  ])("is the day at %s in %s", (instant, zone, expected) => {
    for (const machine of ZONES) {
      vi.stubEnv("TZ", machine);
      expect(dayAt(Date.parse(instant), zone), machine).toBe(expected);
    }
  });
});

describe("ageOf", () => {
  it.each([
    // A year is never aged in months, a month never in days.
    ["2011", "2026-01-01", "15 years ago"],
    ["2017", "2018-01-01", "last year"],
    ["2018", "2018-12-31", "this year"],
    ["2018-02", "2018-02-28", "this month"],
    ["2018-02", "2018-03-01", "1 month ago"],
    ["2016-03", "2018-02-05", "23 months ago"],
    ["2016-02", "2018-02-05", "2 years ago"],
    ["2015-03", "2018-02-05", "2 years ago"],
    ["2018-02-05", "2018-02-05", "today"],
    ["2018-02-04", "2018-02-05", "1 day ago"],
    ["2017-12-06", "2018-02-05", "61 days ago"],
    ["2017-12-05", "2018-02-05", "2 months ago"],
    ["2016-02-06", "2018-02-05", "23 months ago"],
    ["2016-02-05", "2018-02-05", "2 years ago"],
    ["2016-02-29", "2019-02-28", "2 years ago"],
    ["2016-02-29", "2019-03-01", "3 years ago"],
    ["2019", "2018-12-31", "after the day asked for"],
    ["2018-03", "2018-02-28", "after the day asked for"],
    ["2018-02-06", "2018-02-05", "after the day asked for"],
  ])("of %s on %s", (date, today, age) => {
    expect(ageOf(date, today, messages.en)).toBe(age);
  });

  it("never grows younger, and never says a fraction or a negative number", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), (a, b, length) => {
        const [from, today] = a < b ? [a, b] : [b, a];
        const age = ageOf(from.slice(0, length), today, messages.en);
        const number = Number(/^(\d+) /.exec(age)?.[1] ?? 1);
        expect(number).toBeGreaterThan(0);
        expect(age).toMatch(/^(\d+ (day|month|year)s? ago|last year|this year|this month|today)$/);
      }),
    );
  });
});
