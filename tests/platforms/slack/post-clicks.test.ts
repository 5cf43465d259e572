import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/counterparts/slack/index.js";
import { longReply, sampleReply } from "../../support/replies.js";
import { type Bot, startBot, wordsIn } from "./bot.js";

const MARK = { label: "Mine", line: "mark abc mine" };
const place = (channel: string) => ({ platform: "slack", installation: "T1", channel }) as const;

/** A reminder in a channel, as the engine posts it. */
async function reminder(bot: Bot, channel = "C1", reply = sampleReply()): Promise<Message> {
  await bot.platform.messenger.post(place(channel), { id: "abc", reply: { ...reply, suggestions: [MARK] } });
  return bot.slack.messages(channel).at(-1) as Message;
}

describe("a click on a reminder", () => {
  it("is run for who clicked and answered to them alone; the reminder stays", async () => {
    const bot = await startBot();
    bot.slack.setUser({ id: "U2", name: "luc" });
    const post = await reminder(bot);
    await bot.slack.click({ user: "U2", message: post, text: "Mine" });
    const own = await bot.slack.until(() => bot.slack.ephemerals("U2")[0]);
    expect(wordsIn(own)).toContain("Answer to mark abc mine");
    expect(bot.asked).toMatchObject([
      { line: "mark abc mine", caller: { user: "U2", channel: "C1", role: "member" } },
    ]);
    expect(bot.slack.current(post)).toEqual(post);
    expect(bot.slack.messages("C1")).toHaveLength(1);
  });

  it("stays in a direct conversation too, where answers are replaced", async () => {
    const bot = await startBot();
    const user = { platform: "slack", installation: "T1", user: "U1" } as const;
    await bot.platform.messenger.direct(user, { id: "w", reply: { ...sampleReply(), suggestions: [MARK] } });
    const post = bot.slack.messages("DT1U1")[0] as Message;
    await bot.slack.click({ user: "U1", message: post, text: "Mine" });
    await bot.slack.until(() => bot.slack.ephemerals("U1")[0]);
    expect(bot.slack.current(post)).toEqual(post);
  });

  it("is answered in the channel although the reminder has a thread by now", async () => {
    const bot = await startBot();
    const post = await reminder(bot);
    await bot.slack.mention({ user: "U1", channel: "C1", text: "thanks", thread_ts: post.ts });
    const click = await bot.slack.click({ user: "U1", message: post, text: "Mine" });
    const payload = click.request.payload as { message: object };
    // As Slack writes the first message of a thread.
    Object.assign(payload.message, { thread_ts: post.ts });
    Object.assign(click.request.payload, { trigger_id: "another" });
    await bot.slack.resend(click);
    await bot.slack.until(() => bot.slack.ephemerals("U1").length === 2);
    expect(bot.slack.ephemerals("U1").map(({ thread_ts }) => thread_ts)).toEqual([undefined, undefined]);
  });

  it("stays as it is where somebody turns its pages", async () => {
    const bot = await startBot();
    const post = await reminder(bot, "C1", { ...longReply(), line: "long" });
    await bot.slack.click({ user: "U1", message: post, text: "Next" });
    const own = await bot.slack.until(() => bot.slack.ephemerals("U1")[0]);
    expect(wordsIn(own)).toContain("13-24 of 24");
    expect(bot.slack.current(post)).toEqual(post);
  });

  it("works on after an edit, which is what everybody sees of it", async () => {
    const bot = await startBot();
    const post = await reminder(bot);
    const reply = { ...sampleReply(), title: "Taken by Luc", suggestions: [MARK] };
    await bot.platform.messenger.update(place("C1"), post.ts, { id: "abc", reply });
    const edited = bot.slack.current(post) as Message;
    expect(wordsIn(edited)).toContain("Taken by Luc");
    await bot.slack.click({ user: "U1", message: edited, text: "Mine" });
    await bot.slack.until(() => bot.slack.ephemerals("U1")[0]);
    expect(bot.slack.current(post)).toEqual(edited);
  });
});
