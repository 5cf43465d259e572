import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Found, Posted } from "../../src/core/messenger.js";
import type { OccurrenceState } from "../../src/core/occurrence.js";
import { answered, looked, lookWindow } from "../../src/reminders/answers.js";
import { DUE, row } from "./rows.js";
import { DAY } from "./wishes.js";

const MINUTE = 60_000;

describe("a post", () => {
  it.each<[Posted, OccurrenceState, number | undefined]>([
    [{ kind: "posted", messageId: "m" }, "posted", undefined],
    [{ kind: "not_sent", code: "is_archived", blocked: true }, "blocked", DUE + 60 * MINUTE],
    [{ kind: "not_sent", code: "ratelimited", blocked: false, retryAfterMs: 7_000 }, "due", DUE + 7_000],
    [{ kind: "not_sent", code: "ENOTFOUND", blocked: false }, "due", DUE + 40_000],
    [{ kind: "ambiguous", code: "timeout" }, "reconcile", DUE + 180_000],
  ])("that is answered by %o is %s", (posted, state, notBefore) => {
    const update = answered(row({ state: "attempting", attempts: 2 }), posted, DUE, 180_000);
    expect(update).toMatchObject({ state, notBefore, leaseUntil: undefined });
    expect(update.unsure).toBe(posted.kind === "ambiguous" ? 1 : undefined);
  });

  it("is seen when its window ends, however long the platform asks it to wait", () => {
    const wait: Posted = { kind: "not_sent", code: "ratelimited", blocked: false, retryAfterMs: 7 * DAY };
    expect(answered(row(), wait, DUE, 0).notBefore).toBe(DUE + DAY + 1);
  });
});

describe("a look", () => {
  const doubtful = (unsure?: number) =>
    row({ state: "reconcile", attempts: 1, unsure, attemptedAt: DUE + 9 });
  const absent: Found = { kind: "absent" };
  const never: Found = { kind: "unreadable", code: "missing_scope", ever: true };
  const notNow: Found = { kind: "unreadable", code: "ratelimited", ever: false };

  it("that finds it is its answer, owed any more or not", () => {
    for (const why of [undefined, "moved"]) {
      expect(looked(doubtful(1), { kind: "found", messageId: "m" }, DUE, why)).toMatchObject({
        update: { state: "posted", messageId: "m", postedAt: DUE + 9, unsure: undefined },
      });
    }
  });

  it("that finds nothing lets it be posted as if it had never been tried", () => {
    expect(looked(doubtful(2), absent, DUE, undefined)).toEqual({ kind: "post", unsure: 0 });
    expect(looked(doubtful(1), absent, DUE, "moved")).toMatchObject({
      update: { state: "skipped", reason: "moved" },
    });
  });

  it("that cannot be had lets it be posted once more, and not a third time", () => {
    expect(looked(doubtful(), never, DUE, undefined)).toMatchObject({ kind: "post", unsure: 0 });
    expect(looked(doubtful(1), never, DUE, undefined)).toMatchObject({ kind: "post", unsure: 1 });
    expect(looked(doubtful(2), never, DUE, undefined)).toMatchObject({ update: { reason: "unconfirmed" } });
    expect(looked(doubtful(1), never, DUE, "moved")).toMatchObject({ update: { reason: "unconfirmed" } });
  });

  it("that cannot be had now is tried again until the window ends", () => {
    expect(looked(doubtful(1), notNow, DUE, "moved")).toMatchObject({
      update: { notBefore: DUE + 2 * MINUTE },
    });
    expect(looked(doubtful(1), notNow, DUE + DAY + 1, "too_late")).toMatchObject({
      update: { state: "skipped", reason: "unconfirmed" },
    });
  });

  it("that cannot be had for half an hour lets it be posted as a possible repeat where no attempt is on record", () => {
    const overdue = row({ state: "reconcile", changedAt: DUE });
    const restored = row({ ...overdue, unsure: 1, attemptedAt: DUE - 9 });
    for (const [one, restoredAt] of [
      [overdue, 0],
      [restored, DUE],
    ] as const) {
      expect(looked(one, notNow, DUE + 29 * MINUTE, undefined, restoredAt)).toMatchObject({ kind: "write" });
      const after = looked(one, notNow, DUE + 31 * MINUTE, undefined, restoredAt);
      expect(after).toMatchObject({ kind: "post", unsure: 1 });
    }
    const twice = row({ ...restored, unsure: 2 });
    for (const tried of [doubtful(1), twice])
      expect(looked(tried, notNow, DUE + 31 * MINUTE, undefined, 1)).toMatchObject({ kind: "write" });
  });

  it("is narrow around what was begun, by the platform's clock, unless more may have happened since", () => {
    const since = DUE + 9 - 5_000;
    expect(lookWindow(doubtful(1), 0, MINUTE)).toEqual({ since, until: DUE + 9 + 10 * MINUTE });
    expect(lookWindow(doubtful(1), DUE + DAY, MINUTE)).toEqual({ since });
    expect(lookWindow(doubtful(2), 0, MINUTE)).toEqual({ since });
    for (const nothing of [doubtful(), row()]) {
      expect(lookWindow(nothing, 0, MINUTE)).toEqual({ since: DUE - 65_000 });
    }
  });
});

describe("whatever the platform says", () => {
  const anyPosted = fc.oneof(
    fc.record({ kind: fc.constant("posted" as const), messageId: fc.string() }),
    fc.record({
      kind: fc.constant("not_sent" as const),
      code: fc.string(),
      blocked: fc.boolean(),
      retryAfterMs: fc.option(fc.nat(1e9), { nil: undefined }),
    }),
    fc.record({ kind: fc.constant("ambiguous" as const), code: fc.string() }),
  );

  it("the claim is given back, and nothing that may be there is forgotten", () => {
    fc.assert(
      fc.property(anyPosted, fc.nat(3), fc.nat(40), fc.nat(2 * DAY), (posted, unsure, attempts, late) => {
        const one = row({ state: "attempting", attempts, unsure: unsure || undefined });
        const update = answered(one, posted, DUE + late, 180_000);
        const after = { ...one, ...update };
        expect(update).toHaveProperty("leaseUntil", undefined);
        if (posted.kind === "not_sent") expect(after.unsure ?? 0).toBe(unsure);
        if (posted.kind === "ambiguous") expect(after.unsure).toBe(unsure + 1);
        if (after.notBefore !== undefined) expect(after.notBefore).toBeGreaterThanOrEqual(DUE + late);
      }),
    );
  });
});
