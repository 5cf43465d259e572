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

/** What a failed post of the SDK proves. */
export function outcomeOf(error: unknown): NotPosted {
  const { ErrorCode } = webApi;
  const { code, data, retryAfter, cause, original } = error as {
    code?: string;
    data?: { error?: string };
    retryAfter?: number;
    cause?: unknown;
    original?: unknown;
  };
  if (code === ErrorCode.RateLimitedError) {
    return { kind: "not_sent", code: "ratelimited", blocked: false, retryAfterMs: (retryAfter ?? 1) * 1_000 };
  }
  const said = data?.error;
  if (said === "ratelimited") return { kind: "not_sent", code: said, blocked: false };
  if (said && REFUSALS.test(said)) return { kind: "not_sent", code: said, blocked: true };
  const system = systemCode(original) ?? systemCode(cause) ?? systemCode(error);
  if (system && UNSENT.includes(system)) return { kind: "not_sent", code: system, blocked: false };
  return { kind: "ambiguous", code: said ?? system ?? code ?? "unknown" };
}

/** The code of the system's error, however deep the SDK and fetch have put it. */
function systemCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > 4) return undefined;
  const { code, cause, original, errors } = error as {
    code?: unknown;
    cause?: unknown;
    original?: unknown;
    errors?: unknown[];
  };
  if (typeof code === "string" && /^E[A-Z_]+$/.test(code)) return code;
  return (
    systemCode(cause, depth + 1) ?? systemCode(original, depth + 1) ?? systemCode(errors?.[0], depth + 1)
  );
}
