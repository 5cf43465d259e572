import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/counterparts/slack/index.js";
import { type Bot, startBot, wordsIn } from "./bot.js";

async function ask(bot: Bot, text: string, user = "U1"): Promise<Message> {
  const { shown } = await bot.slack.command({ user, channel: "C1", text });
  if (!shown) throw new Error("nothing shown");
  return shown;
}

describe("a click on an answer that one person sees", () => {
  it("is acknowledged empty, and the next step takes the answer's place", async () => {
    const bot = await startBot();
    const shown = await ask(bot, "recs migration");
    const click = await bot.slack.click({ user: "U1", message: shown, text: "Facts: Migration" });
    expect(click).toMatchObject({ status: 200, body: "" });
    await bot.slack.until(() => wordsIn(bot.slack.current(shown)).includes("Answer to facts migration"));
    expect(bot.slack.ephemerals("U1")).toHaveLength(1);
    expect(bot.asked.at(-1)?.fixed).toEqual({ language: "en", asOf: undefined });
  });

  it("turns pages in place, of the same day and language", async () => {
    const bot = await startBot();
    const shown = await ask(bot, "long");
    expect(wordsIn(shown)).toContain("1-12 of 24");
    await bot.slack.click({ user: "U1", message: shown, text: "Next" });
    await bot.slack.until(() => wordsIn(bot.slack.current(shown)).includes("13-24 of 24"));
    expect(bot.asked.at(-1)).toMatchObject({ line: "long", fixed: { language: "en", asOf: "2018-02-05" } });
    await bot.slack.click({ user: "U1", message: bot.slack.current(shown) as Message, text: "Previous" });
    await bot.slack.until(() => wordsIn(bot.slack.current(shown)).includes("1-12 of 24"));
  });

  it("shares it with the channel by name, pinging nobody, and stays where it was", async () => {
    const bot = await startBot();
    bot.slack.setUser({ id: "U2", name: "<!channel> *Luc*", realName: "Luc" });
    const shown = await ask(bot, "recs", "U2");
    await bot.slack.click({ user: "U2", message: shown, text: "Share to channel" });
    const shared = await bot.slack.until(() => bot.slack.messages("C1")[0]);
    expect(shared).toMatchObject({ via: "response_url" });
    expect(shared?.blocks).toContainEqual(
      expect.objectContaining({
        type: "context",
        elements: [expect.objectContaining({ type: "plain_text", text: "Shared by <!channel> *Luc*" })],
      }),
    );
    expect(wordsIn(shared)).not.toContain("apg:share");
    expect(bot.slack.current(shown)).toEqual(shown);
  });

  it("shares also where the bot is no member", async () => {
    const bot = await startBot();
    bot.slack.setChannel({ id: "C2", name: "private", kind: "private", members: ["U1"], bot: false });
    const { shown } = await bot.slack.command({ user: "U1", channel: "C2", text: "recs" });
    await bot.slack.click({ user: "U1", message: shown as Message, text: "Share to channel" });
    await bot.slack.until(() => bot.slack.messages("C2")[0]);
  });

  it("shares the page that was seen", async () => {
    const bot = await startBot();
    const shown = await ask(bot, "long");
    await bot.slack.click({ user: "U1", message: shown, text: "Next" });
    await bot.slack.until(() => wordsIn(bot.slack.current(shown)).includes("13-24 of 24"));
    await bot.slack.click({
      user: "U1",
      message: bot.slack.current(shown) as Message,
      text: "Share to channel",
    });
    const shared = await bot.slack.until(() => bot.slack.messages("C1")[0]);
    expect(wordsIn(shared)).toContain("13-24 of 24");
  });

  it("has no share button where the answer concerns the asker alone", async () => {
    const bot = await startBot();
    expect(wordsIn(await ask(bot, "mine"))).not.toContain("Share");
  });

  it("is answered once, however often Slack repeats it", async () => {
    const bot = await startBot();
    const shown = await ask(bot, "recs");
    const click = await bot.slack.click({ user: "U1", message: shown, text: "Share to channel" });
    await bot.slack.resend(click);
    await bot.slack.until(() => bot.slack.messages("C1")[0]);
    await bot.platform.stop();
    expect(bot.slack.messages("C1")).toHaveLength(1);
  });
});

describe("a click on an answer that everybody sees", () => {
  it("answers who clicked, in the thread, and leaves the answer to the others", async () => {
    const bot = await startBot();
    await bot.slack.mention({ user: "U1", channel: "C1", text: "long" });
    const answer = await bot.slack.until(() => bot.slack.messages("C1")[1]);
    bot.slack.setUser({ id: "U2", name: "luc" });
    await bot.slack.click({ user: "U2", message: answer as Message, text: "Next" });
    const own = await bot.slack.until(() => bot.slack.ephemerals("U2")[0]);
    expect(own).toMatchObject({ thread_ts: answer?.thread_ts, ephemeralTo: "U2" });
    expect(wordsIn(own)).toContain("13-24 of 24");
    expect(bot.slack.current(answer as Message)).toEqual(answer);
    expect(bot.asked.at(-1)?.caller.user).toBe("U2");
  });

  it("replaces it in a direct conversation, where nobody else is", async () => {
    const bot = await startBot();
    await bot.slack.directMessage({ user: "U1", text: "long" });
    const answer = (await bot.slack.until(() => bot.slack.messages("DT1U1")[1])) as Message;
    await bot.slack.click({ user: "U1", message: answer, text: "Next" });
    await bot.slack.until(() => wordsIn(bot.slack.current(answer)).includes("13-24 of 24"));
  });
});

describe("App Home", () => {
  it("is the front page, and a click there shows the answer with a way back", async () => {
    const bot = await startBot();
    bot.slack.setUser({ id: "U1", name: "ana", locale: "fr-FR" });
    await bot.slack.openHome("U1");
    const home = await bot.slack.until(() => bot.slack.home("U1"));
    expect(wordsIn(home)).toContain("Front page");
    expect(bot.asked[0]).toMatchObject({ line: "", caller: { locale: "fr" } });
    await bot.slack.click({ user: "U1", view: home as never, text: "Facts: Migration" });
    await bot.slack.until(() => wordsIn(bot.slack.home("U1")).includes("Answer to facts migration"));
    await bot.slack.click({ user: "U1", view: bot.slack.home("U1") as never, text: "Home" });
    await bot.slack.until(() => wordsIn(bot.slack.home("U1")).includes("Front page"));
    expect(bot.slack.calls("response_url")).toEqual([]);
  });

  it("is published for the home tab only, and a failure is logged", async () => {
    const bot = await startBot();
    await bot.slack.event({ type: "app_home_opened", user: "U1", channel: "D1", tab: "messages" });
    bot.slack.fault({ method: "views.publish", kind: "server_error" });
    await bot.slack.openHome("U1");
    await expect.poll(() => bot.logs.some(({ event }) => event === "slack home failed")).toBe(true);
    expect(bot.asked).toHaveLength(1);
  });
});
