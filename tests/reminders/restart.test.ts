import { describe, expect, it } from "vitest";
import { createMemoryStore } from "../../src/stores/memory.js";
import { reminding } from "../support/reminding.js";
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

  it("posts what was blocked at once where a platform says that access is back before reminders begin", async () => {
    const store = createMemoryStore();
    const before = await reminding("2026-11-30T13:00:00Z", { store });
    await before.ask("subscribe");
    before.answers.post = { kind: "not_sent", code: "token_revoked", blocked: true };
    await before.until("2026-11-30T14:00:30Z");
    await before.reminders.stop();
    const after = await reminding("2026-11-30T14:05:00Z", { store, platform: false });
    await after.reminders.unblock({ platform: "slack", installation: "T1" });
    after.reminders.start([{ name: "slack", messenger: after.messenger, ready: () => true }]);
    for (const iso of ["2026-11-30T14:05:10Z", "2026-11-30T14:09:00Z"]) await after.until(iso);
    expect(after.sent).toHaveLength(1);
  });
});

describe("what keeps everything from being posted", () => {
  it("is the store while nothing can be stored, and the clock while it is wrong", async () => {
    const store = createMemoryStore();
    const { advance } = store.ledger;
    const bot = await reminding("2026-11-30T13:00:00Z", { store });
    await bot.ask("subscribe");
    expect(bot.reminders.fault()).toBeUndefined();
    store.ledger.advance = () => Promise.reject(new Error("disk full"));
    await bot.until("2026-11-30T13:30:00Z");
    expect(bot.reminders.fault()).toBe("store");
    store.ledger.advance = advance;
    await bot.until("2026-11-30T13:31:00Z");
    expect(bot.reminders.fault()).toBeUndefined();
    bot.answers.time = Date.parse("2026-11-30T12:00:00Z");
    await bot.until("2026-11-30T20:00:00Z");
    expect(bot.reminders.fault()).toBe("clock");
  });
});
