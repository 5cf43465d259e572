import { reminderMessages } from "../../i18n/reminders.js";
import type { Context } from "../command.js";
import { errorReply } from "../replies.js";
import type { Reply, Rich } from "../reply.js";
import { reasonText } from "./describe.js";
import { said } from "./said.js";

/** Codes of both platforms by what mends them; of all others it is an invitation. */
const REMEDIES = {
  archived: /^is_archived$/,
  operator:
    /^(?:token_\w+|account_inactive|invalid_\w+|not_authed|missing_scope|unauthorized_client|access_denied|no_address|http_401)$/,
  again:
    /^(?:ratelimited|http_(?:408|412|429|5\d\d)|timeout|TimeoutError|not_json|unknown|internal_error|fatal_error|service_unavailable|E[A-Z_]+|UND_ERR_\w+)$/,
};

function remedyOf(code: string): keyof typeof REMEDIES | undefined {
  return (Object.keys(REMEDIES) as (keyof typeof REMEDIES)[]).find((kind) => REMEDIES[kind].test(code));
}

/**
 * Why the bot cannot post in a channel, and what mends that.
 * @param invite how a member lets the bot in; undefined where no platform of that name runs
 */
export function cannotPost(code: string, invite: Rich | undefined, line: string, context: Context): Reply {
  const { errors } = reminderMessages[context.language];
  if (invite === undefined) return errorReply(context, line, "APG_CANNOT_POST", errors.notRunning);
  const message = errors.cannotPost(reasonText(code, context.language));
  const remedy = remedyOf(code);
  const hint = remedy ? said[context.language].remedy[remedy] : "";
  const error = errorReply(context, line, "APG_CANNOT_POST", { message, hint }, [{ label: line, line }]);
  return remedy ? error : { ...error, parts: [{ kind: "text", text: invite }] };
}
