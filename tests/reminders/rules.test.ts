import { describe, expect, it } from "vitest";
import { begun, nextStep, skipped, type View } from "../../src/reminders/rules.js";
import { DUE, row } from "./rows.js";
import { DAY } from "./wishes.js";

const MINUTE = 60_000;
const view = (over: Partial<View> = {}): View => ({
  now: DUE + MINUTE,
  startedAt: DUE - DAY,
  trusted: false,
  settlesInMs: 180_000,
  why: undefined,
  ...over,
});

describe("what is claimed", () => {
  it("is posted where it is due", () => {
    expect(nextStep(row(), view())).toEqual({ kind: "post" });
    expect(nextStep(row({ state: "blocked", reason: "not_in_channel" }), view())).toEqual({ kind: "post" });
  });

  it("is looked for first where it was due before this process began, unless that saw itself that it is not there", () => {
    const began = view({ startedAt: DUE + 1 });
    expect(nextStep(row(), began)).toMatchObject({
      kind: "write",
      update: { state: "reconcile", unsure: undefined, notBefore: DUE + 4 * MINUTE },
    });
    expect(nextStep(row(), { ...began, trusted: true })).toEqual({ kind: "post" });
  });

  it("may have been posted where its lease ended while it was sent", () => {
    expect(nextStep(row({ state: "attempting", attempts: 1 }), view())).toMatchObject({
      kind: "write",
      update: { state: "reconcile", unsure: 1, reason: "interrupted", leaseUntil: undefined },
    });
  });

  it("is looked for when whatever was sent has settled, and not before", () => {
    const doubtful = row({ state: "reconcile", attempts: 1, unsure: 1 });
    expect(nextStep(doubtful, view({ settlesInMs: 1 }))).toEqual({
      kind: "write",
      update: { notBefore: DUE + MINUTE + 1, leaseUntil: undefined },
    });
    expect(nextStep(doubtful, view({ settlesInMs: 0 }))).toEqual({ kind: "look" });
    expect(nextStep(doubtful, view({ settlesInMs: 0, why: "moved" }))).toEqual({ kind: "look" });
  });

  it("is skipped with its reason where it is not owed any more", () => {
    expect(nextStep(row(), view({ why: "moved" }))).toMatchObject({
      update: { state: "skipped", reason: "moved" },
    });
    const blocked = row({ state: "blocked", reason: "is_archived" });
    expect(skipped(blocked, "too_late").reason).toBe("is_archived");
    expect(skipped(blocked, "moved").reason).toBe("moved");
  });
});

describe("a post", () => {
  it("says that it is late, and that it may be there twice", () => {
    expect(begun(row(), DUE + MINUTE, DUE)).toMatchObject({
      attempts: 1,
      late: undefined,
      repeat: undefined,
    });
    expect(begun(row({ unsure: 1, attemptedAt: 5 }), DUE + 16 * MINUTE, DUE)).toMatchObject({
      state: "attempting",
      late: true,
      repeat: true,
      attemptedAt: 5,
    });
  });
});
