import { describe, expect, it } from "vitest";
import type { Message, View } from "../../../src/counterparts/slack/index.js";
import { appForTest } from "../../support/app.js";
import { type Bot, startBot, wordsIn } from "./bot.js";

const EDITOR = { platform: "slack", installation: "T1", user: "U1" };

/** The bot's own commands behind Slack; U1 may change dates. */
async function started(): Promise<Bot> {
  const { dispatch } = await appForTest();
  return startBot({ dispatch, admins: [EDITOR] });
}

/** `deadline add`, as far as its form. */
async function adding(bot: Bot, user = "U1"): Promise<View> {
  await bot.slack.command({ user, channel: "C1", text: "deadline add" });
  return bot.slack.until(() => bot.slack.modals(user)[0]) as Promise<View>;
}

const lastFor = (bot: Bot, words: string) =>
  bot.slack.until(() => bot.slack.ephemerals("U1").find((message) => wordsIn(message).includes(words)));

describe("a date of the coalition's own", () => {
  it("is filled in, read back with its weekday, confirmed, and there", async () => {
    const bot = await started();
    const form = await adding(bot);
    const sent = await bot.slack.submit(form, {
      what: "Consultation with <GAC> & others",
      day: "2027-02-15",
    });
    expect(sent).toMatchObject({ status: 200, body: "" });
    const asked = (await lastFor(bot, "Monday")) as Message;
    expect(wordsIn(asked)).toContain("&lt;GAC&gt; &amp; others");
    await bot.slack.click({ user: "U1", message: asked, text: "Confirm" });
    await bot.slack.until(() => wordsIn(bot.slack.current(asked)).includes("M1"));
    const { shown } = await bot.slack.command({ user: "U1", channel: "C1", text: "deadlines" });
    expect(wordsIn(shown)).toContain("Consultation with");
  });

  it("is changed before it is confirmed, in the form, with what was typed", async () => {
    const bot = await started();
    await bot.slack.submit(await adding(bot), { what: "Vote", day: "2027-02-15" });
    const asked = (await lastFor(bot, "Monday")) as Message;
    await bot.slack.click({ user: "U1", message: asked, text: "Change" });
    const form = (await bot.slack.until(() => bot.slack.modals("U1")[0])) as View;
    await bot.slack.submit(form, { day: "2027-02-16" });
    await bot.slack.until(() => wordsIn(bot.slack.current(asked)).includes("Tuesday"));
    // What was read back first can no longer be confirmed.
    expect(bot.slack.ephemerals("U1")).toHaveLength(1);
  });

  it("that cannot be read comes back with why, and what was typed", async () => {
    const bot = await started();
    const sent = await bot.slack.submit(await adding(bot), { what: "Vote", when: "the 32nd of March" });
    expect(sent.failure).toBeUndefined();
    expect(wordsIn(sent.view)).toContain("32nd of March");
    await bot.slack.submit(sent.view as View, { when: "15 March 2027" });
    await lastFor(bot, "Monday");
  });

  it("is refused to whoever lost the right while the form was open, and what was typed stays", async () => {
    const bot = await started();
    bot.slack.setUser({ id: "U2", name: "luc" });
    bot.slack.setChannel({ id: "C1", members: ["U1", "U2"] });
    const refused = await bot.slack.command({ user: "U2", channel: "C1", text: "deadline add" });
    expect(wordsIn(refused.shown)).toContain("APG_NOT_ALLOWED");
    await bot.slack.command({ user: "U1", channel: "C1", text: "role give editor U2" });
    const form = await adding(bot, "U2");
    await bot.slack.command({ user: "U1", channel: "C1", text: "role take U2" });
    const sent = await bot.slack.submit(form, { what: "Vote", day: "2027-02-15" });
    expect(wordsIn(sent.view)).toContain("APG_NOT_ALLOWED");
    await bot.slack.command({ user: "U1", channel: "C1", text: "role give editor U2" });
    expect(await bot.slack.submit(sent.view as View, {})).toMatchObject({ body: "" });
    const asked = await bot.slack.until(() =>
      bot.slack.ephemerals("U2").find((message) => wordsIn(message).includes("Monday")),
    );
    expect(wordsIn(asked)).toContain("Vote");
  });
});
