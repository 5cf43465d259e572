import { describe, expect, it } from "vitest";
import { type Bot, startBot, TENANT } from "./bot.js";

const idOf = ({ teams }: Bot, conversation: string) => teams.conversation(conversation)?.id ?? "";

describe("a place", () => {
  it("is lost where the bot is removed, and back where it is added", async () => {
    const bot = await startBot();
    const channel = idOf(bot, "group");
    await bot.teams.uninstall({ user: "ana", conversation: "group" });
    const lost = { installation: TENANT, channel, state: "lost", code: "bot_removed" };
    expect(bot.places).toEqual([lost, lost]);
    bot.places.length = 0;
    await bot.teams.install({ user: "ana", conversation: "group" });
    const back = { installation: TENANT, channel, state: "back", code: "bot_added" };
    expect(bot.places).toEqual([back, back]);
  });

  it("of a team is lost by its name, and any may be back", async () => {
    const bot = await startBot();
    const channel = idOf(bot, "general");
    await bot.teams.uninstall({ user: "ana", conversation: "general" });
    await bot.teams.install({ user: "ana", conversation: "general" });
    expect(bot.places[0]).toEqual({ installation: TENANT, channel, state: "lost", code: "bot_removed" });
    expect(bot.places[2]).toEqual({ installation: TENANT, state: "back", code: "bot_added" });
  });

  it.each([
    ["channelDeleted", { channel: "19:x@thread.tacv2", state: "lost", code: "channelDeleted" }],
    ["channelRestored", { channel: "19:x@thread.tacv2", state: "back", code: "channelRestored" }],
    ["teamArchived", { channel: "19:t@thread.tacv2", state: "lost", code: "teamArchived" }],
    ["teamUnarchived", { state: "back", code: "teamUnarchived" }],
    ["teamDeleted", { channel: "19:t@thread.tacv2", state: "lost", code: "teamDeleted" }],
    ["teamHardDeleted", { channel: "19:t@thread.tacv2", state: "lost", code: "teamHardDeleted" }],
    ["teamRestored", { state: "back", code: "teamRestored" }],
  ])("hears of %s", async (eventType, change) => {
    const bot = await startBot();
    await tell(bot, { eventType });
    expect(bot.places).toEqual([{ installation: TENANT, ...change }]);
  });

  it.each([
    "channelRenamed",
    "teamRenamed",
    "channelCreated",
    "toString",
    7,
    undefined,
  ])("is as it was after %s", async (eventType) => {
    const bot = await startBot();
    const { status } = await tell(bot, { eventType });
    expect(status).toBe(200);
    expect(bot.places).toEqual([]);
  });

  it("is as it was where somebody else comes or goes, or the app is updated", async () => {
    const bot = await startBot();
    const { teams } = bot;
    const person = { id: teams.person("ana")?.id };
    for (const members of [{ membersAdded: [person] }, { membersRemoved: [person] }])
      await teams.activity({
        user: "ana",
        conversation: "group",
        activity: { type: "conversationUpdate", ...members },
      });
    await teams.activity({
      user: "ana",
      conversation: "group",
      activity: { type: "installationUpdate", action: "add-upgrade" },
    });
    expect(bot.places).toEqual([]);
  });
});

function tell({ teams }: Bot, { eventType }: { eventType: unknown }) {
  const channel = { id: "19:x@thread.tacv2" };
  const channelData = { tenant: { id: TENANT }, channel, team: { id: "19:t@thread.tacv2" }, eventType };
  const activity = { type: "conversationUpdate", channelData };
  return teams.activity({ user: "ana", conversation: "general", activity });
}
