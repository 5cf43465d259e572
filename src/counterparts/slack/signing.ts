import { createHmac } from "node:crypto";
import { padJson } from "../post.js";

/** What goes wrong on purpose with a request to the bot. All of it but `retry` needs mode `http`. */
export interface Tamper {
  /** A signature that does not fit, or none. */
  signature?: "wrong" | "missing";
  /** Seconds to shift the timestamp by (-301 is replayed, 3600 is from the future; signed as it stands), or none. */
  timestamp?: number | "missing";
  /** Headers to set; undefined takes one away. */
  headers?: Record<string, string | undefined>;
  /** These bytes instead of the real ones, signed as they stand. */
  body?: string | Uint8Array;
  /** Fills the body up to so many bytes, still well-formed and signed. */
  padTo?: number;
  /** Marks the request as Slack's repetition of an earlier one. */
  retry?: { num: number; reason?: string };
}

/** Slack's v0 signature: HMAC-SHA256 over `v0:<timestamp>:<raw body>`. */
export function sign(secret: string, timestamp: number | string, body: Uint8Array): string {
  const mac = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex");
  return `v0=${mac}`;
}

/** The bytes and headers of a request as Slack sends it, after what `tamper` does to them. */
export function signedRequest(
  { secret, now, contentType }: { secret: string; now: number; contentType: string },
  text: string,
  tamper: Tamper = {},
): { headers: Record<string, string>; body: Uint8Array } {
  const body = Buffer.from(tamper.body ?? pad(text, contentType, tamper.padTo));
  const shift = typeof tamper.timestamp === "number" ? tamper.timestamp : 0;
  const timestamp = Math.floor(now / 1000) + shift;
  const signature = sign(tamper.signature === "wrong" ? `${secret}-other` : secret, timestamp, body);
  const headers: Record<string, string | undefined> = {
    accept: "*/*",
    "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
    "content-type": contentType,
    "x-slack-request-timestamp": tamper.timestamp === "missing" ? undefined : String(timestamp),
    "x-slack-signature": tamper.signature === "missing" ? undefined : signature,
    ...(tamper.retry && {
      "x-slack-retry-num": String(tamper.retry.num),
      "x-slack-retry-reason": tamper.retry.reason ?? "http_timeout",
    }),
    ...tamper.headers,
  };
  const kept = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { headers: Object.fromEntries(kept), body };
}

function pad(text: string, contentType: string, size = 0): string {
  if (contentType === "application/json") return padJson(text, size);
  const missing = size - Buffer.byteLength(text);
  return missing <= 0 ? text : `${text}&p=${"x".repeat(missing - 3)}`;
}
