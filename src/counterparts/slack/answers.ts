import { parseJson } from "../http.js";
import type { Posted } from "../post.js";
import { acceptContent } from "./content.js";
import { SlackRefusal } from "./errors.js";
import { postAsBot } from "./messages.js";
import type { Delivery, Outgoing } from "./outgoing.js";
import { channelOf, type State, workspaceOf } from "./state.js";
import { closeView, replaceView, showView } from "./views.js";

/**
 * Does what Slack does with the bot's answer: shows a command's message, closes or changes a submitted modal, and
 * takes no notice of the answer to an event or a click.
 */
export function fileAnswer(state: State, request: Outgoing, posted: Posted): Delivery {
  const { error, ...rest } = posted;
  const delivery: Delivery = { request, ...rest };
  const json = parseJson(posted.body);
  if (json !== undefined) delivery.json = json;
  if (posted.status !== 200) {
    delivery.failure = error === "timeout" ? "operation_timeout" : "dispatch_failed";
    if (error) delivery.problems = [error];
    return delivery;
  }
  const { place } = request;
  if (!place || posted.body === "") {
    if (place && "view" in place) submitted(state, place.view, {});
    return delivery;
  }
  try {
    if ("view" in place) return { ...delivery, ...submitted(state, place.view, isObject(json) ? json : {}) };
    const shown = commandAnswer(state, place, isObject(json) ? json : { text: posted.body });
    return shown ? { ...delivery, shown } : delivery;
  } catch (refused) {
    if (!(refused instanceof SlackRefusal)) throw refused;
    const problems = refused.details.errors as string[] | undefined;
    return { ...delivery, failure: refused.error, ...(problems && { problems }) };
  }
}

function commandAnswer(
  state: State,
  place: { channel: string; user: string },
  answer: Record<string, unknown>,
) {
  if (Object.keys(answer).length === 0) return undefined;
  const channel = channelOf(state, place.channel);
  const { content } = acceptContent(answer, workspaceOf(state, channel.team).newBlocks);
  const audience = answer.response_type === "in_channel" ? {} : { ephemeralTo: place.user };
  return postAsBot(state, { channel, content, via: "answer", ...audience });
}

function submitted(
  state: State,
  id: string,
  answer: Record<string, unknown>,
): Pick<Delivery, "view" | "errors"> {
  const view = state.views.get(id);
  if (!view) return {};
  switch (answer.response_action) {
    case "errors":
      return { errors: answer.errors as Record<string, string> };
    case "update":
      return { view: replaceView(state, view, answer.view) };
    case "push": {
      const place = { team: view.team, user: view.user, type: "modal" as const, previous: view };
      return { view: showView(state, answer.view, place) };
    }
    default:
      closeView(state, view, answer.response_action === "clear");
      return {};
  }
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null;
