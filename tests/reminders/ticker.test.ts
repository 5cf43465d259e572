import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startTicker } from "../../src/reminders/ticker.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-30T13:59:50Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

it("wakes at once, every 20 s and at each full minute, until it is stopped", async () => {
  const woken: string[] = [];
  let stopped = 0;
  const ticker = startTicker({
    wake: async () => void woken.push(new Date().toISOString().slice(11, 19)),
    stop: async () => void stopped++,
  });
  await vi.advanceTimersByTimeAsync(75_000);
  expect(woken.sort()).toEqual(["13:59:50", "14:00:00", "14:00:10", "14:00:30", "14:00:50", "14:01:00"]);
  await ticker.stop();
  expect(stopped).toBe(1);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(woken).toHaveLength(6);
});
