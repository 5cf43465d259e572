import { describe, expect, it } from "vitest";
import { manualClock } from "../../../src/counterparts/clock.js";
import { bareBot } from "../bot.js";
import { actions, button, refusal, section, slackForTest, webClient } from "./support.js";

const plain = (text: string) => ({ type: "plain_text", text }) as const;
const option = (text: string, value: string) => ({ text: plain(text), value });
const home = { type: "home", blocks: [section("Hello"), actions(button("Themes", "themes"))] } as const;
const input = (block_id: string, element: object, optional = false) =>
  ({ type: "input", block_id, label: plain(block_id), element, optional }) as const;
const modal = {
  type: "modal",
  title: plain("Subscribe"),
  submit: plain("Save"),
  callback_id: "subscribe",
  private_metadata: "C1",
  blocks: [
    input("zone", { type: "plain_text_input", action_id: "zone" }),
    input("day", {
      type: "static_select",
      action_id: "day",
      options: [option("Monday", "1"), option("Friday", "5")],
    }),
    input("themes", { type: "checkboxes", action_id: "themes", options: [option("Mining", "m")] }, true),
    input("from", { type: "datepicker", action_id: "from", initial_date: "2018-02-24" }),
  ],
};

describe("the Home tab", () => {
  it("is published, opened and clicked", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.openHome("U1");
    expect(bot.heard[0]?.body.event).toMatchObject({ type: "app_home_opened", tab: "home", user: "U1" });
    await webClient(slack).views.publish({ user_id: "U1", view: home as never });
    const view = slack.home("U1");
    expect(view?.blocks).toHaveLength(2);
    if (view) await slack.click({ user: "U1", view, text: "Themes" });
    expect(bot.heard[1]?.body).toMatchObject({ container: { type: "view" }, view: { type: "home" } });
    expect(bot.heard[1]?.body).not.toHaveProperty("response_url");
    await slack.openHome("U1");
    expect(bot.heard[2]?.body.event.view).toMatchObject({ type: "home", id: view?.id });
  });

  it("refuses to overwrite what the caller has not seen", async () => {
    const slack = await slackForTest();
    const client = webClient(slack);
    const { view } = await client.views.publish({ user_id: "U1", view: home as never });
    const again = { user_id: "U1", view: home as never, hash: String(view?.hash) };
    expect((await client.views.publish(again)).ok).toBe(true);
    expect(await refusal(client.views.publish(again))).toBe("hash_conflict");
  });

  it("takes 100 blocks and no more", async () => {
    const slack = await slackForTest();
    const blocks = Array.from({ length: 100 }, () => ({ type: "divider" as const }));
    const publish = (list: object[]) =>
      refusal(
        webClient(slack).views.publish({ user_id: "U1", view: { type: "home", blocks: list } as never }),
      );
    expect(await publish(blocks)).toBe("none");
    expect(await publish([...blocks, { type: "divider" }])).toBe("invalid_arguments");
    expect(await publish([{ type: "image", alt_text: "x".repeat(250_000) }])).toBe("view_too_large");
  });
});

describe("a modal", () => {
  async function open(answer: object = {}) {
    const clock = manualClock();
    const bot = await bareBot(({ body }) => (body.type === "view_submission" ? { body: answer } : {}));
    const slack = await slackForTest({ target: bot.url, clock });
    await slack.command({ user: "U1", channel: "C1", text: "subscribe" });
    const trigger_id = String(bot.heard[0]?.body.trigger_id);
    const client = webClient(slack);
    return {
      slack,
      bot,
      clock,
      client,
      trigger_id,
      openIt: () => client.views.open({ trigger_id, view: modal as never }),
    };
  }
  const filled = { zone: "America/Toronto", day: "Friday", themes: ["Mining"] };

  it("opens once, within three seconds of what the person did", async () => {
    const { openIt, clock, slack, client } = await open();
    clock.advance(3_000);
    expect((await openIt()).ok).toBe(true);
    expect(await refusal(openIt())).toBe("exchanged_trigger_id");
    expect(slack.modals("U1")).toMatchObject([{ callback_id: "subscribe", private_metadata: "C1" }]);
    const unknown = client.views.open({ trigger_id: "x", view: modal as never });
    expect(await refusal(unknown)).toBe("invalid_trigger_id");
    const late = await open();
    late.clock.advance(3_001);
    expect(await refusal(late.openIt())).toBe("expired_trigger_id");
  });

  it("is closed by the person without a word to the bot", async () => {
    const { openIt, slack, bot } = await open();
    await openIt();
    const [view] = slack.modals("U1");
    const heard = bot.heard.length;
    if (view) slack.close(view);
    expect(slack.modals("U1")).toEqual([]);
    expect(bot.heard).toHaveLength(heard);
  });

  it("is filled in, submitted and closed", async () => {
    const { openIt, slack, bot } = await open();
    await openIt();
    const [view] = slack.modals("U1");
    if (view) await slack.submit(view, filled);
    expect(bot.heard[1]?.body).toMatchObject({ type: "view_submission", user: { id: "U1" } });
    expect(bot.heard[1]?.body.view.state.values).toMatchObject({
      zone: { zone: { type: "plain_text_input", value: "America/Toronto" } },
      day: { day: { selected_option: { value: "5" } } },
      themes: { themes: { selected_options: [{ value: "m" }] } },
      from: { from: { selected_date: "2018-02-24" } },
    });
    expect(slack.modals("U1")).toEqual([]);
  });

  it("stays open with what the bot refuses", async () => {
    const { openIt, slack } = await open({ response_action: "errors", errors: { zone: "unknown zone" } });
    await openIt();
    const [view] = slack.modals("U1");
    if (!view) throw new Error("no modal");
    expect(await slack.submit(view, filled)).toMatchObject({ errors: { zone: "unknown zone" } });
    expect(slack.modals("U1")).toHaveLength(1);
  });

  it.each([
    ["update", 1],
    ["push", 2],
  ])("%s shows another view: %i open", async (response_action, count) => {
    const next = { ...modal, callback_id: "next", blocks: [section("Saved")] };
    const { openIt, slack, client } = await open({ response_action, view: next });
    await openIt();
    const [view] = slack.modals("U1");
    if (!view) throw new Error("no modal");
    expect((await slack.submit(view, filled)).view).toMatchObject({ callback_id: "next" });
    expect(slack.modals("U1")).toHaveLength(count);
    const updated = {
      view_id: String(slack.modals("U1").at(-1)?.id),
      view: { ...next, callback_id: "last" },
    };
    await client.views.update(updated as never);
    expect(slack.modals("U1").at(-1)).toMatchObject({ callback_id: "last" });
  });

  it("is not sent as Slack would not send it", async () => {
    const { openIt, slack } = await open();
    await openIt();
    const [view] = slack.modals("U1");
    if (!view) throw new Error("no modal");
    await expect(slack.submit(view, { day: "Friday" })).rejects.toThrow("zone must be filled in");
    await expect(slack.submit(view, { ...filled, day: "Sunday" })).rejects.toThrow("no option Sunday");
    await expect(slack.submit(view, { ...filled, colour: "red" })).rejects.toThrow("no field colour");
  });

  it.each([
    [{ ...modal, title: plain("x".repeat(25)) }, "less than 25"],
    [{ ...modal, title: undefined }, "missing required field: title"],
    [{ ...modal, private_metadata: "x".repeat(3_001) }, "private_metadata"],
    [{ ...modal, type: "home" }, "/view/type"],
  ])("refuses %#: %s", async (view, problem) => {
    const { client, trigger_id } = await open();
    const opening = client.views.open({ trigger_id, view: view as never });
    const { data } = await opening.then(
      () => ({ data: {} }),
      (error: { data: object }) => error,
    );
    expect(JSON.stringify(data)).toContain(problem);
  });
});
