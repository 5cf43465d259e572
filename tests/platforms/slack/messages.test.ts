import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../../src/counterparts/slack/index.js";
import { type Bot, startBot, wordsIn } from "./bot.js";

describe("a mention", () => {
  it("is answered in its thread, for everybody there", async () => {
    const { slack, asked } = await startBot();
    await slack.mention({ user: "U1", channel: "C1", text: "facts &amp; figures" });
    const [question] = slack.messages("C1");
    const answer = await slack.until(() => slack.messages("C1")[1]);
    expect(answer).toMatchObject({ thread_ts: question?.ts, via: "api" });
    expect(answer?.ephemeralTo).toBeUndefined();
    expect(wordsIn(answer)).not.toContain("apg:share");
    expect(asked[0]).toMatchObject({
      line: "facts & figures",
      caller: { channel: "C1", thread: question?.ts },
    });
  });

  it("inside a thread is answered in that thread", async () => {
    const { slack } = await startBot();
    await slack.mention({ user: "U1", channel: "C1", text: "x", thread_ts: "1700000000.000100" });
    const answer = await slack.until(() => slack.messages("C1")[1]);
    expect(answer?.thread_ts).toBe("1700000000.000100");
  });

  it("waits a moment to learn the reader's language", async () => {
    const { slack, asked } = await startBot();
    slack.setUser({ id: "U2", name: "eva", locale: "es-LA" });
    await slack.mention({ user: "U2", channel: "C1", text: "x" });
    await slack.until(() => slack.messages("C1")[1]);
    expect(asked[0]?.caller).toMatchObject({ locale: "es", role: "member" });
  });

  it("is answered in the end where Slack does not tell who asks", async () => {
    const { slack, asked } = await startBot();
    slack.fault({ method: "users.info", kind: "hang" });
    await slack.mention({ user: "U1", channel: "C1", text: "x" });
    await slack.until(() => slack.messages("C1")[1]);
    expect(asked[0]?.caller).toMatchObject({ role: "reader", locale: undefined });
  });

  it.each([
    ["a guest", { is_restricted: true }],
    ["a guest of one channel", { is_ultra_restricted: true }],
    ["somebody of another organisation", { team: "T9" }],
  ])("of %s comes from a reader", async (_who, more) => {
    const { slack, asked } = await startBot();
    slack.setUser({ id: "U3", name: "guest", ...more });
    slack.setChannel({ id: "C3", name: "shared", shared: true, members: ["U3"], bot: true });
    await slack.mention({ user: "U3", channel: "C3", text: "x" });
    await slack.until(() => asked[0]);
    expect(asked[0]?.caller).toMatchObject({ role: "reader", installation: "T1" });
  });

  it("repeated by Slack is answered once", async () => {
    const { slack, asked } = await startBot();
    const delivery = await slack.mention({ user: "U1", channel: "C1", text: "x" });
    await slack.until(() => slack.messages("C1")[1]);
    expect(await slack.resend(delivery, { num: 2 })).toMatchObject({ status: 200, body: "" });
    await slack.mention({ user: "U1", channel: "C1", text: "y" });
    await slack.until(() => slack.messages("C1")[3]);
    expect(asked.map(({ line }) => line)).toEqual(["x", "y"]);
  });

  it.each([
    ["a bot", { bot_id: "B9" }],
    ["the bot itself", { user: "UT1BOT" }],
    ["an edit", { edited: { user: "U1", ts: "1.2" } }],
  ])("by %s is not answered", async (_by, more) => {
    const { slack, asked } = await startBot();
    const event = { type: "app_mention", user: "U1", text: "<@UT1BOT> x", ts: "1.1", channel: "C1", ...more };
    expect(await slack.event(event)).toMatchObject({ status: 200, body: "" });
    await slack.mention({ user: "U1", channel: "C1", text: "end" });
    await slack.until(() => slack.messages("C1")[1]);
    expect(asked.map(({ line }) => line)).toEqual(["end"]);
  });

  it("that Slack puts off is posted when Slack says; what may have arrived is not posted again", async () => {
    const { slack, logs } = await startBot();
    slack.fault({ method: "chat.postMessage", kind: "rate_limited", retryAfter: 0 });
    await slack.mention({ user: "U1", channel: "C1", text: "x" });
    await slack.until(() => slack.messages("C1")[1]);
    slack.fault({ method: "chat.postMessage", kind: "accepted_but_lost" });
    await slack.mention({ user: "U1", channel: "C1", text: "y" });
    await expect.poll(() => logs.some(({ event }) => event === "slack post failed")).toBe(true);
    expect(slack.messages("C1")).toHaveLength(4);
  });
});

describe("an answer that cannot be posted", () => {
  /** What the one who asked is told; their question stands in the channel. */
  const notice = (bot: Bot) => bot.slack.until(() => bot.slack.ephemerals("U1")[0]);

  it.each<[FaultKind, RegExp]>([
    [
      { error: "restricted_action_thread_locked" },
      /could not be posted here.*restricted_action_thread_locked/,
    ],
    [{ error: "msg_too_long" }, /could not be posted here.*msg_too_long/],
    ["accepted_but_lost", /may have been posted/],
    ["server_error", /may have been posted/],
  ])("(%j) is told to who asked, who can ask for themselves alone", async (kind, words) => {
    const bot = await startBot();
    bot.slack.fault({ method: "chat.postMessage", kind });
    await bot.slack.mention({ user: "U1", channel: "C1", text: "x" });
    const said = await notice(bot);
    expect(said).toMatchObject({ channel: "C1", via: "api" });
    // A thread that nobody has answered in shows nothing that one person alone may see.
    expect(said.thread_ts).toBeUndefined();
    expect(wordsIn(said)).toMatch(words);
    expect(wordsIn(said)).toContain("/apg");
    expect(bot.slack.calls("chat.postMessage")).toHaveLength(1);
  });

  it("in a thread is told in that thread", async () => {
    const bot = await startBot();
    bot.slack.fault({ method: "chat.postMessage", kind: { error: "msg_too_long" } });
    await bot.slack.mention({ user: "U1", channel: "C1", text: "x", thread_ts: "1700000000.000100" });
    expect((await notice(bot)).thread_ts).toBe("1700000000.000100");
  });

  it("and of which nobody can be told is in the log alone", async () => {
    const bot = await startBot();
    bot.slack.fault({ method: "*", kind: { error: "restricted_action" }, times: Number.POSITIVE_INFINITY });
    await bot.slack.mention({ user: "U1", channel: "C1", text: "x" });
    await bot.platform.stop();
    const events = bot.logs.map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(["slack post failed", "slack notice failed"]));
    expect(bot.slack.calls("chat.postEphemeral")).toHaveLength(1);
  });
});

describe("a direct message", () => {
  it("is answered where it was written", async () => {
    const { slack, asked } = await startBot();
    await slack.directMessage({ user: "U1", text: "deadlines" });
    const answer = await slack.until(() => slack.messages("DT1U1")[1]);
    expect(answer?.thread_ts).toBeUndefined();
    expect(asked).toMatchObject([{ line: "deadlines" }]);
  });

  it("of the bot itself is no question", async () => {
    const { slack, asked } = await startBot();
    await slack.directMessage({ user: "U1", text: "x" });
    const answer = await slack.until(() => slack.messages("DT1U1")[1]);
    if (answer) await slack.echo(answer);
    await slack.directMessage({ user: "U1", text: "y" });
    await slack.until(() => slack.messages("DT1U1")[3]);
    expect(asked.map(({ line }) => line)).toEqual(["x", "y"]);
  });
});

describe("the message shortcut", () => {
  it("answers the message as a question, for who asked alone", async () => {
    const { slack, asked } = await startBot();
    await slack.mention({ user: "U1", channel: "C1", text: "hello" });
    const [message] = slack.messages("C1");
    if (!message) throw new Error("no message");
    slack.setUser({ id: "U2", name: "luc" });
    expect(await slack.shortcut({ user: "U2", message })).toMatchObject({ status: 200, body: "" });
    const answer = await slack.until(() => slack.ephemerals("U2")[0]);
    expect(wordsIn(answer)).toContain("Answer to hello");
    expect(asked.at(-1)?.caller.user).toBe("U2");
  });

  it("asks with the beginning of a long message", async () => {
    const { slack, asked } = await startBot();
    await slack.mention({ user: "U1", channel: "C1", text: "word ".repeat(300) });
    await slack.until(() => slack.messages("C1")[1]);
    await slack.shortcut({ user: "U1", message: slack.messages("C1")[0] as never });
    await slack.until(() => slack.ephemerals("U1")[0]);
    expect(asked.at(-1)?.line.length).toBeLessThanOrEqual(500);
    expect(asked.at(-1)?.line).toMatch(/word$/);
  });
});
