import { describe, expect, it } from "vitest";
import type { Occurrence } from "../../src/core/occurrence.js";
import { accountOf, type Findings } from "../../src/reminders/account.js";
import { clockChange } from "../../src/reminders/clock-change.js";
import { at, countdown, DAY, subscription } from "./wishes.js";

const NOW = at("2026-12-01T15:00:00Z");

const occurrence = (over: Partial<Occurrence> = {}): Occurrence => ({
  id: "a",
  key: "a",
  subscription: "S1",
  place: subscription().place,
  local: "2026-11-30T09:00",
  zone: "America/Toronto",
  dueAt: at("2026-11-30T14:00:00Z"),
  expiresAt: at("2026-12-01T14:00:00Z"),
  state: "posted",
  attempts: 1,
  fence: 1,
  changedAt: at("2026-11-30T14:00:01Z"),
  ...over,
});
const findings = (over: Partial<Findings> = {}): Findings => ({
  occurrences: [],
  next: { local: "2026-12-07T09:00", zone: "America/Toronto", dueAt: NOW + 6 * DAY },
  now: NOW,
  plannedAt: NOW - 60_000,
  fault: undefined,
  ...over,
});
const silence = (over: Partial<Findings>, of = subscription()) => {
  const { silence: found, wrong } = accountOf(of, findings(over));
  return [found?.kind, found && "reason" in found ? found.reason : undefined, wrong];
};

describe("why nothing comes", () => {
  it.each<[string, Partial<Findings>, unknown[]]>([
    ["nothing yet", {}, ["not_yet", undefined, false]],
    ["posted", { occurrences: [occurrence()] }, [undefined, undefined, false]],
    [
      "quiet",
      { occurrences: [occurrence({ state: "skipped", reason: "quiet" })] },
      ["quiet", undefined, false],
    ],
    [
      "given up",
      { occurrences: [occurrence({ state: "skipped", reason: "is_archived" })] },
      ["skipped", "is_archived", true],
    ],
    [
      "blocked",
      { occurrences: [occurrence({ state: "blocked", reason: "token_revoked" })] },
      ["blocked", "token_revoked", true],
    ],
    [
      "due and not posted",
      { occurrences: [occurrence({ state: "due", reason: "ratelimited" })] },
      ["waiting", "ratelimited", true],
    ],
    [
      "unclear",
      { occurrences: [occurrence({ state: "reconcile", reason: "timeout" })] },
      ["waiting", "timeout", true],
    ],
    [
      "just due",
      { occurrences: [occurrence({ state: "due", dueAt: NOW - 60_000 })] },
      ["underway", undefined, false],
    ],
    [
      "overdue by minutes",
      { occurrences: [occurrence({ state: "due", dueAt: NOW - 180_000 })] },
      ["waiting", undefined, true],
    ],
    [
      "looked for after a kill",
      { occurrences: [occurrence({ state: "reconcile", dueAt: NOW - 180_000 })] },
      ["underway", undefined, false],
    ],
    ["due, and in no account yet", { missedAt: NOW - 10_000 }, ["underway", undefined, false]],
    ["due, and in no account at all", { missedAt: NOW - 180_000 }, ["waiting", undefined, true]],
    [
      "given up, and mended since",
      { occurrences: [occurrence({ state: "skipped", reason: "is_archived" })], hasAccess: true },
      ["recovered", "is_archived", false],
    ],
    [
      "a later one took its place",
      { occurrences: [occurrence(), occurrence({ state: "skipped", reason: "superseded" })] },
      [undefined, undefined, false],
    ],
    [
      "a failure before a post that arrived",
      { occurrences: [occurrence({ state: "skipped", reason: "too_late", dueAt: 0 }), occurrence()] },
      [undefined, undefined, false],
    ],
    [
      "an errand says nothing of it",
      {
        occurrences: [
          occurrence({ state: "blocked", errand: { kind: "correction", occurrence: "b", change: 1 } }),
        ],
      },
      ["not_yet", undefined, false],
    ],
    ["the platform is down", { fault: "platform" }, ["platform", undefined, true]],
    ["the store cannot be written", { fault: "store" }, ["store", undefined, true]],
    ["the clock is wrong", { fault: "clock" }, ["clock", undefined, true]],
    ["the bot is not at work", { plannedAt: NOW - 30 * 60_000 }, ["stopped", undefined, true]],
  ])("%s", (_name, over, expected) => expect(silence(over)).toEqual(expected));

  it("is the pause before all else, and for a countdown that there is no date", () => {
    expect(silence({ fault: "store" }, subscription({ status: "paused" }))).toEqual([
      "paused",
      undefined,
      false,
    ]);
    expect(silence({ next: undefined }, countdown([7]))).toEqual(["no_date", undefined, false]);
  });

  it("is not that the bot is not at work, right after it was subscribed", () => {
    expect(silence({ plannedAt: 0 }, subscription({ since: NOW - 60_000 }))).toEqual([
      "not_yet",
      undefined,
      false,
    ]);
  });
});

describe("what clocks do to a local time", () => {
  it.each([
    ["2026-03-08T02:30", "America/Toronto", { kind: "skipped", local: "2026-03-08T03:30" }],
    ["2026-11-01T01:30", "America/Toronto", { kind: "repeated", local: "2026-11-01T01:30" }],
    ["2026-03-08T03:00", "America/Toronto", undefined],
    ["2026-10-04T02:10", "Australia/Lord_Howe", { kind: "skipped", local: "2026-10-04T02:40" }],
    ["2026-04-05T01:45", "Australia/Lord_Howe", { kind: "repeated", local: "2026-04-05T01:45" }],
    ["2026-04-05T02:30", "America/Mexico_City", undefined],
    ["2011-12-30T09:00", "Pacific/Apia", { kind: "skipped", local: "2011-12-31T09:00" }],
  ])("%s in %s", (local, zone, expected) => expect(clockChange(local, zone)).toEqual(expected));
});
