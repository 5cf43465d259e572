import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { FaultKind, Message } from "../../../src/counterparts/slack/index.js";
import { createRespond } from "../../../src/platforms/slack/respond.js";
import { startBot, wordsIn } from "./bot.js";

const RESPONSE = { replace_original: true, blocks: [], text: "x" };
const API = "http://127.0.0.1:9/api/";

function respondFor(apiUrl?: string) {
  const logs: { event: string; data?: Record<string, unknown> }[] = [];
  return {
    logs,
    respond: createRespond({ apiUrl, log: (_level, event, data) => void logs.push({ event, data }) }),
  };
}

describe("a response_url", () => {
  it.each([
    "https://evil.example/commands/1",
    "http://hooks.slack.com/commands/1",
    "https://hooks.slack.com.evil.example/commands/1",
    "https://user@hooks.slack.com/commands/1",
    "https://hooks.slack.com:8443/commands/1",
    "http://127.0.0.1:10/response/1",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
    "//hooks.slack.com/x",
    "",
    undefined,
    42,
  ])("elsewhere is not called: %s", async (address) => {
    const { respond, logs } = respondFor(API);
    expect(await respond(address, RESPONSE)).toBe("refused");
    expect(logs).toMatchObject([{ event: "slack response_url refused: not an address of Slack's" }]);
  });

  it("with its secret path is never in the log", async () => {
    const { respond, logs } = respondFor(API);
    expect(await respond("http://127.0.0.1:9/response/SECRET", RESPONSE)).not.toBe("taken");
    await respond("https://evil.example/SECRET", RESPONSE);
    expect(JSON.stringify(logs)).not.toContain("SECRET");
  });

  it("that leads elsewhere is not followed", async () => {
    let calls = 0;
    const server = createServer((request, response) => {
      calls += 1;
      response.writeHead(request.url === "/first" ? 307 : 200, { location: "/second" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await respondFor(`${origin}/api/`).respond(`${origin}/first`, RESPONSE)).toBe("unknown");
    expect(calls).toBe(1);
  });

  it("that refuses the connection is tried once more", async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const { respond } = respondFor(`http://127.0.0.1:${port}/api/`);
    const answer = respond(`http://127.0.0.1:${port}/response/1`, RESPONSE);
    let calls = 0;
    const late = createServer((_request, response) => {
      calls += 1;
      response.end();
    });
    onTestFinished(() => void late.close());
    setTimeout(() => late.listen(port, "127.0.0.1"), 40);
    expect(await answer).toBe("taken");
    expect(calls).toBe(1);
  });
});

describe("a click whose response_url fails", () => {
  it.each<[FaultKind, number]>([
    ["rate_limited", 1],
    ["server_error", 1],
    ["reset", 1],
    ["not_json", 0],
    [{ error: "used_url" }, 1],
  ])("with %j is logged, not repeated, and the bot goes on", async (kind, failures) => {
    const { slack, platform, logs } = await startBot();
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "recs" });
    slack.fault({ method: "response_url", kind });
    const message = shown as Message;
    expect(await slack.click({ user: "U1", message, text: "Facts: Migration" })).toMatchObject({
      status: 200,
    });
    await platform.stop();
    expect(logs.filter(({ event }) => event === "slack response_url failed")).toHaveLength(failures);
    expect(slack.calls("response_url")).toHaveLength(1);
    await slack.click({ user: "U1", message, text: "Facts: Migration" });
    await slack.until(() => wordsIn(slack.current(message)).includes("Answer to facts migration"));
  });

  it("at the address of a stranger calls nobody", async () => {
    const { slack, platform, logs } = await startBot();
    const payload = {
      type: "block_actions",
      user: { id: "U1", team_id: "T1" },
      team: { id: "T1" },
      channel: { id: "C1" },
      container: { is_ephemeral: true, channel_id: "C1" },
      actions: [{ type: "button", action_id: "apg:run:0", value: '{"l":"recs"}' }],
      response_url: "https://evil.example/x",
      trigger_id: "7.7",
    };
    const tamper = { body: `payload=${encodeURIComponent(JSON.stringify(payload))}` };
    await slack.command({ user: "U1", channel: "C1", text: "", tamper });
    await platform.stop();
    expect(logs.map(({ event }) => event)).toContain("slack response_url refused: not an address of Slack's");
    expect(slack.calls("response_url")).toEqual([]);
  });
});

describe("stopping", () => {
  it("waits for the answers in flight", async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { answerTo } = await import("./bot.js");
    const { slack, platform } = await startBot({
      dispatch: async (line, ...rest) => {
        if (line === "facts migration") await gate;
        return answerTo(line, ...rest);
      },
    });
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "recs" });
    await slack.click({ user: "U1", message: shown as Message, text: "Facts: Migration" });
    let stopped = false;
    const stop = platform.stop().then(() => {
      stopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stopped).toBe(false);
    go();
    await stop;
    expect(slack.calls("response_url")).toMatchObject([{ ok: true }]);
  });
});
