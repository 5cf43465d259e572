import type { InvokeResponse, TurnContext } from "botbuilder";
import { answerClick } from "./click.js";
import type { Desk } from "./desk.js";
import { answerQuery } from "./extension.js";
import { answerMessage } from "./message.js";
import { greet } from "./welcome.js";

/** What the bot does with an activity. What is not for it, edits and reactions among them, stays without an answer. */
export async function takeTurn(context: TurnContext, desk: Desk): Promise<void> {
  const { type, name } = context.activity;
  if (type === "message") await answerMessage(context, desk);
  else if (type === "conversationUpdate" || type === "installationUpdate") await greet(context, desk);
  else if (type === "invoke") {
    const answer = name === "adaptiveCard/action" ? answerClick : answerQuery;
    await invokeResponse(context, await answer(context, desk));
  }
}

/** botbuilder takes the answer to an invoke for an activity that is sent. */
async function invokeResponse(context: TurnContext, value: InvokeResponse): Promise<void> {
  await context.sendActivity({ type: "invokeResponse", value });
}
