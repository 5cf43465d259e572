import { ConfidentialClientApplication, type INetworkModule } from "@azure/msal-node";
import { MICROSOFT } from "./endpoints.js";
import type { TeamsConfig } from "./environment.js";

/** The bot gets no token: its secret has ended, it is not allowed there, or the login is away. */
export class LoginError extends Error {}

const SCOPE = "https://api.botframework.com/.default";
const TIME = 4_000;
/**
 * Asking msal takes longer than all else that a post needs. It renews a token five minutes before it ends, so that one
 * which is a minute older is still good.
 */
const KEPT = 60_000;

export interface Login {
  /** The bot's own token; rejects with LoginError whose message is the login's code (`invalid_client`). */
  token(): Promise<string>;
  /** Teams does not take the token, though it has not ended: the next one is new. */
  renew(): void;
}

/**
 * Gets the bot's own token, which msal keeps until it ends, and asks msal once a minute.
 * @param login where Microsoft's login is, or what stands in for it
 */
export function createLogin(config: TeamsConfig & { local: false }, login: string): Login {
  const { appId: clientId, password: clientSecret, tenants } = config;
  const app = new ConfidentialClientApplication({
    // msal knows where Microsoft's login has what; asking for it would be one more call to wait for.
    auth: { clientId, clientSecret, authority: `${MICROSOFT.login}/${tenants[0]}` },
    system: { networkClient: network(login) },
  });
  let refused = false;
  const ask = async (): Promise<string> => {
    const skipCache = refused;
    refused = false;
    try {
      const token = await app.acquireTokenByClientCredential({ scopes: [SCOPE], skipCache });
      if (token) return token.accessToken;
    } catch (error) {
      throw new LoginError(codeOf(error));
    }
    throw new LoginError("no token");
  };
  // Many answers at once wait for one token.
  let token: Promise<string> | undefined;
  let until = 0;
  return {
    token() {
      if (!token || performance.now() > until) {
        until = Number.POSITIVE_INFINITY;
        token = ask();
        token.then(
          () => {
            until = performance.now() + KEPT;
          },
          () => {
            token = undefined;
          },
        );
      }
      return token;
    },
    renew() {
      refused = true;
      until = 0;
    },
  };
}

/** The code without the message: that names the app and its tenant. */
function codeOf(error: unknown): string {
  const { errorCode, status, name } = error as { errorCode?: string; status?: number; name?: string };
  return errorCode || (status === undefined ? undefined : `status ${status}`) || name || "unknown";
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
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  };
  return {
    sendGetRequestAsync: (url, options) => send("GET", url, options),
    sendPostRequestAsync: (url, options) => send("POST", url, options),
  };
}
