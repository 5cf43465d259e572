import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dispatch } from "../../core/dispatch.js";
import { createKept } from "../../core/kept.js";
import type { Messenger } from "../../core/messenger.js";
import type { Clock, Log } from "../../core/ports.js";
import type { AdminEntry } from "../../core/rights.js";
import { createCache } from "../shared/cache.js";
import { TeamsAdapter } from "./adapter.js";
import { createConnector } from "./connector.js";
import { type Endpoints, MICROSOFT } from "./endpoints.js";
import type { TeamsConfig } from "./environment.js";
import { createTeamsMessenger } from "./messenger.js";
import { createReceiver } from "./receive.js";
import { tenantOf } from "./tenant.js";
import { createTokenCheck } from "./token.js";
import type { Desk } from "./turns/desk.js";
import { takeTurn } from "./turns/turn.js";

export interface TeamsPlatformOptions {
  config: TeamsConfig;
  dispatch: Dispatch;
  admins: readonly AdminEntry[];
  clock: Clock;
  log: Log;
  /** Where Microsoft is; a test puts a counterpart in its place. */
  endpoints?: Endpoints;
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
const TENANTS = 100;
const GREETED = { most: 1_000, life: 10 * 60_000 };

/** Microsoft Teams. Nothing is called before the first message. */
export function createTeamsPlatform(options: TeamsPlatformOptions): TeamsPlatform {
  const { config, dispatch, admins, clock, log, endpoints = MICROSOFT } = options;
  const connector = createConnector(config, endpoints);
  const adapter = new TeamsAdapter(connector);
  const addresses = createKept<{ address: string }>(TENANTS);
  const messenger = createTeamsMessenger({
    connector,
    bot: config.local ? "28:local" : `28:${config.appId}`,
    addressOf: (installation) => addresses.get(installation)?.address,
  });
  const desk: Desk = { dispatch, admins, greeted: createCache<true>({ ...GREETED, clock }), log };
  const receiver = createReceiver({
    ...(config.local
      ? { services: "loopback" as const }
      : {
          services: endpoints.services,
          tenants: config.tenants,
          checkToken: createTokenCheck({ appId: config.appId, openId: endpoints.openId, clock, log }),
        }),
    async answer(activity) {
      const tenant = tenantOf(activity);
      if (tenant) addresses.set(tenant, { address: activity.serviceUrl });
      const answer = await adapter.answer(activity, (context) => takeTurn(context, desk));
      return answer ?? { status: 200 };
    },
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
