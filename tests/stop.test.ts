import { expect, it, onTestFinished } from "vitest";
import type { Log, LogLevel, Platform } from "../src/core/ports.js";
import { createHttpServer, listen } from "../src/server.js";
import { createStop } from "../src/stop.js";
import { startBot } from "./platforms/slack/bot.js";

type Entry = { level: LogLevel; event: string; data?: Record<string, unknown> };

/** A stop whose patience ends when the test says so. */
async function stopFor(options: Partial<Parameters<typeof createStop>[0]> = {}) {
  const logged: Entry[] = [];
  const log: Log = (level, event, data) => void logged.push({ level, event, data });
  const waits: { milliseconds: number; end(): void }[] = [];
  const server = createHttpServer([], () => undefined, log);
  await listen(server, 0, "127.0.0.1");
  const stop = createStop({
    server,
    platforms: [],
    close: async () => {},
    log,
    after: (milliseconds) => new Promise<void>((end) => waits.push({ milliseconds, end })),
    ...options,
  });
  return { stop, logged, waits, server };
}

it("a stop with nothing in flight ends at once, with 0", async () => {
  const { stop, logged, server } = await stopFor();
  const first = stop();
  expect(stop()).toBe(first);
  expect(await first).toBe(0);
  expect(server.listening).toBe(false);
  expect(logged).toEqual([{ level: "info", event: "stopped", data: undefined }]);
});

it("a stop beside other processes takes requests until a load balancer has noticed", async () => {
  const { stop, waits, server } = await stopFor({ drain: 3_000 });
  const end = stop();
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([3_000]);
  expect(server.listening).toBe(true);
  waits[0]?.end();
  expect(await end).toBe(0);
  expect(server.listening).toBe(false);
});

it("a stop while Slack does not answer a post ends in its time with 0, and says what was left", async () => {
  const { slack, platform } = await startBot();
  // The hanging call is cut before the bot's own clean-up waits for it.
  onTestFinished(() => slack.stop());
  slack.fault({ method: "chat.postMessage", kind: "hang" });
  await slack.mention({ user: "U1", channel: "C1", text: "x" });
  await slack.until(() => slack.calls("chat.postMessage")[0]);
  let stopping = false;
  let closed = false;
  const { stop, logged, waits } = await stopFor({
    platforms: [
      {
        ...platform,
        name: "slack",
        stop: () => {
          stopping = true;
          return platform.stop();
        },
      },
    ],
    close: async () => {
      closed = true;
    },
  });
  const end = stop();
  await expect.poll(() => stopping).toBe(true);
  expect(waits).toHaveLength(1);
  expect(closed).toBe(false);
  waits[0]?.end();
  expect(await end).toBe(0);
  expect(closed).toBe(true);
  expect(logged).toEqual([
    { level: "warn", event: "stopped before all was done", data: { left: { slack: 1 } } },
  ]);
  expect(waits.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBeLessThanOrEqual(15_000);
});

it("a stop whose store does not close ends too, with 1, since something accepted may be lost", async () => {
  const { stop, logged, waits } = await stopFor({ close: () => new Promise(() => {}) });
  const end = stop();
  await expect.poll(() => waits.length).toBe(2);
  waits[1]?.end();
  expect(await end).toBe(1);
  expect(logged).toMatchObject([{ level: "error", data: { left: { store: true } } }]);
});

it("a part that fails while it stops is logged, and the others are stopped nevertheless", async () => {
  let stopped = false;
  const part = (name: Platform, stop: () => Promise<void>) => ({
    name,
    start: stop,
    ready: () => true,
    stop,
  });
  const { stop, logged } = await stopFor({
    platforms: [
      part("slack", () => Promise.reject(new Error("broken"))),
      part("teams", async () => {
        stopped = true;
      }),
    ],
  });
  expect(await stop()).toBe(0);
  expect(stopped).toBe(true);
  expect(logged).toMatchObject([
    { level: "error", event: "did not stop", data: { part: "slack" } },
    { level: "warn", data: { left: { slack: true } } },
  ]);
});
