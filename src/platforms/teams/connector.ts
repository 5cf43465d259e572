import { ConfidentialClientApplication, type INetworkModule, type NetworkResponse } from "@azure/msal-node";
import { ConnectorClient, type ConnectorClientOptions, ConnectorFactory } from "botframework-connector";
import { type Endpoints, isService, MICROSOFT } from "./endpoints.js";
import type { TeamsConfig } from "./environment.js";

type HttpClient = NonNullable<ConnectorClientOptions["httpClient"]>;
type Credentials = ConstructorParameters<typeof ConnectorClient>[0];

const SCOPE = "https://api.botframework.com/.default";
/** Teams gives up on us after 15 s; token and post together must be done by then. */
const TIME = 7_000;

/** In `channelData` of an activity that only its recipient may see; it becomes part of the address and is taken out. */
export const TARGETED = "apgTargeted";

/** Makes the clients through which answers are posted, for allowed addresses only. */
export function createConnectors(config: TeamsConfig, endpoints: Endpoints): ConnectorFactory {
  const services = config.local ? "loopback" : endpoints.services;
  const credentials = config.local ? unsigned : signed(config, endpoints);
  return new (class extends ConnectorFactory {
    async create(serviceUrl: string): Promise<ConnectorClient> {
      if (!isService(serviceUrl, services)) throw new Error("no address of Teams");
      return new ConnectorClient(credentials, { baseUri: serviceUrl, httpClient });
    }
  })();
}

const unsigned: Credentials = { signRequest: async (request) => request };

/** Puts the bot's own token on a request. msal keeps it until it ends. */
function signed(config: TeamsConfig & { local: false }, { login }: Endpoints): Credentials {
  const { appId: clientId, password: clientSecret, tenants } = config;
  const app = new ConfidentialClientApplication({
    // msal knows where Microsoft's login has what; asking for it would be one more call to wait for.
    auth: { clientId, clientSecret, authority: `${MICROSOFT.login}/${tenants[0]}` },
    system: { networkClient: network(login) },
  });
  return {
    async signRequest(request) {
      const token = await app.acquireTokenByClientCredential({ scopes: [SCOPE] });
      request.headers.set("authorization", `Bearer ${token?.accessToken}`);
      return request;
    },
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

/**
 * One request, one attempt. botbuilder's pipeline retries what looks like a passing failure and would post four times
 * for one lost answer: a plain error is the one thing that it does not retry.
 */
const httpClient: HttpClient = {
  async sendRequest(request) {
    const { url, body } = addressed(request.url, typeof request.body === "string" ? request.body : undefined);
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers.toJson() as Record<string, string>,
      body,
      redirect: "error",
      signal: AbortSignal.timeout(TIME),
    });
    const bodyAsText = await response.text();
    if (response.status === 429 || response.status >= 500)
      throw new Error(`the connector answered ${response.status}`);
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of response.headers) headers.set(name, value);
    return { request, status: response.status, headers, bodyAsText };
  },
};

function addressed(url: string, body: string | undefined): { url: URL; body: string | undefined } {
  const address = new URL(url);
  if (!body?.includes(TARGETED)) return { url: address, body };
  const { replyToId: _, channelData, ...activity } = JSON.parse(body) as Record<string, unknown>;
  if ((channelData as Record<string, unknown> | undefined)?.[TARGETED] !== true)
    return { url: address, body };
  // It is posted to the conversation and not as a reply, for its recipient's eyes.
  address.pathname = address.pathname.replace(/\/activities\/[^/]*$/, "/activities");
  address.searchParams.set("isTargetedActivity", "true");
  return { url: address, body: JSON.stringify(activity) };
}
