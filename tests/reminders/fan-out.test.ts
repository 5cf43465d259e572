import { describe, expect, it } from "vitest";
import { createHarness, type Harness } from "./harness.js";
import { at, channels, subscription } from "./wishes.js";

const START = "2026-11-30T13:59:30Z";
const MONDAY = at("2026-11-30T14:00:00Z");
const due = (installations: number, each: number): Harness =>
  createHarness({ start: START, subscriptions: channels(installations, each, at(START)) });

describe("many channels that are due at once", () => {
  it("take little longer than the platform's pace for one installation", async () => {
    const harness = due(10, 40);
    await harness.runUntil("2026-11-30T14:05:00Z");
    expect(harness.sent).toHaveLength(400);
    const times = harness.sent.map((one) => one.at);
    const least = 39 * 200;
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(1.1 * least);
  });

  it("take no longer where one claim does not last for all of an installation", async () => {
    const harness = due(1, 600);
    await harness.runUntil("2026-11-30T14:05:00Z");
    expect(harness.sent).toHaveLength(600);
    const times = harness.sent.map((one) => one.at);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(1.02 * 599 * 200);
  });

  it("wait for no installation that is limited", async () => {
    const harness = due(4, 20);
    const { post } = harness.answer;
    harness.answer.post = (place) =>
      place.installation === "T0" && harness.time.now() < MONDAY + 600_000
        ? { kind: "not_sent", code: "ratelimited", blocked: false, retryAfterMs: 300_000 }
        : post(place);
    await harness.runUntil("2026-11-30T14:01:00Z");
    expect(harness.sent).toHaveLength(60);
    await harness.runUntil("2026-11-30T14:20:00Z");
    expect(harness.sent).toHaveLength(80);
  });

  it("ask a limited installation once, and not for each channel", async () => {
    const harness = due(1, 20);
    let asked = 0;
    harness.answer.post = () => {
      asked++;
      return { kind: "not_sent", code: "ratelimited", blocked: false, retryAfterMs: 300_000 };
    };
    await harness.runUntil("2026-11-30T14:04:00Z");
    // What was in flight beside the first is answered the same.
    expect(asked).toBeLessThanOrEqual(3);
  });

  it("come a second apart where they are of one channel", async () => {
    const harness = createHarness({
      start: START,
      subscriptions: ["S1", "S2", "S3"].map((id) => subscription({ id, since: at(START) })),
    });
    await harness.runUntil("2026-11-30T14:05:00Z");
    const times = harness.sent.map((one) => one.at);
    expect(times).toHaveLength(3);
    for (const [n, time] of times.slice(1).entries())
      expect(time - (times[n] ?? 0)).toBeGreaterThanOrEqual(999);
  });
});
