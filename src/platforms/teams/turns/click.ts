import type { InvokeResponse, TurnContext } from "botbuilder";
import { readState } from "../../shared/state.js";
import { callerOf } from "../caller.js";
import { VERB } from "../elements.js";
import { CARD } from "../message.js";
import { render } from "../render.js";
import type { Desk } from "./desk.js";

const ERROR = "application/vnd.microsoft.error";

/** A button is a command line. The answer takes the card's place for whoever clicked; others keep what they see. */
export async function answerClick({ activity }: TurnContext, desk: Desk): Promise<InvokeResponse> {
  const action = activity.value?.action as { verb?: unknown; data?: unknown } | undefined;
  const state = action?.verb === VERB ? readState(action.data) : undefined;
  if (!state)
    return invoked({
      statusCode: 400,
      type: ERROR,
      value: { code: "BadRequest", message: "unknown button" },
    });
  const reply = await desk.dispatch(state.line, callerOf(activity, desk.admins), state.fixed);
  return invoked({ statusCode: 200, type: CARD, value: render(reply, { page: state.page }).card });
}

function invoked(body: { statusCode: number; type: string; value: unknown }): InvokeResponse {
  return { status: 200, body };
}
