import { type Answered, jsonAnswer } from "../../http.js";
import { isObject } from "../elements.js";
import { refuse } from "../errors.js";
import { post } from "../messages.js";
import { personalChat } from "../places.js";
import { findConversation, type State, withThread } from "../state.js";
import type { Activity, Conversation } from "../types.js";
import { acceptContent } from "./content.js";
import type { Call } from "./method.js";

/**
 * Opens a conversation: the personal chat with a member, or a new post in a channel. Bots can open no group chat.
 * @throws TeamsRefusal BadSyntax, BadArgument, ConversationNotFound, BotNotInConversationRoster
 */
export function create(state: State, body: Activity, violateIn: (id: string) => Call["violate"]): Answered {
  const { channelData, members, activity } = body;
  const channel = isObject(channelData) && isObject(channelData.channel) ? channelData.channel.id : undefined;
  const conversation = channel === undefined ? personal(state, members) : inChannel(state, channel);
  if (!conversation.bot) refuse("BotNotInConversationRoster");
  if (!isObject(activity)) {
    return channel === undefined
      ? jsonAnswer({ id: conversation.id }, 201)
      : refuse("BadSyntax", "Activity is missing");
  }
  const { content, problems } = acceptContent(activity);
  violateIn(conversation.id)(problems);
  const message = post(state, conversation, { ...content, from: "bot", via: "connector" });
  return jsonAnswer({ id: withThread(conversation.id, message.thread), activityId: message.id }, 201);
}

function personal(state: State, members: unknown): Conversation {
  const [member, ...more] = Array.isArray(members) ? members : [];
  if (!isObject(member) || more.length) refuse("BadArgument", "Bad format of conversation members");
  const person = [...state.people.values()].find(
    ({ id, aadObjectId }) => id === member.id || (aadObjectId !== undefined && aadObjectId === member.id),
  );
  return personalChat(state, (person ?? refuse("BadArgument", "Unknown member")).key);
}

function inChannel(state: State, id: unknown): Conversation {
  const found = findConversation(state, String(id));
  return found?.type === "channel" ? found : refuse("ConversationNotFound");
}
