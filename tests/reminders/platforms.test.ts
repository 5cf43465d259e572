import { describe, expect, it } from "vitest";
import type { Subscription } from "../../src/core/changes.js";
import type { Posted } from "../../src/core/messenger.js";
import { createHarness, type Harness } from "./harness.js";
import { at, countdown, date, subscription } from "./wishes.js";

const START = "2026-11-30T13:00:00Z";
const MONDAY = at("2026-11-30T14:00:00Z");
const BLOCKED: Posted = { kind: "not_sent", code: "not_in_channel", blocked: true };
const LOST: Posted = { kind: "ambiguous", code: "timeout" };

const wish = (over: Partial<Subscription> = {}) => subscription({ since: at(START), ...over });
const harnessOf = (...subscriptions: Subscription[]) => createHarness({ start: START, subscriptions });
const titles = ({ sent }: Harness) => sent.map(({ title }) => title);
const DIGEST = "S1 2026-11-30T09:00";

describe("a channel that the bot cannot post to", () => {
  it("is kept, and gets its post when an event says that access is back", async () => {
    const harness = harnessOf(wish());
    const { post } = harness.answer;
    harness.answer.post = () => BLOCKED;
    await harness.runUntil("2026-11-30T14:10:00Z");
    expect((await harness.ledger.list())[0]).toMatchObject({ state: "blocked", reason: "not_in_channel" });
    harness.answer.post = post;
    await harness.runUntil("2026-11-30T14:20:00Z");
    expect(harness.sent).toEqual([]);
    void harness.engine.unblock({ platform: "slack", installation: "T1", channel: "C2" });
    await harness.runUntil("2026-11-30T14:21:00Z");
    expect(harness.sent).toEqual([]);
    void harness.engine.unblock({ platform: "slack", installation: "T1" });
    await harness.runUntil("2026-11-30T14:22:00Z");
    expect(titles(harness)).toEqual([`${DIGEST} | late`]);
  });

  it("is tried again by itself within the hour", async () => {
    const harness = harnessOf(wish());
    const { post } = harness.answer;
    harness.answer.post = (place) => (harness.time.now() < MONDAY + 300_000 ? BLOCKED : post(place));
    await harness.runUntil("2026-11-30T15:02:00Z");
    expect(titles(harness)).toEqual([`${DIGEST} | late`]);
  });

  it("is told to who subscribed, once until a post arrives again", async () => {
    const harness = harnessOf(wish());
    harness.tickMs = 300_000;
    const { post } = harness.answer;
    harness.answer.post = (place) => (place.channel.startsWith("@") ? post(place) : BLOCKED);
    await harness.runUntil("2026-12-01T13:00:00Z");
    expect(harness.sent).toEqual([]);
    await harness.runUntil("2026-12-16T00:00:00Z");
    expect(harness.sent.map(({ what, to }) => [what, to])).toEqual([["direct", "@U1"]]);
    harness.answer.post = post;
    await harness.runUntil("2026-12-22T00:00:00Z");
    harness.answer.post = (place) => (place.channel.startsWith("@") ? post(place) : BLOCKED);
    await harness.runUntil("2027-01-06T00:00:00Z");
    expect(harness.sent.map(({ what }) => what)).toEqual(["direct", "post", "direct"]);
    const skipped = (await harness.ledger.list()).filter(({ state }) => state === "skipped");
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(["not_in_channel"]));
  });
});

describe("a countdown of a channel that the bot cannot post to", () => {
  const CHRISTMAS = "2026-12-25";
  const blocked = () => {
    const harness = harnessOf({ ...countdown([25, 7, 1]), since: at(START) });
    harness.dates.push(date({ date: CHRISTMAS }));
    harness.tickMs = 300_000;
    const { post } = harness.answer;
    harness.answer.post = (place) => (place.channel.startsWith("@") ? post(place) : BLOCKED);
    return { harness, post };
  };
  const warnings = ({ logs }: Harness) =>
    logs.filter(({ level }) => level === "warn").map(({ event }) => event);

  it("is logged once, and told a day later to who subscribed, long before the date", async () => {
    const { harness } = blocked();
    await harness.runUntil("2026-12-01T13:50:00Z");
    expect(warnings(harness)).toEqual(["a reminder is blocked"]);
    expect(harness.sent).toEqual([]);
    await harness.runUntil("2026-12-01T14:15:00Z");
    expect(harness.sent.map(({ what, to }) => [what, to])).toEqual([["direct", "@U1"]]);
    await harness.runUntil("2026-12-26T12:00:00Z");
    expect(harness.sent).toHaveLength(1);
    expect(warnings(harness).filter((event) => event === "a reminder is blocked")).toHaveLength(3);
  });

  it("was given up as blocked where the next took its place", async () => {
    const { harness } = blocked();
    await harness.runUntil("2026-12-18T16:00:00Z");
    expect((await harness.ledger.list()).filter(({ errand }) => !errand)).toMatchObject([
      { state: "skipped", reason: "not_in_channel" },
      { state: "blocked", reason: "not_in_channel" },
    ]);
    expect(warnings(harness)).toContain("a reminder was given up");
  });

  it("is told nobody where access comes back within the day, and anew where it is lost again", async () => {
    const { harness, post } = blocked();
    await harness.runUntil("2026-12-01T12:00:00Z");
    const { post: refuse } = harness.answer;
    harness.answer.post = post;
    await harness.runUntil("2026-12-17T12:00:00Z");
    expect(harness.sent.map(({ what }) => what)).toEqual(["post"]);
    expect((await harness.ledger.list())[0]).not.toHaveProperty("blockedAt");
    harness.answer.post = refuse;
    await harness.runUntil("2026-12-20T12:00:00Z");
    expect(harness.sent.map(({ what }) => what)).toEqual(["post", "direct"]);
  });
});

describe("a platform that does not run here", () => {
  it("keeps its posts until it does, or their window ends, and then says why", async () => {
    const elsewhere = { platform: "page", installation: "T1", channel: "C1" } as const;
    const harness = harnessOf(wish(), wish({ id: "S2", place: elsewhere }));
    harness.tickMs = 300_000;
    await harness.runUntil("2026-11-30T16:00:00Z");
    const stateOf = async () => (await harness.ledger.list("S2"))[0];
    expect(await stateOf()).toMatchObject({ state: "blocked", reason: "not_configured" });
    await harness.runUntil("2026-12-01T15:00:00Z");
    expect(await stateOf()).toMatchObject({ state: "skipped", reason: "not_configured" });
  });
});

describe("a lost answer", () => {
  it("is settled by a look after three minutes, and never by a second post before it", async () => {
    const harness = harnessOf(wish());
    harness.answer.post = () => LOST;
    let looked = 0;
    harness.answer.find = () => {
      looked ||= harness.time.now();
      return { kind: "found", messageId: "there" };
    };
    await harness.runUntil("2026-11-30T15:00:00Z");
    expect(looked).toBeGreaterThanOrEqual(MONDAY + 180_000);
    expect((await harness.ledger.list())[0]).toMatchObject({
      state: "posted",
      messageId: "there",
      attempts: 1,
    });
  });

  it("is posted once more, marked, where nobody can look, and then given up on record", async () => {
    const harness = harnessOf(wish());
    let posts = 0;
    harness.answer.post = ({ channel }) => {
      if (channel === "C1") posts++;
      return LOST;
    };
    harness.answer.find = () => ({ kind: "unreadable", code: "missing_scope", ever: true });
    await harness.runUntil("2026-11-30T18:00:00Z");
    const [row] = await harness.ledger.list();
    expect(posts).toBe(2);
    expect(row).toMatchObject({ state: "skipped", reason: "unconfirmed", attempts: 2, repeat: true });
  });

  it("waits where the history cannot be read now, and posts no second one", async () => {
    const harness = harnessOf(wish());
    harness.answer.post = () => LOST;
    harness.answer.find = () => ({
      kind: "unreadable",
      code: "ratelimited",
      ever: false,
      retryAfterMs: 60_000,
    });
    await harness.runUntil("2026-11-30T20:00:00Z");
    expect((await harness.ledger.list())[0]).toMatchObject({ state: "reconcile", attempts: 1 });
  });
});
