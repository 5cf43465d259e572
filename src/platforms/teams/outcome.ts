import type { Posted } from "../../core/messenger.js";
import { ConnectorError, NO_ADDRESS } from "./connector.js";
import { LoginError } from "./login.js";

export type NotPosted = Exclude<Posted, { kind: "posted" }>;

/** Failures before the first byte went out. */
const UNSENT = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT"];
/** With these the login says that somebody must give a new secret or let the bot in again; all else may pass. */
const REFUSED_LOGIN = /^(?:invalid_\w+|unauthorized_client|access_denied)$/;
/** What Teams answers where it says to try again, and by what the status means nothing was done. */
const NOT_NOW = [412, 429];
/** Where Teams does not say how long to wait. */
const WAIT = 1_000;

/** What a failed call proves. */
export function outcomeOf(error: unknown): NotPosted {
  // Without a token nothing went out.
  if (error instanceof LoginError)
    return { kind: "not_sent", code: error.message, blocked: REFUSED_LOGIN.test(error.message) };
  if (error instanceof ConnectorError) {
    const { status, serverTime, retryAfterMs = WAIT } = error;
    const code = `http_${status}`;
    if (NOT_NOW.includes(status)) return { kind: "not_sent", code, blocked: false, retryAfterMs, serverTime };
    // A timeout of a proxy says nothing of what stood behind it, and nor does a redirect.
    if (status >= 400 && status < 500 && status !== 408)
      return { kind: "not_sent", code, blocked: true, serverTime };
    return { kind: "ambiguous", code, serverTime };
  }
  const { code, name, message } = error as { code?: unknown; name?: string; message?: string };
  if (message === NO_ADDRESS) return { kind: "not_sent", code: "no_address", blocked: true };
  // The number that an abort has for a code says nothing to anybody.
  const known = typeof code === "string" ? code : (name ?? "unknown");
  if (UNSENT.includes(known)) return { kind: "not_sent", code: known, blocked: false };
  return { kind: "ambiguous", code: known };
}
