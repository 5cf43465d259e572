import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type App, build } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { subscriptionsOf } from "../../src/core/added/added.js";
import type { Dispatch } from "../../src/core/dispatch.js";
import type { ManualClock } from "../../src/counterparts/clock.js";
import type { Message as SlackMessage } from "../../src/counterparts/slack/index.js";
import type { Message as TeamsMessage } from "../../src/counterparts/teams/index.js";
import type { Posting } from "../../src/reminders/running.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { addDate } from "../support/reminding.js";
import { startBot as startSlackBot, wordsIn as wordsInSlack } from "./slack/bot.js";
import { fromBot, startBot as startTeamsBot, TENANT, wordsIn as wordsInTeams } from "./teams/bot.js";

const MINUTE = 60_000;
const WEEK = 7 * 86_400_000;

/** A countdown that is due in ten minutes, a week before its date: tokens and what is known of people last so long. */
function soon(clock: ManualClock): { line: string; date: string } {
  const due = new Date(clock.now() + 10 * MINUTE).toISOString();
  const date = new Date(clock.now() + 10 * MINUTE + WEEK).toISOString().slice(0, 10);
  return { line: `subscribe before 7 days ${due.slice(11, 16)} UTC`, date };
}

/** The bot behind an adapter that is made before it, on that adapter's clock. */
function behind() {
  let app: App | undefined;
  const dispatch: Dispatch = (line, caller, fixed) => (app as App).dispatch(line, caller, fixed);
  const start = async (clock: ManualClock, posting: Posting) => {
    const config = readConfig({ DATA_DIR: join(tmpdir(), "apg-test-nothing-here") });
    const sleep = async (ms: number) => clock.advance(ms);
    const parts = { clock: { now: clock.now, monotonic: clock.now }, log: () => {}, sleep };
    const built = await build(config, { ...parts, store: createMemoryStore() });
    app = built;
    built.reminders.start([posting]);
    onTestFinished(() => built.reminders.stop());
    await built.reminders.work();
    return built;
  };
  return { dispatch, start };
}

/** Adds the date, and lets the countdown to it come. */
async function untilDue(date: string, app: App, clock: ManualClock): Promise<void> {
  // What is due before the bot has begun to post is looked for first, which takes minutes.
  await app.reminders.work();
  await addDate(app, { date });
  const { added } = await app.knowledge.read();
  const [subscription] = subscriptionsOf(added).map(({ value }) => value);
  const next = subscription && (await app.reminders.next(subscription));
  if (!next) throw new Error("nothing comes");
  clock.advance(next.dueAt - clock.now());
  await app.reminders.work();
}

describe("a channel that is subscribed", () => {
  it("in Slack gets the post, and sees in it who did what", { timeout: 30_000 }, async () => {
    const { dispatch, start } = behind();
    const admins = [{ platform: "slack", installation: "T1", user: "U1" }];
    const { slack, platform, clock } = await startSlackBot({ dispatch, admins });
    const { messenger, ready } = platform;
    const app = await start(clock, { name: "slack", messenger, ready });
    const { line, date } = soon(clock);
    const answer = await slack.command({ user: "U1", channel: "C1", text: line });
    expect(wordsInSlack(answer.shown)).toContain("Subscribed: S1");
    await untilDue(date, app, clock);
    expect(slack.messages("C1").map(wordsInSlack)).toEqual([
      expect.stringContaining("This channel gets reminders from now on"),
      expect.stringContaining("7 days left: Consultation with GAC"),
    ]);
    const post = slack.messages("C1")[1] as SlackMessage;
    await slack.click({ user: "U1", message: post, text: "Mine" });
    await slack.until(() => slack.ephemerals("U1").find((own) => /takes it/.test(wordsInSlack(own))));
    await app.reminders.work();
    expect(slack.messages("C1")).toHaveLength(2);
    expect(wordsInSlack(slack.messages("C1")[1])).toMatch(/takes it/);
    const doctor = await slack.command({ user: "U1", channel: "C1", text: "doctor" });
    expect(wordsInSlack(doctor.shown)).toMatch(/Last post: .*https:.*All is well/s);
  });

  it("in Teams gets the post, and sees in it who did what", { timeout: 30_000 }, async () => {
    const { dispatch, start } = behind();
    const admins: { platform: string; installation: string; user: string }[] = [];
    const { teams, platform, clock } = await startTeamsBot({ dispatch, admins });
    admins.push({
      platform: "teams",
      installation: TENANT,
      user: String(teams.person("ana")?.aadObjectId),
    });
    const { messenger, ready } = platform;
    const app = await start(clock, { name: "teams", messenger, ready });
    const { line, date } = soon(clock);
    await teams.mention({ user: "ana", conversation: "general", text: line });
    await untilDue(date, app, clock);
    const words = () => fromBot(teams, "general").map(wordsInTeams);
    const index = () => words().findIndex((text) => text.includes("7 days left: Consultation with GAC"));
    expect(words().join("\n")).toContain("Subscribed: S1");
    // Both are seen by all.
    expect(words().filter((text) => text.includes("days before a date"))).toHaveLength(1);
    expect(index()).toBeGreaterThan(0);
    const message = fromBot(teams, "general")[index()] as TeamsMessage;
    const { failure } = await teams.click({ user: "ana", message, title: "Mine" });
    expect(failure).toBeUndefined();
    await app.reminders.work();
    expect(words()[index()]).toMatch(/Ana takes it/);
    expect(teams.violations()).toEqual([]);
  });
});
