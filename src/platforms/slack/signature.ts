import { createHmac, timingSafeEqual } from "node:crypto";

/** Slack's own window for replays, in seconds. */
const WINDOW = 5 * 60;

/** What a request says of itself. */
export interface Signed {
  /** `x-slack-request-timestamp`, seconds since 1970 in digits. */
  timestamp: unknown;
  /** `x-slack-signature`. */
  signature: unknown;
  /** As it came. */
  body: string;
}

/**
 * Whether a request is Slack's and not older or newer than five minutes, by Slack's rule: `v0=` and the HMAC-SHA256 of
 * `v0:timestamp:body` in hex. Bolt's `isValidSlackRequest` says the same of what is not from the future; it compares by
 * two more HMACs over random bytes, which took a seventh of the time of a whole request.
 * @param now milliseconds since 1970
 */
export function isGenuine(secret: string, { timestamp, signature, body }: Signed, now: number): boolean {
  if (typeof timestamp !== "string" || typeof signature !== "string" || !/^\d{1,12}$/.test(timestamp))
    return false;
  if (Math.abs(Math.floor(now / 1_000) - Number(timestamp)) > WINDOW) return false;
  const right = Buffer.from(
    `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`,
  );
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}
