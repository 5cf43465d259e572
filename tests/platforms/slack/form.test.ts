import { describe, expect, it } from "vitest";
import type { Dispatch } from "../../../src/core/dispatch.js";
import type { Message, View } from "../../../src/counterparts/slack/index.js";
import { sampleForm } from "../../support/forms.js";
import { sampleReply } from "../../support/replies.js";
import { answerTo, type Bot, startBot, wordsIn } from "./bot.js";

const FILLED = { what: "Consultation", day: "2027-02-15", theme: "Migration", recs: ["4.1", "4.2"] };
const VALUES = { what: "Consultation", day: "2027-02-15", theme: "migration", recs: ["4.1", "4.2"] };

/** The form that somebody has open now. */
const formOf = (bot: Bot, user = "U1") => bot.slack.until(() => bot.slack.modals(user)[0]) as Promise<View>;

async function opened(bot: Bot, channel = "C1", user = "U1"): Promise<View> {
  await bot.slack.command({ user, channel, text: "form" });
  return formOf(bot, user);
}

/** What was said to somebody beside the acknowledgements. */
const told = (bot: Bot, user = "U1") => bot.slack.until(() => bot.slack.ephemerals(user)[0]);

describe("a form", () => {
  it("is opened by a slash command, which says nothing else", async () => {
    const bot = await startBot();
    const typed = await bot.slack.command({ user: "U1", channel: "C1", text: "form" });
    expect(typed).toMatchObject({ status: 200, body: "" });
    const form = await formOf(bot);
    expect(form.title).toMatchObject({ text: "A date" });
    expect(form.blocks.map(({ type, block_id }) => [type, block_id])).toEqual([
      ["input", "what:0"],
      ["input", "day:0"],
      ["input", "theme:0"],
      ["input", "recs:0"],
    ]);
    await bot.platform.stop();
    expect(bot.slack.ephemerals("U1")).toEqual([]);
  });

  it("is opened by a button, and the message that it is on stays", async () => {
    const bot = await startBot();
    await bot.slack.mention({ user: "U1", channel: "C1", text: "form" });
    const answer = (await bot.slack.until(() => bot.slack.messages("C1")[1])) as Message;
    await bot.slack.click({ user: "U1", message: answer, text: "A date" });
    await bot.slack.submit(await formOf(bot), FILLED);
    const own = await told(bot);
    expect(own).toMatchObject({ thread_ts: answer.thread_ts });
    expect(bot.slack.current(answer)).toEqual(answer);
  });

  it("that Slack does not open is offered by a button, which opens it", async () => {
    const bot = await startBot();
    bot.slack.fault({ method: "views.open", kind: { error: "expired_trigger_id" } });
    await bot.slack.command({ user: "U1", channel: "C1", text: "form" });
    const offer = (await told(bot)) as Message;
    bot.slack.fault({ method: "views.open", kind: "server_error" });
    await bot.slack.click({ user: "U1", message: offer, text: "A date" });
    await bot.slack.until(() => bot.slack.calls("response_url").length === 2);
    await bot.slack.click({ user: "U1", message: bot.slack.current(offer) as Message, text: "A date" });
    await formOf(bot);
  });

  it("that is filled in is its line with its values, for who submits it", async () => {
    const bot = await startBot();
    bot.slack.setUser({ id: "U2", name: "luc", locale: "fr-CA" });
    const form = await opened(bot, "C1", "U2");
    const sent = await bot.slack.submit(form, FILLED);
    expect(sent).toMatchObject({ status: 200, body: "" });
    expect(bot.slack.modals("U2")).toEqual([]);
    expect(bot.asked.at(-1)).toEqual({
      line: "form",
      caller: expect.objectContaining({ user: "U2", channel: "C1", installation: "T1", role: "member" }),
      fixed: { language: "en", values: VALUES },
    });
    expect(wordsIn(await told(bot, "U2"))).toContain("Answer to form");
  });

  it("leaves out the fields that are left empty", async () => {
    const bot = await startBot();
    await bot.slack.submit(await opened(bot), { what: "Vote" });
    expect(bot.asked.at(-1)?.fixed?.values).toEqual({ what: "Vote", theme: "labour" });
  });

  it("in the App Home is answered in the App Home", async () => {
    const bot = await startBot({
      dispatch: async (line, ...rest) => {
        const reply = await answerTo(line, ...rest);
        return line ? reply : { ...reply, suggestions: [{ label: "Add", line: "form" }] };
      },
    });
    await bot.slack.openHome("U1");
    const home = await bot.slack.until(() => bot.slack.home("U1"));
    await bot.slack.click({ user: "U1", view: home as View, text: "Add" });
    await bot.slack.submit(await formOf(bot), FILLED);
    await bot.slack.until(() => wordsIn(bot.slack.home("U1")).includes("Answer to form"));
  });
});

describe("what came of a form", () => {
  it("takes the place of the answer that it was opened from", async () => {
    const bot = await startBot();
    const { shown } = await bot.slack.command({ user: "U1", channel: "C1", text: "x" });
    bot.slack.fault({ method: "views.open", kind: { error: "expired_trigger_id" } });
    await bot.slack.command({ user: "U1", channel: "C1", text: "form" });
    const offer = (await bot.slack.until(() => bot.slack.ephemerals("U1")[1])) as Message;
    await bot.slack.click({ user: "U1", message: offer, text: "A date" });
    await bot.slack.submit(await formOf(bot), FILLED);
    await bot.slack.until(() => !wordsIn(bot.slack.current(offer)).includes("A date"));
    expect(bot.slack.ephemerals("U1")).toHaveLength(2);
    expect(bot.slack.current(shown as Message)).toEqual(shown);
  });

  it("is told in the channel where the bot is no member", async () => {
    const bot = await startBot();
    bot.slack.setChannel({ id: "G1", kind: "private", members: ["U1"], bot: false });
    await bot.slack.submit(await opened(bot, "G1"), FILLED);
    expect(await told(bot)).toMatchObject({ channel: "G1", via: "response_url" });
  });

  it("is told by the bot itself after half an hour, and in private where it is no member", async () => {
    const bot = await startBot();
    bot.slack.setChannel({ id: "C2", bot: false });
    const here = await opened(bot);
    bot.clock.advance(31 * 60_000);
    await bot.slack.submit(here, FILLED);
    expect(await told(bot)).toMatchObject({ channel: "C1", via: "api" });
    const there = await opened(bot, "C2");
    bot.clock.advance(31 * 60_000);
    await bot.slack.submit(there, FILLED);
    const message = await bot.slack.until(() => bot.slack.messages("DT1U1")[0]);
    expect(wordsIn(message)).toContain("Answer to form");
  });

  it("replaces what it was opened from in a talk with the bot", async () => {
    const bot = await startBot();
    await bot.slack.directMessage({ user: "U1", text: "form" });
    const answer = (await bot.slack.until(() => bot.slack.messages("DT1U1")[1])) as Message;
    await bot.slack.click({ user: "U1", message: answer, text: "A date" });
    await bot.slack.submit(await formOf(bot), FILLED);
    await bot.slack.until(() => !wordsIn(bot.slack.current(answer)).includes("A date"));
    expect(bot.slack.ephemerals("U1")).toEqual([]);
  });

  it("comes once although the answer to the submission was lost and it is submitted again", async () => {
    const bot = await startBot();
    const form = await opened(bot);
    const sent = await bot.slack.submit(form, FILLED);
    const again = { ...sent, request: structuredClone(sent.request) };
    again.request.payload.trigger_id = "another";
    await bot.slack.resend(again);
    await bot.platform.stop();
    expect(bot.asked.filter(({ fixed }) => fixed?.values)).toHaveLength(1);
    expect(bot.slack.ephemerals("U1")).toHaveLength(1);
  });
});

describe("a form that is wrong", () => {
  /** Refuses what is called "Bad" the given way, and takes all else. */
  const refusing =
    (refuse: (what: string) => object): Dispatch =>
    async (line, caller, fixed) => {
      const reply = await answerTo(line, caller, fixed);
      const what = fixed?.values?.what;
      return what === "Bad" ? { ...reply, ...refuse(what) } : reply;
    };
  const error = { code: "APG_NOT_ALLOWED", message: "You may not do this.", hint: "Ask *Ana*." };

  it("comes back with what is wrong above it, and what the line makes of its values", async () => {
    const form = (what: string) => {
      const [field, ...others] = sampleForm().fields;
      return sampleForm({
        intro: "That day is over.",
        fields: [{ ...field, value: what } as never, ...others],
      });
    };
    const bot = await startBot({ dispatch: refusing((what) => ({ form: form(what), error })) });
    const sent = await bot.slack.submit(await opened(bot), { what: "Bad" });
    expect(sent.failure).toBeUndefined();
    expect(wordsIn(sent.view)).toContain("That day is over.");
    // Slack keeps what stands in a field that it knows: a new one shows what the form says.
    expect(sent.view?.blocks.at(-1)).toMatchObject({ block_id: "recs:1" });
    const again = await bot.slack.submit(sent.view as View, {});
    expect(again.view?.blocks.at(-1)).toMatchObject({ block_id: "recs:2" });
    await bot.slack.submit(again.view as View, { what: "Good" });
    expect(bot.slack.modals("U1")).toEqual([]);
    expect(bot.asked.at(-1)?.fixed?.values).toEqual({ what: "Good", theme: "labour" });
  });

  it("or not allowed stays open with everything that was typed", async () => {
    const bot = await startBot({ dispatch: refusing(() => ({ error })) });
    const sent = await bot.slack.submit(await opened(bot), { ...FILLED, what: "Bad" });
    expect(sent.failure).toBeUndefined();
    expect(wordsIn(sent.view)).toContain("You may not do this.");
    expect(wordsIn(sent.view)).not.toContain("*Ana*");
    await bot.slack.submit(sent.view as View, {});
    expect(bot.asked.at(-1)?.fixed?.values).toEqual({ ...VALUES, what: "Bad" });
    await bot.platform.stop();
    expect(bot.slack.ephemerals("U1")).toEqual([]);
  });

  it("in a way that is our mistake stays open as it is", async () => {
    const bot = await startBot({
      dispatch: async (line, caller, fixed) => {
        if (fixed?.values) throw new Error("broken");
        return answerTo(line, caller, fixed);
      },
    });
    const sent = await bot.slack.submit(await opened(bot), FILLED);
    expect(sent).toMatchObject({ status: 500, failure: "dispatch_failed" });
    expect(bot.slack.modals("U1")).toHaveLength(1);
  });
});

it("a reply that is no form opens none", async () => {
  const bot = await startBot({ dispatch: async () => sampleReply() });
  const { shown } = await bot.slack.command({ user: "U1", channel: "C1", text: "form" });
  expect(shown).toBeDefined();
  expect(bot.slack.calls("views.open")).toEqual([]);
});
