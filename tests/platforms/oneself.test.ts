import { describe, expect, it } from "vitest";
import type { Subscription } from "../../src/core/changes.js";
import { createNeedsRights } from "../../src/core/needs.js";
import type { Store, UserKey } from "../../src/core/ports.js";
import { appForTest } from "../support/app.js";
import * as inSlack from "./slack/bot.js";
import * as inTeams from "./teams/bot.js";

/** Somebody has paused a subscription of their channel. */
async function paused({ append }: Store, by: UserKey, channel: string): Promise<void> {
  const { platform, installation } = by;
  const value: Subscription = {
    ...{ id: "S1", place: { platform, installation, channel }, themes: [], zone: "America/Toronto" },
    ...{ rule: { kind: "weekly", weekday: 1, time: "09:00" }, language: "en", status: "paused", since: 1 },
  };
  const change = { subject: "subscription:S1", state: { kind: "subscription", value } } as const;
  await append([{ ...change, at: 1, by, revision: 1, action: "pause" }]);
}

async function slack() {
  const { dispatch, commands, store } = await appForTest();
  const bot = await inSlack.startBot({ dispatch, needsRights: createNeedsRights(commands) });
  await paused(store, { platform: "slack", installation: "T1", user: "U1" }, "C1");
  const ask = async (text: string) =>
    inSlack.wordsIn((await bot.slack.command({ user: "U1", channel: "C1", text })).shown);
  return { bot, ask };
}

async function teams() {
  const { dispatch, commands, store } = await appForTest();
  const bot = await inTeams.startBot({ dispatch, needsRights: createNeedsRights(commands) });
  const ask = async (text: string) => {
    await bot.teams.mention({ user: "ana", conversation: "general", text });
    return inTeams.wordsIn(inTeams.fromBot(bot.teams, "general", "ana").at(-1));
  };
  await ask("role");
  const { platform, installation, user, channel = "" } = bot.asked.at(-1)?.caller ?? ({} as never);
  await paused(store, { platform, installation, user }, channel);
  return { bot, ask };
}

describe("a line that is answered by who one is", () => {
  it("finds that out first in Slack, and again when it was long ago", async () => {
    const { bot, ask } = await slack();
    expect(await ask("role")).toContain("You are member here.");
    bot.clock.advance(2 * 60 * 60_000);
    expect(await ask("undo")).toContain("Take this back?");
  });

  it("says that Slack did not say, where it does not", async () => {
    const { bot, ask } = await slack();
    bot.slack.fault({ method: "users.info", kind: "server_error", times: 5 });
    expect(await ask("role")).toMatch(/Slack could not say just now.*slack:T1:U1/);
  });

  it("finds that out first in Teams", async () => {
    const { ask } = await teams();
    expect(await ask("role")).toContain("You are member here.");
    expect(await ask("undo")).toContain("Take this back?");
  });
});
