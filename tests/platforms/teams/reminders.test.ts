import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type App, build } from "../../../src/app.js";
import { readConfig } from "../../../src/config.js";
import { createNeedsRights, type NeedsRights } from "../../../src/core/needs.js";
import { createMemoryStore } from "../../../src/stores/memory.js";
import { addDate } from "../../support/reminding.js";
import { type Bot, fromBot, startBot, wordsIn } from "./bot.js";

const DAY = 86_400_000;

/** The bot as it runs, behind Teams, on a clock that a test moves. */
async function started(): Promise<{ bot: Bot; app: App }> {
  let app: App;
  let needs: NeedsRights;
  // A token of the login would end by this clock, and is kept by the system's.
  const bot = await startBot({
    auth: false,
    dispatch: (...given) => app.dispatch(...given),
    needsRights: (line) => needs(line),
    onPlace: ({ state, installation, channel }) => {
      if (state === "back") void app.reminders.unblock({ platform: "teams", installation, channel });
    },
  });
  const { now, advance } = bot.clock;
  const config = readConfig({ DATA_DIR: join(tmpdir(), "apg-test-nothing-here") });
  app = await build(config, {
    store: createMemoryStore(),
    clock: { now, monotonic: now },
    log: () => {},
    sleep: async (ms) => advance(ms),
  });
  needs = createNeedsRights(app.commands);
  app.reminders.start([{ name: "teams", messenger: bot.platform.messenger, ready: () => true }]);
  onTestFinished(() => app.reminders.stop());
  return { bot, app };
}

/** A countdown in the channel to a day ten days from now. */
async function subscribed() {
  const { bot, app } = await started();
  await bot.teams.mention({ user: "ana", conversation: "general", text: "subscribe before 7 days" });
  const date = new Date(bot.clock.now() + 10 * DAY).toISOString().slice(0, 10);
  await addDate(app, { date });
  const later = async (days: number) => {
    bot.clock.advance(days * DAY);
    await app.reminders.work();
    await app.reminders.work();
  };
  const posts = (as?: string) =>
    fromBot(bot.teams, "general", as).filter((message) => /^\d+ days left: /.test(wordsIn(message)));
  return { bot, app, later, posts };
}

describe("a reminder in Teams", () => {
  it("comes to the channel that wished for it, and says to all what one of them did", async () => {
    const { bot, app, later, posts } = await subscribed();
    const { teams } = bot;
    await later(4);
    const [message, ...more] = posts();
    expect(more).toEqual([]);
    if (!message) throw new Error("nothing was posted");
    const { notice } = await teams.click({ user: "ana", message, title: "Done" });
    expect(notice).toContain("Ana");
    await app.reminders.work();
    teams.setPerson({ key: "luc" });
    for (const as of ["ana", "luc"]) {
      expect(posts(as)).toHaveLength(1);
      expect(wordsIn(teams.current(message, { as }))).toContain("Ana");
    }
    expect(teams.violations()).toEqual([]);
  });

  it("waits where the bot was taken out, and comes when it is back", async () => {
    const { bot, app, later, posts } = await subscribed();
    const { teams } = bot;
    await teams.uninstall({ user: "ana", conversation: "general" });
    await later(4);
    expect(posts()).toEqual([]);
    const [one] = (await app.store.ledger.list()).filter(({ state }) => state === "blocked");
    expect(one?.reason).toBe("http_403");
    await teams.install({ user: "ana", conversation: "general" });
    await app.reminders.work();
    expect(posts()).toHaveLength(1);
  });

  it("is not wished for by a guest", async () => {
    const { bot } = await started();
    bot.teams.setPerson({ key: "eva", role: "guest" });
    await bot.teams.mention({ user: "eva", conversation: "general", text: "subscribe" });
    expect(wordsIn(fromBot(bot.teams, "general").at(-1))).toContain("APG_NOT_ALLOWED");
  });
});
