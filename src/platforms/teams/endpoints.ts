/** Where Microsoft is; a local counterpart stands in for all of it in trials and tests. */
export interface Endpoints {
  /** The OpenID document of the Bot Connector, which says where its keys are. */
  openId: string;
  /** Where the bot gets its own token; without a slash at the end. */
  login: string;
  /** Origins at which Teams takes answers. The address comes with each request, so only these are ever called. */
  services: readonly string[];
}

export const MICROSOFT: Endpoints = {
  openId: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  login: "https://login.microsoftonline.com",
  services: [
    "https://smba.trafficmanager.net",
    // The one cloud of the United States' government whose bots are registered where all others are.
    "https://smba.infra.gcc.teams.microsoft.com",
  ],
};

/** Whether answers may go to this address: an origin of the list, exactly; in the local trial, this machine. */
export function isService(address: unknown, services: Endpoints["services"] | "loopback"): address is string {
  if (typeof address !== "string" || address.length > 500 || !URL.canParse(address)) return false;
  const { origin, protocol, hostname, username, password } = new URL(address);
  if (username || password) return false;
  if (services !== "loopback") return services.includes(origin);
  return protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}
