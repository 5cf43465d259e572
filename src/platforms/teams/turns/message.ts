import type { Activity, TurnContext } from "botbuilder";
import type { Reply } from "../../../core/reply.js";
import { readState } from "../../shared/state.js";
import { ConnectorError } from "../connector.js";
import { formMessage, readValues } from "../form.js";
import { LoginError } from "../login.js";
import { messageOf } from "../message.js";
import { isAlone, isForBot, isTargeted, readWords } from "../words.js";
import { callerFor, type Desk } from "./desk.js";

/**
 * A line that somebody wrote, or a button of a client that does not know Execute and submits its data as a message.
 * What only the writer and the bot see is answered to the writer alone.
 */
export async function answerMessage(context: TurnContext, desk: Desk): Promise<void> {
  const { activity } = context;
  if (activity.from.role === "bot" || activity.from.id === activity.recipient.id) return;
  const clicked = activity.text ? undefined : readState(activity.value);
  if (clicked) {
    const caller = await callerFor(activity, clicked.line, desk);
    const values = readValues(activity.value);
    const fixed = values ? { ...clicked.fixed, values } : clicked.fixed;
    const reply = await desk.dispatch(clicked.line, caller, fixed);
    await post(context, desk, answerIn(activity, reply, clicked.page));
  } else if (isForBot(activity)) {
    const line = readWords(activity);
    const reply = await desk.dispatch(line, await callerFor(activity, line, desk));
    await post(context, desk, answerIn(activity, reply));
  }
}

function answerIn(activity: Activity, reply: Reply, page?: number): Partial<Activity> {
  const kept = isTargeted(activity);
  if (reply.form) return formMessage(reply, reply.form, { kept, open: !kept && !isAlone(activity) });
  return messageOf(reply, { page, buttons: kept ? "kept" : "all" });
}

/**
 * Posts once. Whether a post that failed arrived is not known, so that it is not tried again.
 * @returns false where it was refused, so that it has certainly not arrived
 */
export async function post(
  context: TurnContext,
  { log }: Desk,
  message: Partial<Activity>,
): Promise<boolean> {
  try {
    await context.sendActivity(message);
    return true;
  } catch (error) {
    const { message: why } = error as { message?: string };
    // Without a token nothing is answered any more: somebody must act.
    if (error instanceof LoginError) log("error", "teams login failed", { error: why });
    else log("warn", "teams post failed", { error: why, conversation: context.activity.conversation.id });
    return !(error instanceof ConnectorError && error.status < 500);
  }
}
