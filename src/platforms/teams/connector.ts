import type { Activity, ResourceResponse } from "botbuilder";
import { Agent, request } from "undici";
import { type Endpoints, isService } from "./endpoints.js";
import type { TeamsConfig } from "./environment.js";
import { createLogin } from "./login.js";

/** Posts what the bot says. botbuilder's own client would send a lost post four times, and no citation at all. */
export interface Connector {
  /**
   * Posts an activity to its conversation, once: whether a post that failed arrived is not known.
   * @param targeted for the recipient's eyes alone
   * @throws ConnectorError, LoginError; Error where the address is none of Teams', or the network failed
   */
  send(activity: Partial<Activity>, targeted?: boolean): Promise<ResourceResponse>;
  /** Lets go of the connections. */
  close(): Promise<void>;
}

export class ConnectorError extends Error {
  constructor(readonly status: number) {
    super(`the connector answered ${status}`);
  }
}

/** Teams gives up on us after 15 s; a new token may take 4 s of them, and the keys 4 s in a cold start. */
const TIME = 7_000;
/** Connections are kept, since nearly everything that a Teams bot does is to post. */
const CONNECTIONS = { connections: 100, keepAliveTimeout: 30_000 };

export function createConnector(config: TeamsConfig, endpoints: Endpoints): Connector {
  const services = config.local ? "loopback" : endpoints.services;
  const token = config.local ? undefined : createLogin(config, endpoints.login);
  const dispatcher = new Agent(CONNECTIONS);
  return {
    async send(activity, targeted = false) {
      const { serviceUrl, conversation, replyToId } = activity;
      if (!isService(serviceUrl, services)) throw new Error("no address of Teams");
      const path = ["v3", "conversations", conversation?.id ?? "", "activities"];
      if (replyToId && !targeted) path.push(replyToId);
      const url = new URL(path.map(encodeURIComponent).join("/"), `${serviceUrl.replace(/\/*$/, "")}/`);
      if (targeted) url.searchParams.set("isTargetedActivity", "true");
      const { statusCode, body } = await request(url, {
        dispatcher,
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          ...(token && { authorization: `Bearer ${await token()}` }),
        },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(TIME),
      });
      const text = await body.text();
      // A redirect is not followed: it would take the token elsewhere.
      if (statusCode >= 300) throw new ConnectorError(statusCode);
      return { id: idIn(text) };
    },
    close: () => dispatcher.destroy(),
  };
}

/** Teams answers with the id of the message; where it does not, the message is there all the same. */
function idIn(text: string): string {
  try {
    return String((JSON.parse(text) as { id?: unknown }).id ?? "");
  } catch {
    return "";
  }
}
