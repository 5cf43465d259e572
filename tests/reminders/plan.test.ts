import { describe, expect, it } from "vitest";
import { plan } from "../../src/reminders/plan.js";
import { at, countdown, DAY, date, subscription } from "./wishes.js";

const range = (after: string, until: string) => ({ after: at(after), until: at(until) });
const locals = (planned: { local: string }[]) => planned.map(({ local }) => local);

describe("a weekly digest", () => {
  it("comes on its weekday at its local time, and can come a day late", () => {
    const planned = plan(subscription(), [], [], range("2026-11-25T00:00Z", "2026-12-08T00:00Z"));
    expect(locals(planned)).toEqual(["2026-11-30T09:00", "2026-12-07T09:00"]);
    expect(planned[0]).toMatchObject({
      key: "S1 | 2026-11-30T09:00[America/Toronto] | C1",
      dueAt: at("2026-11-30T14:00Z"),
      expiresAt: at("2026-12-01T14:00Z"),
    });
  });

  it("is not owed before the subscription began, nor while it is paused or ended", () => {
    const wide = range("2026-11-25T00:00Z", "2026-12-08T00:00Z");
    expect(plan(subscription({ since: at("2026-11-30T14:00Z") }), [], [], wide)).toHaveLength(1);
    for (const status of ["paused", "ended"] as const) {
      expect(plan(subscription({ status }), [], [], wide)).toEqual([]);
    }
  });
});

describe("a countdown", () => {
  const wide = range("2026-12-01T00:00Z", "2028-12-31T00:00Z");

  it("comes the given days before, and can come until the day ends there", () => {
    const planned = plan(countdown([30, 7, 1, 0]), [date()], [], wide);
    expect(locals(planned)).toEqual([
      "2027-01-16T09:00",
      "2027-02-08T09:00",
      "2027-02-14T09:00",
      "2027-02-15T09:00",
    ]);
    expect(planned[0]).toMatchObject({
      key: "S1 | 2027-01-16T09:00[America/Toronto] | C1 | M1@2027-02-15",
      about: { reference: "M1", day: "2027-02-15", days: 30 },
      expiresAt: at("2027-02-16T05:00Z"),
    });
  });

  it.each([
    ["done", date({ status: "done" })],
    ["cancelled", date({ status: "cancelled" })],
    ["of a month", date({ date: "2027-02", precision: "month" })],
    ["undated", date({ date: null, precision: "undated" })],
  ])("is not owed for a date that is %s", (_, one) => {
    expect(plan(countdown([7]), [one], [], wide)).toEqual([]);
  });

  it("is another one for a date that moved, even at the same local time", () => {
    const [before] = plan(countdown([7]), [date()], [], wide);
    const [after] = plan(countdown([6]), [date({ date: "2027-02-14" })], [], wide);
    expect(after?.local).toBe(before?.local);
    expect(after?.id).not.toBe(before?.id);
  });

  it("comes again every year for a yearly date, on the 28th where February has no 29th", () => {
    const yearly = date({ date: "2028-02-29", yearly: true });
    const planned = plan(countdown([1]), [yearly], [], range("2026-01-01T00:00Z", "2031-01-01T00:00Z"));
    expect(planned.map(({ about }) => about?.day)).toEqual(["2028-02-29", "2029-02-28", "2030-02-28"]);
  });

  it("that was due before its date stood so is due then, in the order of its days, if the day is ahead", () => {
    const since = at("2027-02-14T16:00Z");
    const planned = plan(countdown([30, 7, 1, 0]), [date({ since })], [], wide);
    expect(planned.map(({ about, dueAt }) => [about?.days, dueAt])).toEqual([
      [30, since],
      [7, since],
      [1, since],
      [0, at("2027-02-15T14:00Z")],
    ]);
    const over = date({ since: at("2027-02-16T05:00Z") });
    expect(plan(countdown([30, 7, 1, 0]), [over], [], wide)).toEqual([]);
    const subscribed = countdown([30, 7, 1, 0], { since });
    expect(plan(subscribed, [date({ since })], [], wide)).toHaveLength(1);
  });

  it("is of the subscription's themes alone", () => {
    const two = [date(), date({ reference: "M2", theme: "labour" })];
    const planned = plan(countdown([7], { themes: ["labour"] }), two, [], wide);
    expect(planned.map(({ about }) => about?.reference)).toEqual(["M2"]);
  });
});

describe("again later", () => {
  const wide = range("2027-02-01T00:00Z", "2027-03-01T00:00Z");
  const about = { reference: "M1", day: "2027-02-15", days: 7 };

  it("comes on the day that was asked for, at the subscription's time", () => {
    const again = [{ of: { subscription: "S1", about }, until: "2027-02-10" }];
    const planned = plan(countdown([7]), [date()], again, wide);
    expect(locals(planned)).toEqual(["2027-02-08T09:00", "2027-02-10T09:00"]);
    expect(planned[1]?.about).toEqual({ ...about, days: 5 });
  });

  it("is one post with what comes then anyway", () => {
    const again = [{ of: { subscription: "S1", about: { ...about, days: 14 } }, until: "2027-02-08" }];
    expect(plan(countdown([7]), [date()], again, wide)).toHaveLength(1);
    const digest = [{ of: { subscription: "S1" }, until: "2027-02-08" }];
    expect(plan(subscription(), [], digest, wide)).toHaveLength(4);
  });

  it("comes even where the date has passed by then", () => {
    const again = [{ of: { subscription: "S1", about }, until: "2027-02-20" }];
    const [last] = plan(countdown([7]), [date()], again, wide).slice(-1);
    expect(last).toMatchObject({ local: "2027-02-20T09:00", about: { days: -5 } });
    expect(last && last.expiresAt - last.dueAt).toBe(DAY);
  });

  it("is of its own subscription alone", () => {
    const again = [{ of: { subscription: "S2" }, until: "2027-02-10" }];
    expect(plan(subscription(), [], again, wide)).toHaveLength(4);
  });
});
