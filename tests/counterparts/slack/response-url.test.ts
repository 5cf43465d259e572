import { describe, expect, it } from "vitest";
import { manualClock } from "../../../src/counterparts/clock.js";
import { bareBot } from "../bot.js";
import { actions, button, respond, section, slackForTest, webClient } from "./support.js";

const buttons = { text: "first", blocks: [section("first"), actions(button("More", "more"))] };

/** A command answered with a button, and the response_urls of the command and of a click on that button. */
async function afterClick(options: Parameters<typeof slackForTest>[0] = {}) {
  const bot = await bareBot(({ body }) => (body.command ? { body: buttons } : {}));
  const slack = await slackForTest({ target: bot.url, ...options });
  const { shown } = await slack.command({ user: "U1", channel: "C1", text: "" });
  if (!shown) throw new Error("nothing shown");
  await slack.click({ user: "U1", message: shown, text: "More" });
  const [command, click] = bot.heard.map((h) => String(h.body.response_url)) as [string, string];
  return { slack, shown, command, click };
}

describe("a response_url", () => {
  it("replaces the clicked message in place", async () => {
    const { slack, shown, click } = await afterClick();
    expect(await respond(click, { replace_original: true, text: "second" })).toMatchObject({ status: 200 });
    expect(slack.ephemerals("U1")).toMatchObject([{ ts: shown.ts, text: "second" }]);
    expect(slack.ephemerals("U1")[0]).not.toHaveProperty("blocks");
  });

  it("deletes the clicked message", async () => {
    const { slack, shown, click } = await afterClick();
    await respond(click, { delete_original: true });
    expect(slack.ephemerals("U1")).toEqual([]);
    await expect(slack.click({ user: "U1", message: shown, text: "More" })).rejects.toThrow("gone");
  });

  it("does nothing to the command's own answer: the words come beside it", async () => {
    const { slack, command } = await afterClick();
    await respond(command, { replace_original: true, text: "second" });
    expect(slack.ephemerals("U1").map((m) => m.text)).toEqual(["first", "second"]);
    await respond(command, { delete_original: true });
    expect(slack.ephemerals("U1")).toHaveLength(2);
  });

  it("shares to a channel that the bot is not in", async () => {
    const { slack, click } = await afterClick();
    slack.setChannel({ id: "C1", bot: false });
    await respond(click, { response_type: "in_channel", replace_original: false, text: "shared" });
    expect(slack.messages("C1")).toMatchObject([{ text: "shared", via: "response_url" }]);
    expect(slack.ephemerals("U1")).toHaveLength(1);
  });

  it("speaks to the person alone unless told otherwise, in a thread where asked", async () => {
    const { slack, click } = await afterClick();
    await respond(click, { text: "aside", thread_ts: "1.000001" });
    expect(slack.ephemerals("U1")[1]).toMatchObject({ text: "aside", thread_ts: "1.000001" });
  });

  it("is good for five uses", async () => {
    const { slack, click } = await afterClick();
    for (let use = 0; use < 5; use += 1)
      expect(await respond(click, { text: "x" })).toMatchObject({ status: 200 });
    expect(await respond(click, { text: "x" })).toEqual({
      status: 404,
      body: { ok: false, error: "used_url" },
    });
    expect(slack.calls("response_url").at(-1)).toMatchObject({ ok: false, error: "used_url" });
  });

  it("is good for thirty minutes", async () => {
    const clock = manualClock();
    const { click } = await afterClick({ clock });
    clock.advance(30 * 60_000);
    expect(await respond(click, { text: "x" })).toMatchObject({ status: 200 });
    clock.advance(1);
    expect(await respond(click, { text: "x" })).toMatchObject({
      status: 404,
      body: { error: "expired_url" },
    });
  });

  it.each([
    [{ markdown_text: "**x**", text: "x" }, "invalid_arguments"],
    [{ text: "" }, "no_text"],
    [{ text: "x", blocks: [section("x".repeat(3_001))] }, "invalid_blocks"],
    ["{", "invalid_payload"],
    ["null", "invalid_payload"],
  ])("refuses %#: %s", async (body, error) => {
    const { slack, click } = await afterClick();
    expect(await respond(click, body)).toMatchObject({ status: 400, body: { error } });
    expect(slack.ephemerals("U1")).toHaveLength(1);
  });

  it("does not exist before it is issued", async () => {
    const slack = await slackForTest();
    expect(await respond(`${slack.origin}/response/R404`, { text: "x" })).toMatchObject({ status: 404 });
  });

  it("replaces a public message for everybody and marks it as edited", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await webClient(slack).chat.postMessage({ channel: "C1", ...buttons });
    const [message] = slack.messages("C1");
    if (message) await slack.click({ user: "U1", message, text: "More" });
    await respond(String(bot.heard[0]?.body.response_url), { replace_original: true, text: "second" });
    expect(slack.messages("C1")).toMatchObject([{ ts: message?.ts, text: "second", edited: {} }]);
  });
});
