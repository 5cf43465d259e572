import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bareBot } from "../bot.js";
import { actions, button, section, slackForTest, TOKENS, webClient } from "./support.js";

const answerWith = (body: unknown) => bareBot(() => ({ body }));

describe("a slash command", () => {
  it("is a signed form with all that Slack sends", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    const { status, elapsedMs } = await slack.command({ user: "U1", channel: "C1", text: "recs migration" });
    expect(status).toBe(200);
    expect(elapsedMs).toBeGreaterThan(0);
    const [{ headers, raw, body }] = bot.heard as [(typeof bot.heard)[0]];
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(body).toMatchObject({
      command: "/apg",
      text: "recs migration",
      user_id: "U1",
      channel_name: "general",
    });
    expect(body.response_url.startsWith(`${slack.origin}/response/`)).toBe(true);
    const base = `v0:${headers["x-slack-request-timestamp"]}:${raw}`;
    const mac = createHmac("sha256", TOKENS.signingSecret).update(base).digest("hex");
    expect(headers["x-slack-signature"]).toBe(`v0=${mac}`);
  });

  it.each([
    [{ text: "hi" }, "U1"],
    ["just text", "U1"],
    ["42", "U1"],
    [{ text: "all", response_type: "in_channel" }, undefined],
  ])("shows the acknowledgement %j", async (body, ephemeralTo) => {
    const bot = await answerWith(body);
    const slack = await slackForTest({ target: bot.url });
    slack.setChannel({ id: "C1", bot: false });
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "" });
    expect(shown?.ephemeralTo).toBe(ephemeralTo);
    const seen = ephemeralTo ? slack.ephemerals("U1") : slack.messages("C1");
    expect(seen).toEqual([shown]);
  });

  it("shows nothing where the acknowledgement breaks a limit, and says what", async () => {
    const bot = await answerWith({ text: "x", blocks: [section("x".repeat(3_001))] });
    const slack = await slackForTest({ target: bot.url });
    const { shown, failure, problems } = await slack.command({ user: "U1", channel: "C1", text: "" });
    expect(shown).toBeUndefined();
    expect(failure).toBe("invalid_blocks");
    expect(problems).toEqual(["must be less than 3001 characters [json-pointer:/blocks/0/text/text]"]);
  });

  it.each([
    ["silence", "operation_timeout"],
    ["cut", "dispatch_failed"],
    [{ status: 500, body: { text: "x" } }, "dispatch_failed"],
  ] as const)("fails on %j as %s", async (reply, failure) => {
    const bot = await bareBot(() => reply);
    const slack = await slackForTest({ target: bot.url, answerWithinMs: reply === "silence" ? 1 : 3_000 });
    expect(await slack.command({ user: "U1", channel: "C1", text: "" })).toMatchObject({ failure });
    expect(slack.ephemerals("U1")).toEqual([]);
  });
});

describe("what people write", () => {
  it("mentions the bot in a thread", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.mention({ user: "U1", channel: "C1", text: "deadlines", thread_ts: "1.000001" });
    expect(bot.heard[0]?.headers["content-type"]).toBe("application/json");
    expect(bot.heard[0]?.body).toMatchObject({
      type: "event_callback",
      team_id: "T1",
      event: { type: "app_mention", text: "<@UT1BOT> deadlines", thread_ts: "1.000001", channel: "C1" },
    });
    expect(slack.messages("C1")).toMatchObject([{ via: "person", user: "U1" }]);
  });

  it("is not told to a bot that is not there", async () => {
    const slack = await slackForTest();
    slack.setChannel({ id: "C1", bot: false });
    await expect(slack.mention({ user: "U1", channel: "C1", text: "x" })).rejects.toThrow("not in C1");
  });

  it("stands in the channel without a word to the bot where it is none of its business", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    const { ts } = slack.write({ user: "U1", channel: "C1", text: "lunch?" });
    slack.write({ user: "U1", channel: "C1", text: "yes", thread_ts: ts });
    expect(slack.messages("C1", ts).map(({ text }) => text)).toEqual(["lunch?", "yes"]);
    expect(bot.heard).toEqual([]);
  });

  it("goes to the bot directly, and the bot's own words come back too", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.directMessage({ user: "U1", text: "themes" });
    expect(bot.heard[0]?.body.event).toMatchObject({ type: "message", channel_type: "im", text: "themes" });
    const posted = await webClient(slack).chat.postMessage({ channel: "U1", text: "answer" });
    const own = slack.messages(String(posted.channel)).find((m) => m.ts === posted.ts);
    if (own) await slack.echo(own);
    expect(bot.heard[1]?.body.event).toMatchObject({ bot_id: "BT1", text: "answer", channel_type: "im" });
  });
});

describe("a click", () => {
  const withButtons = {
    text: "x",
    blocks: [section("x"), actions(button("More", "more", "recs 2"), button("No", "no"))],
  };

  it("on an ephemeral message comes without the message", async () => {
    const bot = await answerWith(withButtons);
    const slack = await slackForTest({ target: bot.url });
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "" });
    if (!shown) throw new Error("nothing shown");
    await slack.click({ user: "U1", message: shown, text: "More" });
    const { body } = bot.heard[1] as (typeof bot.heard)[0];
    expect(body).not.toHaveProperty("message");
    expect(body).toMatchObject({
      type: "block_actions",
      container: { message_ts: shown.ts, channel_id: "C1", is_ephemeral: true },
      actions: [{ type: "button", action_id: "more", value: "recs 2", block_id: "auto1" }],
    });
    expect(slack.ephemerals("U1")).toHaveLength(1);
    slack.setUser({ id: "U2" });
    await expect(slack.click({ user: "U2", message: shown, text: "More" })).rejects.toThrow(
      "only U1 sees it",
    );
    await expect(slack.click({ user: "U1", message: shown, text: "Less" })).rejects.toThrow(
      "More (more), No (no)",
    );
  });

  it("on a public message brings it along", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await webClient(slack).chat.postMessage({ channel: "C1", ...withButtons });
    const [message] = slack.messages("C1");
    if (message) await slack.click({ user: "U1", message, actionId: "no" });
    expect(bot.heard[0]?.body).toMatchObject({
      container: { is_ephemeral: false },
      message: { ts: message?.ts, blocks: [{}, {}] },
      actions: [{ action_id: "no" }],
    });
  });

  it("chooses from a menu", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    const option = { text: { type: "plain_text", text: "French" }, value: "fr" } as const;
    const menu = { type: "static_select", action_id: "lang", options: [option] } as const;
    const blocks = [{ type: "actions", elements: [menu] }] as const;
    await webClient(slack).chat.postMessage({ channel: "C1", text: "x", blocks: [...blocks] as never });
    const [message] = slack.messages("C1");
    if (message) await slack.click({ user: "U1", message, option: "French" });
    expect(bot.heard[0]?.body.actions).toMatchObject([
      { action_id: "lang", selected_option: { value: "fr" } },
    ]);
  });
});

describe("a message shortcut", () => {
  it("brings the message and a response_url", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.mention({ user: "U1", channel: "C1", text: "mining consent" });
    const [message] = slack.messages("C1");
    if (message) await slack.shortcut({ user: "U1", message });
    expect(bot.heard[1]?.body).toMatchObject({
      type: "message_action",
      callback_id: "look_up",
      message: { text: "<@UT1BOT> mining consent" },
    });
    expect(bot.heard[1]?.body.response_url).toContain("/response/");
  });
});

describe("lifecycle events", () => {
  it.each([
    [{ type: "member_left_channel", channel: "C1" }, { user: "UT1BOT" }, { members: ["U1"] }],
    [{ type: "channel_left", channel: "C1" }, { channel: "C1" }, { members: ["U1"] }],
    [{ type: "channel_archive", channel: "C1", user: "U1" }, { user: "U1" }, { archived: true }],
    [{ type: "channel_unarchive", channel: "C1" }, { channel: "C1" }, { archived: false }],
    [
      { type: "channel_rename", channel: "C1", name: "new" },
      { channel: { id: "C1", name: "new" } },
      { name: "new" },
    ],
  ] as const)("%j happens and is told", async (change, event, channel) => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.lifecycle(change);
    expect(bot.heard[0]?.body.event).toMatchObject({ type: change.type, ...event });
    expect(slack.channel("C1")).toMatchObject(channel);
  });
});

describe("tampering", () => {
  it.each([
    ["no signature", { signature: "missing" }, "x-slack-signature", undefined],
    ["no timestamp", { timestamp: "missing" }, "x-slack-request-timestamp", undefined],
    ["another header", { headers: { "content-type": "text/xml" } }, "content-type", "text/xml"],
    ["a repetition", { retry: { num: 2 } }, "x-slack-retry-num", "2"],
  ] as const)("%s", async (_name, tamper, header, value) => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.command({ user: "U1", channel: "C1", text: "", tamper });
    expect(bot.heard[0]?.headers[header]).toBe(value);
  });

  it("sends raw bytes, and fills a body up to a size", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.event({ type: "x" }, { tamper: { body: Uint8Array.of(0xff, 0x00) } });
    await slack.command({ user: "U1", channel: "C1", text: "x", tamper: { padTo: 300_000 } });
    await slack.event({ type: "x" }, { tamper: { padTo: 300_000 } });
    expect(bot.heard.map((h) => h.raw.length)).toEqual([2, 300_000, 300_000]);
    expect(bot.heard[1]?.body.command).toBe("/apg");
    expect(bot.heard[2]?.body.event.type).toBe("x");
  });

  it("repeats the same event, marked as Slack marks it", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    const first = await slack.directMessage({ user: "U1", text: "once" });
    await slack.resend(first, { num: 1, reason: "http_timeout" });
    expect(bot.heard[1]?.body).toEqual(bot.heard[0]?.body);
    expect(bot.heard[1]?.headers).toMatchObject({
      "x-slack-retry-num": "1",
      "x-slack-retry-reason": "http_timeout",
    });
  });

  it("needs to know where the bot is", async () => {
    const slack = await slackForTest();
    await expect(slack.command({ user: "U1", channel: "C1", text: "" })).rejects.toThrow("no target");
  });
});
