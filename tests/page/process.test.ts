import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderForTest } from "../support/folder.js";
import { SLOW, startSource } from "../support/spawn.js";

const LISTENING = /"event":"listening".*"port":(\d+)/;
const OFFER = /Try it in a browser: (http:\/\/127\.0\.0\.1:\d+)\//;

function started(env: Record<string, string> = {}) {
  const DATA_DIR = join(folderForTest(), "data");
  return startSource("src/main.ts", [], { env: { DATA_DIR, PORT: "0", ...env } });
}

describe("the process with nothing configured", { timeout: SLOW }, () => {
  it("offers the page at its address, and is not held up by who looks at it when it ends", async () => {
    const bot = started();
    const [, port] = await bot.says(LISTENING);
    const [, url] = await bot.says(OFFER);
    expect(url).toBe(`http://127.0.0.1:${port}`);
    const events = await fetch(`${url}/page/changes`);
    expect(events.headers.get("content-type")).toContain("text/event-stream");
    const view = await fetch(`${url}/page/view?person=ana&channel=coalition`);
    expect([view.status, await view.json()], bot.stderr()).toMatchObject([
      200,
      { people: [{ key: "ana" }, {}, {}, {}] },
    ]);
    const began = performance.now();
    bot.child.kill("SIGTERM");
    expect((await bot.ended).code).toBe(0);
    // The log is of the bot itself: what is played on the page is none of it.
    const logged = bot.stderr().trim().split("\n");
    expect(logged.map((line) => JSON.parse(line).event)).toEqual(["listening", "stopped"]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe("the page", { timeout: SLOW }, () => {
  it.each([
    ["where others could reach it", { HOST: "0.0.0.0" }],
    ["where a platform is configured", { TEAMS_LOCAL: "1" }],
  ])("is not there %s", async (_why, env) => {
    const bot = started(env as Record<string, string>);
    const [, port] = await bot.says(LISTENING);
    for (const path of ["/", "/page/view?person=ana&channel=coalition", "/page/changes"])
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(404);
    bot.child.kill("SIGTERM");
    const { code, stdout } = await bot.ended;
    expect(code).toBe(0);
    expect(stdout).not.toContain("browser");
  });
});
