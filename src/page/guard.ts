import type { IncomingMessage } from "node:http";
import type { Config } from "../config.js";

const NAMES = ["127.0.0.1", "localhost", "[::1]"];

/** Whether an address to listen on is this machine alone. */
export function isLoopback(host: string): boolean {
  return NAMES.includes(host.toLowerCase()) || host === "::1";
}

/** Whether there is a page at all: on this machine alone, and only while nobody uses the bot for real. */
export function isOffered({ host, slack, teams }: Pick<Config, "host" | "slack" | "teams">): boolean {
  return isLoopback(host) && slack === undefined && teams === undefined;
}

/** Where a browser on this machine finds what listens on a host's port. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}

/** What a request is for: whether it may come from elsewhere is not the same for all. */
export type Kind = "page" | "data" | "doing";

/**
 * Whether a request may be answered: it comes from this machine, under one of its own names and our port, so that no
 * name of somebody else's leads here; and not from another page that the same browser shows.
 */
export function isOurs({ headers, socket }: IncomingMessage, kind: Kind): boolean {
  const { host = "", origin, "sec-fetch-site": site } = headers;
  if (!isHere(socket.remoteAddress)) return false;
  // A browser leaves out the port that is http's own.
  const ports = [`:${socket.localPort}`, ...(socket.localPort === 80 ? [""] : [])];
  if (!NAMES.some((name) => ports.some((port) => host.toLowerCase() === `${name}${port}`))) return false;
  if (origin !== undefined ? origin !== `http://${host}` : kind === "doing") return false;
  // Whoever follows a link to the page comes from elsewhere, and gets no more than the page.
  return kind === "page" || site === undefined || site === "same-origin" || site === "none";
}

function isHere(address = ""): boolean {
  return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}
