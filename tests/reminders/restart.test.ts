import { describe, expect, it } from "vitest";
import { createHarness, type Harness } from "./harness.js";
import { at, channels, subscription } from "./wishes.js";

const START = "2026-11-30T13:00:00Z";
const DIGEST = "S1 2026-11-30T09:00";
const titles = ({ sent }: Harness) => sent.map(({ title }) => title);

describe("a process that begins anew", () => {
  it("looks first for what was due before", async () => {
    const harness = createHarness({ start: START, subscriptions: [subscription({ since: at(START) })] });
    await harness.runUntil("2026-11-30T13:59:50Z");
    harness.life.kill();
    await harness.runUntil("2026-11-30T14:00:10Z");
    let looked = 0;
    harness.answer.find = () => {
      looked++;
      return { kind: "absent" };
    };
    harness.restart();
    await harness.runUntil("2026-11-30T14:03:00Z");
    expect([looked, harness.sent.length]).toEqual([0, 0]);
    await harness.runUntil("2026-11-30T14:04:00Z");
    expect([looked, titles(harness)]).toEqual([1, [DIGEST]]);
  });

  it("was stopped with its post accounted for, and gave back the rest", async () => {
    const harness = createHarness({ start: START, subscriptions: channels(1, 20, at(START)) });
    harness.answerMs = 3_000;
    await harness.runUntil("2026-11-30T14:00:02Z");
    let stopped = false;
    void harness.engine.stop().then(() => {
      stopped = true;
    });
    await harness.runUntil("2026-11-30T14:00:12Z");
    expect(stopped).toBe(true);
    const rows = await harness.ledger.list();
    expect(rows.filter(({ state }) => state === "posted")).toHaveLength(harness.sent.length);
    expect(harness.sent.length).toBeLessThan(20);
    expect(rows.filter(({ state, leaseUntil }) => state !== "posted" && leaseUntil)).toEqual([]);
  });
});
