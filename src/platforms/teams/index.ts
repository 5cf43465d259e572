import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dispatch } from "../../core/dispatch.js";
import type { Messenger } from "../../core/messenger.js";
import type { NeedsRights } from "../../core/needs.js";
import type { Clock, Log, Requests } from "../../core/ports.js";
import type { AdminEntry } from "../../core/rights.js";
import { createAcross } from "../shared/across.js";
import { createCache } from "../shared/cache.js";
import type { PlaceChange } from "../shared/place-change.js";
import { TeamsAdapter } from "./adapter.js";
import { createAddresses } from "./addresses.js";
import { createConnector } from "./connector.js";
import { type Endpoints, MICROSOFT } from "./endpoints.js";
import type { TeamsConfig } from "./environment.js";
import { createMembers } from "./members.js";
import { createTeamsMessenger } from "./messenger.js";
import { changeOf, movedOf } from "./places.js";
import { createReceiver } from "./receive.js";
import { createTokenCheck } from "./token.js";
import type { Desk } from "./turns/desk.js";
import { takeTurn } from "./turns/turn.js";

export interface TeamsPlatformOptions {
  config: TeamsConfig;
  dispatch: Dispatch;
  admins: readonly AdminEntry[];
  needsRights: NeedsRights;
  clock: Clock;
  log: Log;
  /** Is told of places that the bot can no longer post to, and of those that it can post to again. */
  onPlace?(change: PlaceChange): void;
  /** Absent where this process alone answers. */
  requests?: Requests;
  /** Where Microsoft is; a test puts a counterpart in its place. */
  endpoints?: Endpoints;
  /** For one call to Teams, in milliseconds. */
  timeoutMs?: number;
  /** How long an answer may wait for who somebody is, in milliseconds. */
  patienceMs?: number;
}

export interface TeamsPlatform {
  /** Takes `POST /api/messages` on the shared port. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  start(): Promise<void>;
  ready(): boolean;
  /** Resolves when the answers in flight are out. */
  stop(): Promise<void>;
  inFlight(): number;
  messenger: Messenger;
}

/** Both notices of an installation come within seconds; a bot that is added again later greets again. */
const GREETED = { most: 1_000, life: 10 * 60_000 };

/** Microsoft Teams. Nothing is called before the first message. */
export function createTeamsPlatform(options: TeamsPlatformOptions): TeamsPlatform {
  const { config, dispatch, admins, needsRights, clock, log, endpoints = MICROSOFT } = options;
  const connector = createConnector(config, endpoints, options.timeoutMs);
  const adapter = new TeamsAdapter(connector);
  const addresses = createAddresses(config.local ? undefined : `${endpoints.services[0]}/teams/`);
  const messenger = createTeamsMessenger({
    connector,
    bot: config.local ? "28:local" : `28:${config.appId}`,
    addresses,
  });
  const desk: Desk = {
    dispatch,
    admins,
    needsRights,
    members: createMembers({ connector, clock, log, patienceMs: options.patienceMs }),
    greeted: createCache<true>({ ...GREETED, clock }),
    log,
  };
  const tell = (change: PlaceChange) => {
    if (change.state === "lost") log("warn", "teams place lost", { ...change });
    try {
      options.onPlace?.(change);
    } catch (error) {
      // Teams would send the notice again.
      log("error", "a change of a place failed", { error });
    }
  };
  const receiver = createReceiver({
    ...(config.local
      ? { services: "loopback" as const }
      : {
          services: endpoints.services,
          tenants: config.tenants,
          checkToken: createTokenCheck({ appId: config.appId, openId: endpoints.openId, clock, log }),
        }),
    async answer(activity) {
      const change = addresses.see(activity) ? movedOf(activity) : changeOf(activity);
      if (change) tell(change);
      const answer = await adapter.answer(activity, (context) => takeTurn(context, desk));
      return answer ?? { status: 200 };
    },
    across: createAcross("teams", options.requests, log),
    clock,
    log,
  });
  let started = false;
  return {
    handle: receiver.handle,
    start: async () => {
      started = true;
    },
    ready: () => started,
    inFlight: receiver.inFlight,
    messenger,
    async stop() {
      await receiver.idle();
      await connector.close();
    },
  };
}
