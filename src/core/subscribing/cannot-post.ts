import { reminderMessages } from "../../i18n/reminders.js";
import type { Context } from "../command.js";
import { errorReply } from "../replies.js";
import type { Reply, Rich } from "../reply.js";
import { reasonText, remedyOf } from "./reasons.js";
import { said } from "./said.js";

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
