import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../core/ports.js";
import type { Block } from "./blocks.js";

/** What a response_url takes. `text` alone would be a plain message; blocks are what is read. */
export interface Response {
  response_type?: "ephemeral" | "in_channel";
  replace_original: boolean;
  thread_ts?: string;
  blocks: Block[];
  text: string;
}

/** `taken`: Slack has it. `refused`: nobody sees it. `unknown`: somebody may, since the answer was lost or is no answer. */
export type Outcome = "taken" | "refused" | "unknown";
export type Respond = (url: unknown, response: Response) => Promise<Outcome>;

const TIME = 5_000;
/** A refused connection has reached nobody, so one more try cannot post twice. Anything else might. */
const AGAIN_AFTER = 100;
/** Failures from before the first byte. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/**
 * Posts to a response_url: only at hooks.slack.com, or at the host of the API address that was configured, because the
 * address comes with the request.
 * @returns what became of it; a failure is logged and never thrown
 */
export function createRespond({ apiUrl, log }: { apiUrl?: string; log: Log }): Respond {
  const local = apiUrl === undefined ? undefined : new URL(apiUrl).origin;
  return async (address, response) => {
    const url = allowed(address, local);
    if (!url) {
      log("warn", "slack response_url refused: not an address of Slack's", { host: hostOf(address) });
      return "refused";
    }
    try {
      const status = await post(url, JSON.stringify(response));
      if (status < 300) return "taken";
      log("warn", "slack response_url failed", { status });
      // A 503 may come from something in front of Slack that took it.
      return status < 500 ? "refused" : "unknown";
    } catch (error) {
      const cause = causeOf(error);
      log("warn", "slack response_url failed", { error: cause });
      return NOT_SENT.has(cause) ? "refused" : "unknown";
    }
  };
}

function allowed(address: unknown, local: string | undefined): URL | undefined {
  if (typeof address !== "string" || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username || url.password) return undefined;
  return url.origin === "https://hooks.slack.com" || url.origin === local ? url : undefined;
}

async function post(url: URL, body: string, again = true): Promise<number> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(TIME),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    if (!again || causeOf(error) !== "ECONNREFUSED") throw error;
    await wait(AGAIN_AFTER);
    return post(url, body, false);
  }
}

/** The system's code, or the name of the error: an address with its secret path is in the message. */
function causeOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: string }; name?: string };
  return cause?.code ?? name ?? "unknown";
}

function hostOf(address: unknown): string {
  return typeof address === "string" && URL.canParse(address) ? new URL(address).host : "none";
}
