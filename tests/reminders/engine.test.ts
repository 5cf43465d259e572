import { describe, expect, it } from "vitest";
import { createHarness, type Harness } from "./harness.js";
import { at, subscription } from "./wishes.js";

const MONDAY = "2026-11-30T14:00:00Z";
const START = "2026-11-30T13:00:00Z";
const before = { start: START, subscriptions: [subscription({ since: at(START) })] };
const titles = ({ sent }: Harness) => sent.map(({ title }) => title);
const [DIGEST, NEXT] = ["S1 2026-11-30T09:00", "S1 2026-12-07T09:00"];

describe("a digest", () => {
  it("is posted within the interval after it is due, once", async () => {
    const harness = createHarness(before);
    await harness.runUntil("2026-11-30T15:00:00Z");
    harness.tickMs = 300_000;
    await harness.runUntil("2026-12-07T15:00:00Z");
    expect(titles(harness)).toEqual([DIGEST, NEXT]);
    expect((harness.sent[0]?.at ?? 0) - at(MONDAY)).toBeLessThanOrEqual(21_000);
  });

  it("is posted late, and says so, where the platform could not take it earlier", async () => {
    const harness = createHarness(before);
    const { post } = harness.answer;
    harness.answer.post = () => ({ kind: "not_sent", code: "ECONNREFUSED", blocked: false });
    await harness.runUntil("2026-11-30T16:00:00Z");
    harness.answer.post = post;
    await harness.runUntil("2026-11-30T17:00:00Z");
    expect(titles(harness)).toEqual([`${DIGEST} | late`]);
  });

  it("that was missed for weeks is the last one, with the others on record", async () => {
    const harness = createHarness(before);
    await harness.runUntil("2026-11-30T13:30:00Z");
    harness.life.kill();
    await harness.runUntil("2026-12-14T15:00:00Z");
    harness.restart();
    await harness.runUntil("2026-12-14T16:00:00Z");
    expect(titles(harness)).toEqual(["S1 2026-12-14T09:00 | late"]);
    const rows = await harness.ledger.list();
    expect(rows.map(({ state, reason }) => reason ?? state)).toEqual(["superseded", "superseded", "posted"]);
  });

  it("that has nothing to say is skipped, on record", async () => {
    const harness = createHarness({ ...before, words: { compose: async () => undefined } });
    await harness.runUntil("2026-11-30T15:00:00Z");
    expect((await harness.ledger.list())[0]).toMatchObject({ state: "skipped", reason: "quiet" });
    expect(harness.sent).toEqual([]);
  });

  it("whose words cannot be made holds up no other, and comes when they can", async () => {
    let works = false;
    const other = subscription({ id: "S2", since: at(START) });
    const { compose } = (await import("../simulation/words.js")).words;
    const harness = createHarness({
      ...before,
      subscriptions: [...before.subscriptions, other],
      words: {
        compose: async (one, wish) => {
          if (one.subscription === "S1" && !works) throw new Error("no words");
          return compose(one, wish);
        },
      },
    });
    await harness.runUntil("2026-11-30T14:05:00Z");
    expect(titles(harness)).toEqual(["S2 2026-11-30T09:00"]);
    expect((await harness.ledger.list("S1"))[0]).toMatchObject({ state: "due", reason: "not_composed" });
    works = true;
    await harness.runUntil("2026-11-30T14:10:00Z");
    expect(titles(harness)).toEqual(["S2 2026-11-30T09:00", DIGEST]);
  });
});

describe("a wrong clock", () => {
  it("stops all posting, says so once, and lets it go on when it is right", async () => {
    const harness = createHarness(before);
    harness.offMs = 61_500;
    await harness.runUntil("2026-11-30T15:00:00Z");
    expect(harness.sent).toEqual([]);
    expect(harness.engine.health().clock).toBe(false);
    expect(harness.engine.health().clockOffMs).toBeGreaterThan(60_000);
    harness.offMs = 0;
    await harness.runUntil("2026-11-30T15:05:00Z");
    expect(titles(harness)).toEqual([`${DIGEST} | late`]);
    expect(harness.logs.map(({ event }) => event)).toEqual([
      "the clock is wrong, so nothing is posted",
      "the clock is right again",
    ]);
  });

  it("that jumps ahead by weeks skips nothing", async () => {
    const harness = createHarness(before);
    await harness.runUntil("2026-11-30T13:30:00Z");
    harness.offMs = 40 * 86_400_000;
    await harness.runUntil("2026-11-30T13:50:00Z");
    harness.offMs = 0;
    await harness.runUntil("2026-11-30T15:00:00Z");
    expect(titles(harness)).toEqual([DIGEST]);
    expect(await harness.ledger.list()).toHaveLength(1);
  });

  it("is not judged where no platform says what time it is, and nothing is posted then", async () => {
    const harness = createHarness(before);
    const { time } = harness.answer;
    harness.answer.time = () => undefined;
    await harness.runUntil("2026-11-30T14:30:00Z");
    expect(harness.sent).toEqual([]);
    harness.answer.time = time;
    await harness.runUntil("2026-11-30T14:40:00Z");
    expect(titles(harness)).toEqual([`${DIGEST} | late`]);
  });
});
