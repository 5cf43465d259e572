import { jsonAnswer } from "../../http.js";
import { isObject } from "../elements.js";
import { refuse } from "../errors.js";
import { change, findMessage, post, remove } from "../messages.js";
import type { State } from "../state.js";
import type { Conversation, Message, Person } from "../types.js";
import { acceptContent } from "./content.js";
import type { Call, Method } from "./method.js";

/** Sends a message, or a reply where the path names an activity. With `isTargetedActivity=true` to one person only. */
export const send: Method = (call) => {
  const { state, conversation, body, violate } = call;
  if (body.type === "typing") {
    state.changed({ type: "typing", conversation: conversation.id });
    return jsonAnswer({ id: state.nextId() }, 201);
  }
  const { content, problems } = acceptContent(body);
  const targeted = isTargeted(call) ? recipientOf(call).key : undefined;
  const replyToId = call.id ?? (typeof body.replyToId === "string" ? body.replyToId : undefined);
  const repliedTo = findMessage(state, conversation.id, replyToId);
  if (repliedTo?.targeted !== undefined && targeted === undefined) {
    violate([
      {
        rule: "public_answer",
        problem: `a targeted message of ${repliedTo.targeted} was answered in public`,
      },
    ]);
  }
  violate(problems);
  const message = post(state, conversation, {
    ...content,
    from: "bot",
    via: "connector",
    ...threadOf(call, repliedTo),
    ...(replyToId !== undefined && { replyToId }),
    ...(targeted !== undefined && { targeted }),
  });
  return jsonAnswer({ id: message.id }, 201);
};

/** The thread is in the conversation's id; without one, a reply goes where the message stands that it answers. */
function threadOf({ thread }: Call, repliedTo: Message | undefined): { thread?: string } {
  const found = thread ?? repliedTo?.thread;
  return found === undefined ? {} : { thread: found };
}

const isTargeted = ({ query }: Call) => query.get("isTargetedActivity") === "true";

function recipientOf({ state, conversation, body }: Call): Person {
  // Microsoft: there are no targeted messages in personal chats, and the recipient must be in the conversation.
  if (conversation.type === "personal") refuse("BadArgument", "Targeted messages need a group conversation");
  const recipient = isObject(body.recipient) ? memberById(state, conversation, body.recipient.id) : undefined;
  return recipient ?? refuse("BadArgument", "Recipient is missing or not in the conversation");
}

export function memberById(state: State, conversation: Conversation, id: unknown): Person | undefined {
  return [...state.people.values()].find(
    (p) => conversation.members.includes(p.key) && (p.id === id || (p.aadObjectId ?? p.id) === id),
  );
}

/** Puts other content in the place of a message of the bot, for everybody who sees it. */
export const update: Method = (call) => {
  const before = ownMessage(call);
  if (before.targeted !== undefined && isObject(call.body.recipient)) {
    refuse("BadArgument", "Recipient must not be passed on update");
  }
  const { content, problems } = acceptContent(call.body);
  call.violate(problems);
  const { summary: _s, suggestedActions: _a, ...rest } = before;
  change(call.state, before, { ...emptied, ...rest, ...content, replaced: {}, edited: true });
  return jsonAnswer({ id: before.id });
};

/** What an update that does not name them takes away. */
const emptied = { summary: undefined, suggestedActions: undefined };

export const unsend: Method = (call) => {
  remove(call.state, ownMessage(call));
  return { status: 200, body: "" };
};

/** The bot's message that a path names. Targeted ones are reached with the query of targeted ones only. */
function ownMessage(call: Call): Message {
  const message = findMessage(call.state, call.conversation.id, call.id);
  if (!message) refuse("ActivityNotFoundInConversation");
  if (message.from !== "bot" || (message.targeted !== undefined) !== isTargeted(call)) refuse("BadArgument");
  return message;
}
