import type { Activity, TurnContext } from "botbuilder";
import { readState } from "../../shared/state.js";
import { callerOf } from "../caller.js";
import { messageOf } from "../message.js";
import { isForBot, readWords } from "../words.js";
import type { Desk } from "./desk.js";

/**
 * A line that somebody wrote, or a button of a client that does not know Execute and submits its data as a message.
 * What only the writer and the bot see is answered to the writer alone.
 */
export async function answerMessage(context: TurnContext, desk: Desk): Promise<void> {
  const { activity } = context;
  if (activity.from.role === "bot" || activity.from.id === activity.recipient.id) return;
  const caller = callerOf(activity, desk.admins);
  const clicked = activity.text ? undefined : readState(activity.value);
  if (clicked) {
    const reply = await desk.dispatch(clicked.line, caller, clicked.fixed);
    await post(context, desk, messageOf(reply, clicked.page));
  } else if (isForBot(activity)) {
    await post(context, desk, messageOf(await desk.dispatch(readWords(activity), caller)));
  }
}

/** Posts once. Whether a post that failed arrived is not known, so that it is not tried again. */
export async function post(context: TurnContext, { log }: Desk, message: Partial<Activity>): Promise<void> {
  try {
    await context.sendActivity(message);
  } catch (error) {
    const { message: why, status } = error as { message?: string; status?: number };
    log("warn", "teams post failed", {
      error: status ?? why,
      conversation: context.activity.conversation.id,
    });
  }
}
