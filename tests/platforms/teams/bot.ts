import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Caller } from "../../../src/core/caller.js";
import type { Dispatch, Fixed } from "../../../src/core/dispatch.js";
import type { NeedsRights } from "../../../src/core/needs.js";
import type { LogLevel, Requests } from "../../../src/core/ports.js";
import type { AdminEntry } from "../../../src/core/rights.js";
import { type ManualClock, manualClock } from "../../../src/counterparts/clock.js";
import {
  type Message,
  startTeams,
  type Teams,
  type TeamsOptions,
} from "../../../src/counterparts/teams/index.js";
import type { PlaceChange } from "../../../src/platforms/shared/place-change.js";
import type { Element } from "../../../src/platforms/teams/elements.js";
import type { TeamsConfig } from "../../../src/platforms/teams/environment.js";
import { createTeamsPlatform, type TeamsPlatform } from "../../../src/platforms/teams/index.js";
import type { Card } from "../../../src/platforms/teams/render.js";
import { answerTo } from "../slack/bot.js";
import { textOf } from "./seen.js";

export const TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
export const APP = { appId: "11111111-2222-3333-4444-555555555555", password: "s3cret", tenant: TENANT };

export interface Bot {
  teams: Teams;
  platform: TeamsPlatform;
  /** Where it listens. */
  url: string;
  clock: ManualClock;
  /** Every line that was dispatched. */
  asked: { line: string; caller: Caller; fixed?: Fixed }[];
  logs: { level: LogLevel; event: string; data?: Record<string, unknown> }[];
  /** What became of places. */
  places: PlaceChange[];
}

export interface BotOptions extends Partial<TeamsOptions> {
  dispatch?: Dispatch;
  admins?: AdminEntry[];
  /** Other tenants whose people may use the bot. */
  tenants?: string[];
  /** The key server of nobody. */
  openId?: string;
  onPlace?(change: PlaceChange): void;
  needsRights?: NeedsRights;
  requests?: Requests;
  /** Other origins at which Teams takes posts. */
  services?: string[];
  /** For one call to Teams, and for who somebody is. */
  timeoutMs?: number;
  patienceMs?: number;
}

/** A local Teams and the real adapter, joined over HTTP; both stop when the test ends. */
export async function startBot({
  dispatch = answerTo,
  admins = [],
  tenants = [],
  openId,
  services = [],
  onPlace,
  needsRights = (line) => line.startsWith("subscribe") || line.startsWith("deadline"),
  timeoutMs,
  patienceMs,
  requests,
  ...options
}: BotOptions = {}): Promise<Bot> {
  const clock = manualClock();
  const teams = await startTeams({ ...APP, clock, ...options });
  const asked: Bot["asked"] = [];
  const logs: Bot["logs"] = [];
  const places: PlaceChange[] = [];
  const { appId, password } = APP;
  const config: TeamsConfig =
    options.auth === false
      ? { local: true }
      : { local: false, appId, password, tenants: [TENANT, ...tenants] };
  const platform = createTeamsPlatform({
    config,
    dispatch: async (line, caller, fixed) => {
      asked.push({ line, caller, fixed });
      return dispatch(line, caller, fixed);
    },
    admins,
    clock: { now: clock.now, monotonic: clock.now },
    log: (level, event, data) => void logs.push({ level, event, data }),
    onPlace: (change) => {
      places.push(change);
      onPlace?.(change);
    },
    endpoints: {
      openId: openId ?? teams.openIdUrl,
      login: teams.loginUrl,
      services: [teams.origin, ...services],
    },
    needsRights,
    requests,
    timeoutMs,
    patienceMs,
  });
  const server = createServer((request, response) => {
    if (!platform.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  teams.target = url;
  await platform.start();
  onTestFinished(async () => {
    await platform.stop();
    server.close();
    server.closeAllConnections();
    await teams.stop();
  });
  return { teams, platform, url, clock, asked, logs, places };
}

/** What the bot wrote into a conversation, as one of its people sees it. */
export function fromBot(teams: Teams, conversation: string, as = "ana"): Message[] {
  return teams.messages(conversation, { as }).filter(({ from }) => from === "bot");
}

/** The bot's first message there. */
export function firstFromBot(teams: Teams, conversation: string, as = "ana"): Message {
  const [message] = fromBot(teams, conversation, as);
  if (!message) throw new Error(`the bot wrote nothing into ${conversation}`);
  return message;
}

/** The words of a message's card, as a reader sees them. */
export function wordsIn(message: Pick<Message, "attachments"> | undefined): string {
  const card = message?.attachments[0]?.content as Card | undefined;
  return card ? card.body.map((element: Element) => textOf(element)).join("\n") : "";
}
