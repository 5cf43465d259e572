import type { IncomingMessage, ServerResponse } from "node:http";
import { webApi } from "@slack/bolt";
import type { Dispatch } from "../../core/dispatch.js";
import type { Messenger } from "../../core/messenger.js";
import type { NeedsRights } from "../../core/needs.js";
import type { Clock, Log, Requests } from "../../core/ports.js";
import type { AdminEntry } from "../../core/rights.js";
import { createAcross } from "../shared/across.js";
import type { PlaceChange } from "../shared/place-change.js";
import { clientOptions, createBolt } from "./bolt.js";
import { createIdentity } from "./identity.js";
import { createShares } from "./listeners/share.js";
import { createSlackMessenger } from "./messenger.js";
import { COMMAND } from "./names.js";
import { createProcessing } from "./processing.js";
import { createProfiles } from "./profiles.js";
import { createSlackReceiver } from "./receiver.js";
import { createRespond } from "./respond.js";
import { CheckedSocketReceiver } from "./socket.js";

export interface SlackPlatformOptions {
  config: {
    /** Needed for HTTP. */
    signingSecret?: string;
    botToken: string;
    /** Present means Socket Mode, absent means HTTP. */
    appToken?: string;
    /** A local counterpart instead of slack.com. */
    apiUrl?: string;
  };
  dispatch: Dispatch;
  admins: readonly AdminEntry[];
  /** A slash command is answered before it is known who asks, unless it needs rights. */
  needsRights: NeedsRights;
  /** Is told of channels and installations that were lost, and of those that it is worth trying again. */
  onPlace?(change: PlaceChange): void;
  clock: Clock;
  log: Log;
  /** Absent where this process alone answers. */
  requests?: Requests;
  /** Default `/apg`; another one lets two bots live in one workspace. */
  commandName?: string;
}

export interface SlackPlatform {
  /** Takes `POST /slack/events` on the shared port; absent in Socket Mode. */
  handle?(request: IncomingMessage, response: ServerResponse): boolean;
  /** @throws ApgError CONFIG_INVALID where Slack refuses the app token of Socket Mode */
  start(): Promise<void>;
  ready(): boolean;
  /** Resolves when the answers in flight are out. */
  stop(): Promise<void>;
  /** How many answers are in flight. */
  inFlight(): number;
  messenger: Messenger;
}

/** Slack, over HTTP or Socket Mode. Nothing is called or listened to before `start`. */
export async function createSlackPlatform(options: SlackPlatformOptions): Promise<SlackPlatform> {
  const { config, dispatch, admins, needsRights, clock, log, commandName: command = COMMAND } = options;
  const { botToken, appToken, signingSecret = "", apiUrl } = config;
  const web = clientOptions(apiUrl, log);
  const client = new webApi.WebClient(botToken, web);
  const identity = createIdentity(client, log);
  const respond = createRespond({ apiUrl, log });
  const profiles = createProfiles(client, { clock, log });
  const onPlace = guarded(options.onPlace, log);
  const shares = createShares(clock);
  const desk = { dispatch, admins, needsRights, profiles, identity, respond, shares, onPlace, log };
  /** Not awaited: a slash command is answered without Slack's Web API. */
  const greet = async () => {
    const installation = await identity.check();
    // The token may be a new one, after the old one was revoked.
    if (installation) onPlace({ installation, state: "back", code: "auth_test" });
  };
  const across = createAcross("slack", options.requests, log);
  const processing = createProcessing({ command, clock, log, across });
  const messenger = createSlackMessenger(botToken, web, log);
  const common = { botToken, identity, clientOptions: web, log, desk };

  if (appToken) {
    const logger = web.logger as NonNullable<typeof web.logger>;
    const receiver = new CheckedSocketReceiver({ appToken, processing, clientOptions: web, logger, log });
    const app = createBolt({ ...common, receiver });
    return {
      start: async () => {
        void greet();
        await app.start();
      },
      ready: () => receiver.connected && !identity.refused,
      stop: () => receiver.stop(),
      inFlight: processing.inFlight,
      messenger,
    };
  }
  const receiver = createSlackReceiver({ signingSecret, processing, clock, log });
  createBolt({ ...common, receiver });
  let started = false;
  return {
    handle: receiver.handle,
    start: async () => {
      started = true;
      void greet();
    },
    ready: () => started && !identity.refused,
    stop: () => processing.idle(),
    inFlight: processing.inFlight,
    messenger,
  };
}

/** What the receiver of a change does wrong is not the request's fault. */
function guarded(onPlace: SlackPlatformOptions["onPlace"], log: Log) {
  return (change: PlaceChange) => {
    try {
      onPlace?.(change);
    } catch (error) {
      log("error", "a change of a place failed", { error });
    }
  };
}
