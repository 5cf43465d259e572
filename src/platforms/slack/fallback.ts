import type { Reply } from "../../core/reply.js";
import { summaryOf } from "../shared/summary.js";
import { max } from "./limits.js";
import { escaped } from "./mrkdwn.js";

/**
 * The words beside the blocks: what a notification shows and a screen reader begins with. Escaped, because a ping
 * here would ping although blocks stand beside it.
 */
export function fallbackText(reply: Reply): string {
  const most = max("fallbackText");
  const out = escaped(summaryOf(reply, most));
  if (out.length <= most) return out;
  // Escaping lengthens at most fivefold, so this fits for certain.
  return escaped(summaryOf(reply, most / 5));
}
