import { webApi } from "@slack/bolt";
import type { Posted } from "../../core/messenger.js";

type NotPosted = Exclude<Posted, { kind: "posted" }>;

/**
 * Codes with which Slack says that nothing was posted and that somebody must act. Whatever is not here and not a limit
 * of the rate is ambiguous: `internal_error` and `fatal_error` have been seen on posts that arrived.
 */
const REFUSALS =
  /^(?:is_archived|channel_not_found|not_in_channel|token_revoked|token_expired|invalid_\w+|account_inactive|not_authed|missing_scope|restricted_action\w*|msg_\w*too_long|metadata_too_large|user_not_found|cannot_dm_bot|messages_tab_disabled)$/;
/** Failures before the first byte went out. */
const UNSENT = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED"];
/** Asked again at once, a platform that says "in 0 seconds" would be asked without end. */
const SHORTEST_WAIT = 1_000;

/** What a failed post of the SDK proves. */
export function outcomeOf(error: unknown): NotPosted {
  const { code: kind, retryAfter = 0 } = error as { code?: unknown; retryAfter?: number };
  if (kind === webApi.ErrorCode.RateLimitedError) {
    const retryAfterMs = Math.max(SHORTEST_WAIT, retryAfter * 1_000);
    return { kind: "not_sent", code: "ratelimited", blocked: false, retryAfterMs };
  }
  const code = failureOf(error);
  if (code === "ratelimited" || UNSENT.includes(code)) return { kind: "not_sent", code, blocked: false };
  return REFUSALS.test(code) ? { kind: "not_sent", code, blocked: true } : { kind: "ambiguous", code };
}

/**
 * Why a call failed, as one short word that can be stored and shown: Slack's own code (`not_in_channel`), `http_503`,
 * `timeout`, `not_json`, the system's code (`ECONNRESET`), or `unknown`.
 */
function failureOf(error: unknown): string {
  const { data, statusCode } = error as { data?: { error?: unknown }; statusCode?: number };
  if (statusCode !== undefined) return `http_${statusCode}`;
  // The SDK puts a whole page of HTML there.
  if (data) return typeof data.error === "string" && /^\w{1,60}$/.test(data.error) ? data.error : "not_json";
  return systemCode(error) ?? "unknown";
}

/** The code of the system's error, however deep the SDK and fetch have put it. */
function systemCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > 4) return undefined;
  const { name, code, cause, original, errors } = error as {
    name?: unknown;
    code?: unknown;
    cause?: unknown;
    original?: unknown;
    errors?: unknown[];
  };
  if (name === "TimeoutError") return "timeout";
  if (typeof code === "string" && /^(?:E|UND_ERR_)[A-Z_]+$/.test(code)) return code;
  return [original, cause, errors?.[0]]
    .map((inner) => systemCode(inner, depth + 1))
    .find((found) => found !== undefined);
}
