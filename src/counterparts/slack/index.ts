import { createCalls } from "../calls.js";
import { type Clock, systemClock } from "../clock.js";
import { createFaults, type Fault, type Faults } from "../faults.js";
import { type HttpAnswer, type HttpRequest, startHttp } from "../http.js";
import { createPoster } from "../post.js";
import { answerApi } from "./api.js";
import { type Client, createClient } from "./client.js";
import { createInteractions } from "./interactions.js";
import { createPayloads } from "./payloads.js";
import {
  addChannel,
  addUser,
  addWorkspace,
  type NewChannel,
  type NewUser,
  type NewWorkspace,
} from "./places.js";
import { createReading, type Reading } from "./reading.js";
import { createResponseUrls, type ResponseOrigin } from "./response-urls.js";
import { createSockets, type Sockets } from "./socket.js";
import { createState } from "./state.js";
import { createTransport, type Route } from "./transport.js";
import type { ApiCall, Channel, User, Workspace } from "./types.js";

export type { Fault, FaultKind } from "../faults.js";
export type { FormValues } from "./form.js";
export type { Lifecycle } from "./lifecycle.js";
export { LIMITS } from "./limits.js";
export type { Delivery } from "./outgoing.js";
export { pingsOf } from "./pings.js";
export type { Tamper } from "./signing.js";
export type * from "./types.js";

export interface SlackOptions {
  signingSecret: string;
  botToken: string;
  appToken: string;
  /** Where the bot listens: `http://127.0.0.1:3000`, with `/slack/events` understood. May be set later. */
  target?: string;
  /** How people's doings reach the bot; default `http`. */
  mode?: Route["mode"];
  /** Where to listen; default 0, a free port. */
  port?: number;
  /** Drives timestamps, signatures and the life of response_urls and triggers; default: the system's. */
  clock?: Clock;
  /** How long to wait for the bot; default Slack's 3,000. */
  answerWithinMs?: number;
  /** The slash command and the message shortcut that are meant where none is named; default `/apg`, `look_up`. */
  command?: string;
  callbackId?: string;
}

/** A Slack of one's own on 127.0.0.1. It starts with workspace `T1`, person `U1` and channel `C1`, the bot in it. */
export interface Slack extends Client, Reading {
  readonly origin: string;
  /** For `SLACK_API_URL`: `http://127.0.0.1:<port>/api/`. */
  readonly apiUrl: string;
  /** Where and how the bot is told things; may be changed at any time. */
  readonly route: Route;
  addWorkspace(given: NewWorkspace): Workspace;
  /** Adds a person or changes one. */
  setUser(given: NewUser): User;
  /** Adds a channel or changes one; `bot: false` takes the bot out without telling it. */
  setChannel(given: NewChannel): Channel;
  /** Orders that the next calls of a method go wrong. */
  fault(fault: Fault): void;
  readonly faults: Pick<Faults, "pending" | "clear">;
  /** Socket Mode connections open now. */
  connected(): number;
  /** Tells the bot's connections to go; it is expected to come back. */
  disconnect: Sockets["disconnect"];
  /** Cuts everything and frees the port. */
  stop(): Promise<void>;
}

/**
 * Starts a local Slack.
 * @example
 * const slack = await startSlack({ signingSecret: "s", botToken: "xoxb-1", appToken: "xapp-1" });
 * // start the bot with SLACK_API_URL=slack.apiUrl and these secrets, then:
 * slack.route.target = "http://127.0.0.1:3000";
 * const { shown } = await slack.command({ user: "U1", channel: "C1", text: "recs migration" });
 * if (shown) await slack.click({ user: "U1", message: shown, text: "Share to channel" });
 * await slack.until(() => slack.messages("C1").length === 1);
 * await slack.stop();
 * @throws where the port cannot be had
 */
export async function startSlack(options: SlackOptions): Promise<Slack> {
  const state = createState(options.clock ?? systemClock);
  const faults = createFaults({ ok: false, error: "ratelimited" });
  const poster = createPoster();
  const stopped = new AbortController();
  const sockets = createSockets((connected) => state.changed({ type: "socket", connected }));
  const calls = createCalls<ApiCall>(faults, (call) => state.changed({ type: "call", call }));
  const responseUrls = createResponseUrls({ state, calls });
  const openConnection = () => `${server.origin.replace("http", "ws")}${sockets.openConnection()}`;
  const api = { state, calls, appToken: options.appToken, openConnection };

  /** Slack's clock is this one: a bot reads the time from here. */
  const dated = (given: HttpAnswer): HttpAnswer => {
    if (typeof given === "string") return given;
    return { ...given, headers: { date: new Date(state.clock.now()).toUTCString(), ...given.headers } };
  };
  const answer = (request: HttpRequest): HttpAnswer | Promise<HttpAnswer> => {
    const [, place, name = ""] = request.path.split("/");
    if (place === "api") return answerApi(api, name, request).then(dated);
    if (place === "response") return responseUrls.answer(name, request);
    return { status: 404, body: "not found" };
  };
  const server = await startHttp({ answer, upgrade: sockets.upgrade, port: options.port });

  addWorkspace(state, { id: "T1", name: "Coalition", botToken: options.botToken });
  addUser(state, { id: "U1", name: "ana", realName: "Ana" });
  addChannel(state, { id: "C1", name: "general" });

  const route: Route = {
    mode: options.mode ?? "http",
    target: options.target,
    answerWithinMs: options.answerWithinMs ?? 3_000,
  };
  const { signingSecret } = options;
  const transport = createTransport({ state, route, signingSecret, poster, sockets });
  const issueUrl = (origin: ResponseOrigin) =>
    `${route.through ?? server.origin}${responseUrls.issue(origin)}`;
  const payloads = createPayloads(state, issueUrl);
  const interactions = createInteractions(state, issueUrl);
  const defaults = { command: options.command ?? "/apg", callbackId: options.callbackId ?? "look_up" };

  return {
    ...createClient({ state, payloads, interactions, transport, defaults }),
    ...createReading(state, calls, stopped.signal),
    origin: server.origin,
    apiUrl: `${server.origin}/api/`,
    route,
    addWorkspace: (given) => addWorkspace(state, given),
    setUser: (given) => addUser(state, given),
    setChannel: (given) => addChannel(state, given),
    fault: faults.add,
    faults,
    connected: () => sockets.connected,
    disconnect: sockets.disconnect,
    async stop() {
      stopped.abort();
      poster.stop();
      sockets.stop();
      await server.stop();
    },
  };
}
