import { ConfidentialClientApplication, type INetworkModule, type NetworkResponse } from "@azure/msal-node";
import type { Activity, ResourceResponse } from "botbuilder";
import { type Endpoints, isService, MICROSOFT } from "./endpoints.js";
import type { TeamsConfig } from "./environment.js";

/** Posts what the bot says. botbuilder's own client would send a lost post four times, and no citation at all. */
export interface Connector {
  /**
   * Posts an activity to its conversation, once: whether a post that failed arrived is not known.
   * @param targeted for the recipient's eyes alone
   * @throws ConnectorError; Error where the address is none of Teams', or the network failed
   */
  send(activity: Partial<Activity>, targeted?: boolean): Promise<ResourceResponse>;
}

export class ConnectorError extends Error {
  constructor(readonly status: number) {
    super(`the connector answered ${status}`);
  }
}

const SCOPE = "https://api.botframework.com/.default";
/** Teams gives up on us after 15 s; token and post together must be done by then. */
const TIME = 7_000;

export function createConnector(config: TeamsConfig, endpoints: Endpoints): Connector {
  const services = config.local ? "loopback" : endpoints.services;
  const token = config.local ? undefined : createToken(config, endpoints);
  return {
    async send(activity, targeted = false) {
      const { serviceUrl, conversation, replyToId } = activity;
      if (!isService(serviceUrl, services)) throw new Error("no address of Teams");
      const path = ["v3", "conversations", conversation?.id ?? "", "activities"];
      if (replyToId && !targeted) path.push(replyToId);
      const url = new URL(path.map(encodeURIComponent).join("/"), `${serviceUrl.replace(/\/*$/, "")}/`);
      if (targeted) url.searchParams.set("isTargetedActivity", "true");
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json; charset=utf-8",
          ...(token && { authorization: `Bearer ${await token()}` }),
        },
        body: JSON.stringify(activity),
        redirect: "error",
        signal: AbortSignal.timeout(TIME),
      });
      const text = await response.text();
      if (!response.ok) throw new ConnectorError(response.status);
      return { id: idIn(text) };
    },
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

/** Gives the bot's own token, which msal keeps until it ends. */
function createToken(config: TeamsConfig & { local: false }, { login }: Endpoints): () => Promise<string> {
  const { appId: clientId, password: clientSecret, tenants } = config;
  const app = new ConfidentialClientApplication({
    // msal knows where Microsoft's login has what; asking for it would be one more call to wait for.
    auth: { clientId, clientSecret, authority: `${MICROSOFT.login}/${tenants[0]}` },
    system: { networkClient: network(login) },
  });
  return async () => {
    const token = await app.acquireTokenByClientCredential({ scopes: [SCOPE] });
    if (!token) throw new Error("no token");
    return token.accessToken;
  };
}

/** What msal calls out through: with an end in time, and to a counterpart where one stands in for Microsoft. */
function network(login: string): INetworkModule {
  const send = async <T>(
    method: string,
    url: string,
    options?: { headers?: Record<string, string>; body?: string },
  ) => {
    const response = await fetch(url.replace(MICROSOFT.login, login), {
      method,
      headers: options?.headers,
      body: options?.body,
      redirect: "error",
      signal: AbortSignal.timeout(TIME),
    });
    const body = (await response.json()) as T;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body,
    } satisfies NetworkResponse<T>;
  };
  return {
    sendGetRequestAsync: (url, options) => send("GET", url, options),
    sendPostRequestAsync: (url, options) => send("POST", url, options),
  };
}
