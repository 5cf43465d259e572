import { describe, expect, it } from "vitest";
import type { Subscription } from "../../src/core/changes.js";
import type { Occurrence } from "../../src/core/occurrence.js";
import type { CountedDate } from "../../src/reminders/dates.js";
import { admit, noLongerOwed } from "../../src/reminders/owed.js";
import { type Again, plan } from "../../src/reminders/plan.js";
import { DUE, row } from "./rows.js";
import { at, countdown, DAY, date, subscription } from "./wishes.js";

const WEEK = 7 * DAY;

describe("what was planned", () => {
  const digests = plan(subscription(), [], [], { after: DUE - 1, until: DUE + 2 * WEEK });
  const judged = { now: DUE + 2 * WEEK + 1, startedAt: 0, restoredAt: 0 };
  const states = (options: Partial<typeof judged>) =>
    admit(digests, { ...judged, ...options }).map(({ state, reason, unsure }) => reason ?? [state, unsure]);

  it("is the last of those that were missed, and not after its window", () => {
    expect(states({})).toEqual(["superseded", "superseded", ["due", undefined]]);
    expect(states({ now: DUE + 2 * WEEK + DAY })).toEqual(["superseded", "superseded", ["due", undefined]]);
    expect(states({ now: DUE + 2 * WEEK + DAY + 1 })).toEqual(["superseded", "superseded", "too_late"]);
  });

  it("is looked for first where it was due before this process began", () => {
    expect(states({ startedAt: DUE + 2 * WEEK })).toEqual([
      "superseded",
      "superseded",
      ["reconcile", undefined],
    ]);
  });

  it("may be there even where nobody can look, if an older copy was put in place since", () => {
    const restored = { startedAt: DUE + 2 * WEEK, restoredAt: DUE + 2 * WEEK };
    expect(states(restored)).toEqual(["superseded", "superseded", ["reconcile", 1]]);
  });

  it("is one for each date", () => {
    const dates = [date(), date({ reference: "M2", date: "2027-02-16" })];
    const range = { after: at("2027-02-01T00:00Z"), until: at("2027-02-16T00:00Z") };
    const planned = plan(countdown([7, 1]), dates, [], range);
    const admitted = admit(planned, { now: range.until, startedAt: 0, restoredAt: 0 });
    expect(admitted.map(({ about, state }) => [about?.reference, about?.days, state])).toEqual([
      ["M1", 7, "skipped"],
      ["M2", 7, "skipped"],
      ["M1", 1, "due"],
      ["M2", 1, "due"],
    ]);
  });
});

const whyNot = (
  one: Occurrence,
  wish: Subscription | undefined,
  dates: CountedDate[],
  now: number,
  again: Again[] = [],
) => noLongerOwed(one, { subscription: wish, dates, again }, now);

describe("what waited", () => {
  const about = { reference: "M1", day: "2027-02-15", days: 7 };
  const due = at("2027-02-08T14:00Z");
  const waiting = row({ about, dueAt: due, expiresAt: at("2027-02-16T05:00Z") });
  const counting = countdown([7, 1]);
  const now = due + DAY;

  it("is owed as long as its date stands", () => {
    expect(whyNot(waiting, counting, [date()], now)).toBeUndefined();
    expect(whyNot(row(), subscription(), [], DUE + DAY)).toBeUndefined();
  });

  it.each([
    ["moved", [date({ date: "2027-02-20" })]],
    ["moved", [date({ date: "2027-02", precision: "month" as const })]],
    ["done", [date({ status: "done" as const })]],
    ["cancelled", [date({ status: "cancelled" as const })]],
    ["cancelled", []],
  ])("is not when it was %s", (reason, dates) => {
    expect(whyNot(waiting, counting, dates, now)).toBe(reason);
  });

  it("is not when the next countdown to the same day is due", () => {
    expect(whyNot(waiting, counting, [date()], at("2027-02-14T14:00Z"))).toBe("superseded");
    const moving = [date(), date({ reference: "M2", date: "2027-02-15" })];
    expect(whyNot(waiting, countdown([7]), moving, at("2027-02-14T14:00Z"))).toBeUndefined();
  });

  it("is not when its subscription is paused, ended, changed since, or its window is over", () => {
    expect(whyNot(row(), undefined, [], DUE)).toBe("ended");
    expect(whyNot(row(), subscription({ status: "paused" }), [], DUE)).toBe("paused");
    expect(whyNot(row(), subscription({ since: DUE }), [], DUE)).toBe("replaced");
    expect(whyNot(row(), subscription(), [], DUE + DAY + 1)).toBe("too_late");
  });

  it("is owed of a date that came after its time, and of what is wanted again as long as that stands", () => {
    const late = date({ since: due + 1 });
    expect(whyNot(waiting, countdown([7, 1], { since: due }), [late], now)).toBeUndefined();
    expect(whyNot(waiting, countdown([7, 1], { since: due + 1 }), [late], now)).toBe("replaced");
    const wanted = row({
      about: { ...about, days: 5 },
      local: "2027-02-10T09:00",
      dueAt: due,
      expiresAt: now,
    });
    const again = [{ of: { subscription: "S1", about }, until: "2027-02-10" }];
    expect(whyNot(wanted, counting, [date()], now, again)).toBeUndefined();
    expect(whyNot(wanted, counting, [date()], now)).toBe("done");
    expect(whyNot(row({ local: "2026-12-01T09:00" }), subscription(), [], DUE)).toBe("done");
  });

  it("is corrected though its subscription has ended", () => {
    const errand = { kind: "correction", occurrence: "b", change: 3 } as const;
    expect(whyNot(row({ errand }), subscription({ status: "ended" }), [], DUE)).toBeUndefined();
    const warning = { kind: "warning", user: { platform: "slack", installation: "T1", user: "U1" } } as const;
    expect(whyNot(row({ errand: warning }), subscription({ status: "ended" }), [], DUE)).toBe("ended");
  });
});
