import { describe, expect, it } from "vitest";
import type { FaultKind, Message } from "../../../src/counterparts/slack/index.js";
import { answerTo, type Bot, startBot, wordsIn } from "./bot.js";

/** An answer that one person sees, with its Share button. */
async function answerFor(bot: Bot, user = "U1", text = "recs"): Promise<Message> {
  const { shown } = await bot.slack.command({ user, channel: "C1", text });
  return shown as Message;
}

const press = (bot: Bot, message: Message, user = "U1") =>
  bot.slack.click({ user, message, text: "Share to channel" });

/** What was said to somebody beside the answers, oldest first, once all is done. */
async function told(bot: Bot, user = "U1"): Promise<string[]> {
  await bot.platform.stop();
  return bot.slack
    .ephemerals(user)
    .filter(({ via }) => via === "response_url")
    .map(({ text }) => text);
}

describe("Share pressed again", () => {
  it("posts once and tells who pressed, in their language", async () => {
    const bot = await startBot({ dispatch: (line, who) => answerTo(line, who, { language: "fr" }) });
    const shown = await answerFor(bot);
    const again = () => bot.slack.click({ user: "U1", message: shown, text: "Partager dans le canal" });
    await again();
    await bot.slack.until(() => bot.slack.messages("C1")[0]);
    await again();
    expect(await told(bot)).toEqual([expect.stringMatching(/^Vous avez déjà partagé ceci ici\./)]);
    expect(bot.slack.messages("C1")).toHaveLength(1);
    expect(bot.slack.current(shown)).toEqual(shown);
  });

  it("at the same moment posts once", async () => {
    const bot = await startBot();
    const shown = await answerFor(bot);
    await Promise.all([press(bot, shown), press(bot, shown), press(bot, shown)]);
    expect(await told(bot)).toHaveLength(2);
    expect(bot.slack.messages("C1")).toHaveLength(1);
  });

  it("after ten minutes is meant", async () => {
    const bot = await startBot();
    const shown = await answerFor(bot);
    await press(bot, shown);
    await bot.slack.until(() => bot.slack.messages("C1")[0]);
    bot.clock.advance(11 * 60_000);
    await press(bot, shown);
    await bot.slack.until(() => bot.slack.messages("C1")[1]);
    expect(await told(bot)).toEqual([]);
  });

  it("on another answer, by somebody else or on another page is another share", async () => {
    const bot = await startBot();
    bot.slack.setUser({ id: "U2", name: "luc" });
    bot.slack.setChannel({ id: "C1", name: "general", members: ["U1", "U2"] });
    await press(bot, await answerFor(bot));
    await press(bot, await answerFor(bot));
    await press(bot, await answerFor(bot, "U2"), "U2");
    const long = await answerFor(bot, "U1", "long");
    await press(bot, long);
    await bot.slack.click({ user: "U1", message: long, text: "Next" });
    await bot.slack.until(() => wordsIn(bot.slack.current(long)).includes("13-24 of 24"));
    await press(bot, bot.slack.current(long) as Message);
    await bot.slack.until(() => bot.slack.messages("C1")[4]);
    expect(await told(bot)).toEqual([]);
    expect(bot.slack.messages("C1")).toHaveLength(5);
  });
});

describe("a Share that goes wrong", () => {
  it.each<[string, FaultKind, RegExp, number]>([
    ["is refused", { error: "invalid_payload" }, /could not be shared/, 0],
    ["comes too fast", "rate_limited", /could not be shared/, 0],
    ["fails inside Slack", "server_error", /may have been shared/, 0],
    ["is cut off", "reset", /may have been shared/, 0],
    ["arrives and the answer is lost", "accepted_but_lost", /may have been shared/, 1],
  ])("because it %s is told, and pressing again posts", async (_how, kind, words, posted) => {
    const bot = await startBot();
    const shown = await answerFor(bot);
    bot.slack.fault({ method: "response_url", kind });
    await press(bot, shown);
    const [notice] = await bot.slack.until(() => {
      const said = bot.slack.ephemerals("U1").filter(({ via }) => via === "response_url");
      return said.length ? said : undefined;
    });
    expect(notice?.text).toMatch(words);
    expect(wordsIn(notice)).not.toContain("apg:");
    expect(bot.slack.messages("C1")).toHaveLength(posted);
    // One use for the post, one for the notice, of the five that an address has.
    await expect.poll(() => bot.slack.calls("response_url").length).toBe(2);
    await press(bot, shown);
    await bot.slack.until(() => bot.slack.messages("C1")[posted]);
    expect(await told(bot)).toHaveLength(1);
  });

  it("and of which nobody can be told is in the log alone", async () => {
    const bot = await startBot();
    const shown = await answerFor(bot);
    bot.slack.fault({ method: "response_url", kind: { error: "used_url" }, times: 2 });
    await press(bot, shown);
    expect(await told(bot)).toEqual([]);
    expect(bot.slack.calls("response_url")).toHaveLength(2);
    expect(bot.logs.filter(({ event }) => event === "slack response_url failed")).toHaveLength(2);
  });
});
