import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Messenger, Post } from "../../../src/core/messenger.js";
import type { LogLevel } from "../../../src/core/ports.js";
import { type ManualClock, manualClock } from "../../../src/counterparts/clock.js";
import { type FaultKind, type Slack, startSlack } from "../../../src/counterparts/slack/index.js";
import { clientOptions } from "../../../src/platforms/slack/bolt.js";
import { createSlackMessenger } from "../../../src/platforms/slack/messenger.js";
import { sampleReply } from "../../support/replies.js";
import { SECRETS } from "./bot.js";

export const C1 = { platform: "slack", installation: "T1", channel: "C1" } as const;
export const ANA = { platform: "slack", installation: "T1", user: "U1" } as const;
export const post = (id = "a1b2"): Post => ({ id, reply: sampleReply() });

export interface Bench {
  slack: Slack;
  messenger: Messenger;
  /** The same, which takes any answer for a silence: nothing waits for one. */
  impatient: Messenger;
  clock: ManualClock;
  logs: { level: LogLevel; event: string; data?: Record<string, unknown> }[];
  /** The one of the two that meets a fault without waiting. */
  facing(kind: FaultKind): Messenger;
}

/** A local Slack, and what posts to it. */
export async function bench(): Promise<Bench> {
  const clock = manualClock();
  const slack = await startSlack({ ...SECRETS, clock });
  onTestFinished(() => slack.stop());
  // Nobody listens to what people do here.
  slack.route.target = slack.origin;
  return { slack, clock, ...messengersAt(slack.apiUrl) };
}

export function messengersAt(apiUrl: string): Pick<Bench, "messenger" | "impatient" | "facing" | "logs"> {
  const logs: Bench["logs"] = [];
  const log = (level: LogLevel, event: string, data?: Record<string, unknown>) =>
    void logs.push({ level, event, data });
  const web = clientOptions(apiUrl, log);
  const messenger = createSlackMessenger(SECRETS.botToken, web, log);
  const impatient = createSlackMessenger(SECRETS.botToken, { ...web, timeout: 50 }, log);
  return { messenger, impatient, logs, facing: (kind) => (kind === "hang" ? impatient : messenger) };
}

/** Something that answers every call the same way. `length`: as announced, more than comes. */
export async function answering(answer: {
  status: number;
  body: string;
  headers?: Record<string, string>;
  length?: number;
}): Promise<Pick<Bench, "messenger" | "logs">> {
  const server = createServer((request, response) => {
    request.resume();
    const length = answer.length === undefined ? {} : { "content-length": String(answer.length) };
    response.writeHead(answer.status, { ...answer.headers, ...length });
    response.write(answer.body, () => (answer.length ? response.destroy() : response.end()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return messengersAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`);
}
