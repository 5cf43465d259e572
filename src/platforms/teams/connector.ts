import type { Activity, ResourceResponse } from "botbuilder";
import { Agent, request } from "undici";
import { type Endpoints, isService } from "./endpoints.js";
import type { TeamsConfig } from "./environment.js";
import { createLogin, LoginError } from "./login.js";

/** Calls Teams. botbuilder's own client would send a lost post four times, and no citation at all. */
export interface Connector {
  /**
   * Posts an activity to its conversation, once: whether a post that failed arrived is not known.
   * @param targeted for the recipient's eyes alone
   * @throws as `call`
   */
  send(activity: Partial<Activity>, targeted?: boolean): Promise<ResourceResponse>;
  /**
   * Any call, once.
   * @param path below `v3/`, each part by itself
   * @param withinMs the longest that it may take, where that is less than usual
   * @throws ConnectorError, LoginError; Error where the address is none of Teams', or the network failed
   */
  call(
    serviceUrl: unknown,
    method: Method,
    path: string[],
    body?: unknown,
    query?: string,
    withinMs?: number,
  ): Promise<Called>;
  /** Lets go of the connections. */
  close(): Promise<void>;
}

export type Method = "GET" | "POST" | "PUT";
export interface Called {
  /** Of what was made; empty where Teams did not say. */
  id: string;
  /** The answer's JSON; undefined where it is none. */
  said: unknown;
  /** Teams' clock, where it told. Milliseconds since 1970. */
  serverTime: number | undefined;
}

/** Teams answered, and it was no. */
export class ConnectorError extends Error {
  constructor(
    readonly status: number,
    readonly retryAfterMs: number | undefined,
    readonly serverTime: number | undefined,
  ) {
    super(`the connector answered ${status}`);
  }
}

/** Why a call to an address that is none of Teams' is not made. */
export const NO_ADDRESS = "no address of Teams";
/** Teams gives up on us after 15 s, of which the keys may take 4 in a cold start; a post has 10 s of its claim. */
const TIME = 7_000;
/** Connections are kept, since nearly everything that a Teams bot does is to post. */
const CONNECTIONS = { connections: 100, keepAliveTimeout: 30_000 };

/** @param timeoutMs for one call, with the token for it */
export function createConnector(config: TeamsConfig, endpoints: Endpoints, timeoutMs = TIME): Connector {
  const services = config.local ? "loopback" : endpoints.services;
  const login = config.local ? undefined : createLogin(config, endpoints.login);
  const dispatcher = new Agent(CONNECTIONS);
  const call: Connector["call"] = async (serviceUrl, method, path, sent, query, withinMs = timeoutMs) => {
    if (!isService(serviceUrl, services)) throw new Error(NO_ADDRESS);
    const parts = ["v3", ...path].map(encodeURIComponent).join("/");
    const url = new URL(`${parts}${query ? `?${query}` : ""}`, `${serviceUrl.replace(/\/*$/, "")}/`);
    const signal = AbortSignal.timeout(Math.min(withinMs, timeoutMs));
    const token = await login?.token();
    // Nothing went out yet, and a request that is cut off may have arrived.
    if (signal.aborted) throw new LoginError("timeout");
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      method,
      headers: {
        ...(sent !== undefined && { "content-type": "application/json; charset=utf-8" }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: sent === undefined ? null : jsonOf(sent),
      signal,
    });
    const text = await body.text();
    const time = Date.parse(String(headers.date));
    const serverTime = Number.isNaN(time) ? undefined : time;
    if (statusCode === 401) login?.renew();
    // A redirect is not followed: it would take the token elsewhere.
    if (statusCode >= 300) throw new ConnectorError(statusCode, waitOf(headers["retry-after"]), serverTime);
    const said = parsed(text);
    return { id: idIn(said), said, serverTime };
  };
  return {
    call,
    async send(activity, targeted = false) {
      const { serviceUrl, conversation, replyToId } = activity;
      const path = ["conversations", conversation?.id ?? "", "activities"];
      if (replyToId && !targeted) path.push(replyToId);
      const { id } = await call(
        serviceUrl,
        "POST",
        path,
        activity,
        targeted ? "isTargetedActivity=true" : "",
      );
      return { id };
    },
    close: () => dispatcher.destroy(),
  };
}

/** Lists of attachments as JSON: the card of an answer is sent again and again, and is most of the bytes. */
const written = new WeakMap<object, string>();

function jsonOf(sent: unknown): string {
  const { attachments, ...rest } = sent as Partial<Activity>;
  if (!attachments) return JSON.stringify(sent);
  let list = written.get(attachments);
  if (list === undefined) {
    list = JSON.stringify(attachments);
    written.set(attachments, list);
  }
  return `{"attachments":${list},${JSON.stringify(rest).slice(1)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Teams answers with the id of the message; where it does not, the message is there all the same. */
function idIn(said: unknown): string {
  return String((said as { id?: unknown } | null | undefined)?.id ?? "");
}

/** Retry-After in milliseconds; Teams gives whole seconds. */
function waitOf(header: unknown): number | undefined {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}
