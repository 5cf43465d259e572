import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Caller } from "../../../src/core/caller.js";
import type { Dispatch, Fixed } from "../../../src/core/dispatch.js";
import type { NeedsRights } from "../../../src/core/needs.js";
import type { Clock, LogLevel, Requests } from "../../../src/core/ports.js";
import type { Reply } from "../../../src/core/reply.js";
import type { AdminEntry } from "../../../src/core/rights.js";
import { type ManualClock, manualClock } from "../../../src/counterparts/clock.js";
import { type Slack, type SlackOptions, startSlack } from "../../../src/counterparts/slack/index.js";
import type { PlaceChange } from "../../../src/platforms/shared/place-change.js";
import { createSlackPlatform, type SlackPlatform } from "../../../src/platforms/slack/index.js";
import { sampleForm } from "../../support/forms.js";
import { longReply, sampleReply } from "../../support/replies.js";

export const SECRETS = { signingSecret: "s3cret", botToken: "xoxb-test", appToken: "xapp-test" };

export interface Asked {
  line: string;
  caller: Caller;
  fixed?: Fixed;
}

export interface Bot {
  slack: Slack;
  platform: SlackPlatform;
  /** Where it listens. */
  url: string;
  clock: ManualClock;
  /** Every line that was dispatched. */
  asked: Asked[];
  /** What the bot was told of places. */
  places: PlaceChange[];
  logs: { level: LogLevel; event: string; data?: Record<string, unknown> }[];
}

export interface BotOptions extends Partial<SlackOptions> {
  dispatch?: Dispatch;
  admins?: AdminEntry[];
  needsRights?: NeedsRights;
  requests?: Requests;
}

/**
 * Lines that mean something here: `long` has pages, `mine` is not for sharing, `edit` needs rights, `form` asks for
 * values, all else is one short answer.
 */
export const answerTo: Dispatch = async (line, _caller, fixed = {}) => {
  const { language = "en", asOf = "2018-02-05", values } = fixed;
  const reply: Reply = line === "long" ? longReply() : sampleReply();
  if (line === "form" && !values) reply.form = sampleForm({ language });
  const title = line === "" ? "Front page" : `Answer to ${line}`;
  return { ...reply, title, line: line || "home", language, asOf, shareable: line !== "mine" };
};

/** A local Slack and the real adapter, joined over HTTP or the socket; both stop when the test ends. */
export async function startBot({
  dispatch = answerTo,
  admins = [],
  needsRights = (line) => line.startsWith("edit"),
  requests,
  ...options
}: BotOptions = {}): Promise<Bot> {
  const clock = manualClock();
  const slack = await startSlack({ ...SECRETS, clock, callbackId: "apg_look_up", ...options });
  const asked: Asked[] = [];
  const places: PlaceChange[] = [];
  const logs: Bot["logs"] = [];
  const platformClock: Clock = { now: clock.now, monotonic: clock.now };
  const { appToken, ...http } = SECRETS;
  const platform = await createSlackPlatform({
    config: { ...http, ...(options.mode === "socket" && { appToken }), apiUrl: slack.apiUrl },
    dispatch: async (line, caller, fixed) => {
      asked.push({ line, caller, fixed });
      return dispatch(line, caller, fixed);
    },
    admins,
    needsRights,
    requests,
    onPlace: (change) => void places.push(change),
    clock: platformClock,
    log: (level, event, data) => void logs.push({ level, event, data }),
  });
  const server = createServer((request, response) => {
    if (!platform.handle?.(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  slack.route.target = url;
  await platform.start();
  onTestFinished(async () => {
    await platform.stop();
    server.close();
    server.closeAllConnections();
    await slack.stop();
  });
  return { slack, platform, url, clock, asked, places, logs };
}

/** The words of a message's blocks, as a reader sees them. */
export function wordsIn(message: { blocks?: unknown } | undefined): string {
  return JSON.stringify(message?.blocks ?? "");
}
