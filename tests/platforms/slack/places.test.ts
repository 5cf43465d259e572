import { describe, expect, it } from "vitest";
import type { Lifecycle } from "../../../src/counterparts/slack/index.js";
import { loadCommands } from "../../../src/load-commands.js";
import { commandsDir } from "../../../src/paths.js";
import { inspect } from "../../../src/platforms/slack/gate.js";
import { STATES } from "../../../src/platforms/slack/listeners/places.js";
import { slackManifest } from "../../../src/platforms/slack/manifest.js";
import { type Bot, startBot } from "./bot.js";

/** A bot that has said of itself that it is there. */
async function started(): Promise<Bot> {
  const bot = await startBot();
  await expect.poll(() => bot.places).toHaveLength(1);
  return bot;
}

describe("what happens to a place", () => {
  it("is known to be well where Slack takes the token at the start", async () => {
    expect((await started()).places).toEqual([{ installation: "T1", state: "back", code: "auth_test" }]);
  });

  it("is not, where Slack does not", async () => {
    const bot = await startBot();
    await expect.poll(() => bot.places.length).toBe(1);
    bot.slack.fault({ method: "auth.test", kind: { error: "token_revoked" } });
    await bot.platform.start();
    await expect.poll(() => bot.logs.some(({ event }) => event === "slack auth.test failed")).toBe(true);
    expect(bot.places).toHaveLength(1);
  });

  it.each<[Lifecycle, "lost" | "back"]>([
    [{ type: "channel_left", channel: "C1", user: "U1" }, "lost"],
    [{ type: "group_left", channel: "C1", user: "U1" }, "lost"],
    [{ type: "member_left_channel", channel: "C1" }, "lost"],
    [{ type: "channel_archive", channel: "C1", user: "U1" }, "lost"],
    [{ type: "channel_unarchive", channel: "C1", user: "U1" }, "back"],
    [{ type: "group_archive", channel: "C1", user: "U1" }, "lost"],
    [{ type: "group_unarchive", channel: "C1", user: "U1" }, "back"],
  ])("in a channel is handed on: %j is %s", async (change, state) => {
    const bot = await started();
    expect(await bot.slack.lifecycle(change)).toMatchObject({ status: 200, body: "" });
    await bot.platform.stop();
    expect(bot.places.slice(1)).toEqual([{ installation: "T1", channel: "C1", state, code: change.type }]);
  });

  it.each<Lifecycle>([
    { type: "app_uninstalled" },
    { type: "tokens_revoked" },
  ])("to all of them is handed on: %j", async (change) => {
    const bot = await started();
    expect(await bot.slack.lifecycle(change)).toMatchObject({ status: 200 });
    await bot.platform.stop();
    expect(bot.places.slice(1)).toEqual([{ installation: "T1", state: "lost", code: change.type }]);
    expect(bot.logs).toContainEqual(expect.objectContaining({ level: "warn", event: "slack place lost" }));
  });

  it("is nothing where a channel gets another name, or somebody else comes or goes", async () => {
    const bot = await started();
    await bot.slack.lifecycle({ type: "channel_rename", channel: "C1", name: "new" });
    await bot.slack.lifecycle({ type: "group_rename", channel: "C1", name: "newer" });
    await bot.slack.lifecycle({ type: "member_left_channel", channel: "C1", user: "U1" });
    await bot.slack.event({ type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } });
    await bot.platform.stop();
    expect(bot.places).toHaveLength(1);
  });

  it("is seen in a mention, since only who is in a channel is mentioned there", async () => {
    const bot = await started();
    await bot.slack.mention({ user: "U1", channel: "C1", text: "recs" });
    await bot.platform.stop();
    expect(bot.places.slice(1)).toEqual([
      { installation: "T1", channel: "C1", state: "back", code: "app_mention" },
    ]);
    expect(bot.slack.messages("C1")).toHaveLength(2);
  });

  it("is told once, however often Slack repeats it", async () => {
    const bot = await started();
    const told = await bot.slack.lifecycle({ type: "channel_left", channel: "C1" });
    await bot.slack.resend(told);
    await bot.platform.stop();
    expect(bot.places).toHaveLength(2);
  });
});

describe("the manifest", () => {
  it("asks for each event that is listened to, and for no other but renames, which change nothing", async () => {
    const { bot_events: asked } = slackManifest({ commands: await loadCommands(commandsDir) }).settings
      .event_subscriptions;
    const about = (type: string) => ({
      type,
      ...(type.startsWith("app_un") || type.startsWith("tokens") ? {} : { channel: "C1" }),
    });
    const taken = asked.filter((type) => {
      const event = { ...about(type.replace(/\.im$/, "")), user: "U1" };
      return inspect({ type: "event_callback", event_id: "E1", event }, "/apg").kind === "process";
    });
    expect(asked.filter((type) => !taken.includes(type))).toEqual(["channel_rename", "group_rename"]);
    for (const type of Object.keys(STATES)) expect(asked).toContain(type);
  });
});

describe("a signed event of the wrong shape never reaches Bolt", () => {
  const event = (given: object) => ({ type: "event_callback", event_id: "E1", event: given });
  it.each([
    { type: "channel_left" },
    { type: "channel_left", channel: { id: "C1" } },
    { type: "channel_archive", channel: ["C1"], user: "U1" },
    { type: "app_uninstalled", channel: "C1" },
    { type: "tokens_revoked", item: null },
    { type: ["channel_left"], channel: "C1" },
    { type: "channel_created", channel: "C1" },
  ])("%j", (given) => {
    expect(inspect(event(given), "/apg").kind).toBe("answer");
  });
});
