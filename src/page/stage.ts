import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type App, type Base, build } from "../app.js";
import type { Config } from "../config.js";
import { createNeedsRights } from "../core/needs.js";
import type { Log, Platform } from "../core/ports.js";
import type { Language } from "../i18n/language.js";
import type { PlaceChange } from "../platforms/shared/place-change.js";
import { createMemoryStore } from "../stores/memory.js";
import { createPageClock, type PageClock } from "./clock.js";
import type { SideOptions } from "./options.js";
import { ADMIN, PEOPLE } from "./people.js";
import { createPrinted, type PrintedLines } from "./printed.js";
import type { Side } from "./side.js";
import { isAnswerToAll } from "./slack-messages.js";
import { type SlackSide, slackUser, startSlackSide } from "./slack-side.js";
import { createTeamsSide, startTeamsCounterpart, type TeamsSide, teamsUser } from "./teams-side.js";

/** A bot of its own that forgets everything when it stops, with a Slack and a Teams of its own. */
export interface Stage {
  app: App;
  clock: PageClock;
  slack: SlackSide;
  teams: TeamsSide;
  sides: readonly Side[];
  printed: PrintedLines;
  /** Tells from now on in another language everybody who has not chosen one by themselves since. */
  speak(language: Language): Promise<void>;
  /** Resolves when what was asked is answered and what is owed by now is posted. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface StageOptions {
  config: Config;
  log: Log;
  /** What the process has read already. */
  base?: Base;
  language: Language;
  /** Where its clock begins, in milliseconds since 1970. */
  start: number;
}

const LOCALES: Record<Language, string> = { en: "en-CA", fr: "fr-CA", es: "es-MX" };
/** An answer that goes on after its acknowledgement takes some milliseconds; one that hangs is not waited for. */
const LOOK_EVERY = 3;
const LOOKS = 5_000;

/** Everything wired and running, the coalition's channel subscribed by its admin. */
export async function startStage({ config, log, base, language, start }: StageOptions): Promise<Stage> {
  const clock = createPageClock(start);
  // What fails on the page fails on purpose: the terminal is not for that.
  const quiet: Log = (level, event, data) => log("debug", `page: ${event}`, { level, ...data });
  const teamsCounterpart = await startTeamsCounterpart(clock, LOCALES[language]);
  const admins = [slackUser(ADMIN), teamsUser(teamsCounterpart, ADMIN)];
  const app = await build(
    { ...config, language, admins, slack: undefined, teams: undefined },
    { store: createMemoryStore(clock), clock, log: quiet, base, sleep: async (ms) => clock.advance(ms) },
  );
  const printed = createPrinted(clock);
  const optionsFor = (platform: Platform): SideOptions => ({
    dispatch: app.dispatch,
    needsRights: createNeedsRights(app.commands),
    admins,
    onPlace: ({ state, installation, channel }: PlaceChange) => {
      if (state === "back") void app.reminders.unblock({ platform, installation, channel });
    },
    clock,
    log: quiet,
    locale: LOCALES[language],
  });
  const slack = await startSlackSide({ ...optionsFor("slack"), dispatch: printed.dispatch(app.dispatch) });
  // Who sees an answer in Slack sees it in the terminal's view.
  slack.slack.on("change", (change) => {
    if (change.type === "message" && isAnswerToAll(change.message)) printed.toAll(change.message.channel);
  });
  const teams = createTeamsSide(teamsCounterpart, optionsFor("teams"));
  const sides: Side[] = [slack, teams];
  const server = await listen(sides);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await Promise.all(sides.map((side) => side.start(url)));
  const { messenger } = slack.posting;
  const posting = { ...slack.posting, messenger: messenger && printed.messenger(messenger) };
  app.reminders.start([posting, teams.posting]);

  const stage: Stage = {
    app,
    clock,
    slack,
    teams,
    sides,
    printed,
    async speak(chosen) {
      for (const side of sides)
        for (const { key } of PEOPLE) await app.store.setLanguage(side.user(key), chosen);
    },
    async settle() {
      for (let i = 0; i < LOOKS && sides.some((side) => side.inFlight() > 0); i++) await wait(LOOK_EVERY);
      await app.reminders.work();
    },
    async stop() {
      await app.reminders.stop();
      await Promise.all(sides.map((side) => side.stop()));
      server.closeAllConnections();
      server.close();
      await app.close();
    },
  };
  await stage.speak(language);
  await prepare(stage);
  return stage;
}

/** What was there before anybody came: a digest and countdowns for the coalition, and somebody who may edit. */
async function prepare({ app, sides, settle }: Stage): Promise<void> {
  for (const side of sides) {
    // Where nobody reads it: the admin's own conversation begins empty.
    await app.dispatch(`role give editor ${side.user("bea").user}`, { ...side.user(ADMIN), role: "admin" });
    await side.say(ADMIN, "coalition", "command", "subscribe");
    await side.say(ADMIN, "coalition", "command", "subscribe before 7,1 days");
  }
  await settle();
}

async function listen(sides: readonly Side[]): Promise<Server> {
  const server = createServer((request, response) => {
    if (!sides.some(({ handle }) => handle(request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}
