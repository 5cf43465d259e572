import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/counterparts/slack/index.js";
import { createSlackPlatform } from "../../../src/platforms/slack/index.js";
import { apgErrorOf } from "../../support/errors.js";
import { answerTo, SECRETS, startBot, wordsIn } from "./bot.js";

describe("over Socket Mode", () => {
  it("a command, a click and a mention are answered as over HTTP", async () => {
    const { slack, platform } = await startBot({ mode: "socket" });
    expect(platform.handle).toBeUndefined();
    expect(platform.ready()).toBe(true);
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "recs" });
    expect(wordsIn(shown)).toContain("Answer to recs");
    const message = shown as Message;
    expect(await slack.click({ user: "U1", message, text: "Facts: Migration" })).toMatchObject({ body: "" });
    await slack.until(() => wordsIn(slack.current(message)).includes("Answer to facts migration"));
    await slack.mention({ user: "U1", channel: "C1", text: "x" });
    await slack.until(() => slack.messages("C1")[1]);
  });

  it("repetitions and what nobody wants are answered at once", async () => {
    const { slack, asked } = await startBot({ mode: "socket" });
    const first = await slack.command({ user: "U1", channel: "C1", text: "recs" });
    expect((await slack.resend(first)).body).toBe(first.body);
    expect(asked).toHaveLength(1);
    const other = await slack.command({ user: "U1", channel: "C1", text: "x", command: "/other" });
    expect(other).toMatchObject({ status: 200, body: "" });
    expect(other.elapsedMs).toBeLessThan(1_000);
  });

  it("the bot comes back after Slack sends it away, and through a network that is away", async () => {
    const { slack, platform, logs } = await startBot({ mode: "socket" });
    slack.fault({ method: "apps.connections.open", kind: "reset", times: 1 });
    slack.disconnect("refresh_requested");
    await slack.until(() => slack.connected() === 0);
    await slack.until(() => slack.connected() === 1);
    expect(logs.map(({ event }) => event)).toContain("slack socket not connected");
    await expect.poll(() => platform.ready()).toBe(true);
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "again" });
    expect(wordsIn(shown)).toContain("Answer to again");
  });

  it("a token that Slack refuses stops the start", async () => {
    const { slack } = await startBot();
    const platform = await createSlackPlatform({
      config: { botToken: SECRETS.botToken, appToken: "xapp-wrong", apiUrl: slack.apiUrl },
      dispatch: answerTo,
      admins: [],
      needsRights: () => false,
      clock: { now: Date.now, monotonic: Date.now },
      log: () => {},
    });
    const { code, problems } = await apgErrorOf(() => platform.start());
    expect(code).toBe("CONFIG_INVALID");
    expect(problems).toMatchObject([{ where: "SLACK_APP_TOKEN", what: "is refused by Slack: invalid_auth" }]);
    expect(platform.ready()).toBe(false);
    await platform.stop();
  });
});

describe("readiness over HTTP", () => {
  it("ends where Slack refuses the bot's token, and only there", async () => {
    const { slack, platform } = await startBot();
    expect(platform.ready()).toBe(true);
    const start = async (botToken: string) => {
      const other = await createSlackPlatform({
        config: { botToken, signingSecret: "s", apiUrl: slack.apiUrl },
        dispatch: answerTo,
        admins: [],
        needsRights: () => false,
        clock: { now: Date.now, monotonic: Date.now },
        log: () => {},
      });
      await other.start();
      return other;
    };
    const refused = await start("xoxb-wrong");
    await expect.poll(() => refused.ready()).toBe(false);
    slack.fault({ method: "auth.test", kind: "server_error" });
    const unlucky = await start(SECRETS.botToken);
    await expect.poll(() => slack.calls("auth.test").length).toBeGreaterThan(2);
    expect(unlucky.ready()).toBe(true);
  });
});
