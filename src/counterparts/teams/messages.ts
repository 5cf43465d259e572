import type { State } from "./state.js";
import type { Attachment, Card, Conversation, Message } from "./types.js";

/** Microsoft: a targeted message is gone from every client after 24 hours. */
const TARGETED_FOR_MS = 24 * 60 * 60_000;
export const CARD_TYPE = "application/vnd.microsoft.card.adaptive";

/** What a message says. */
export type Content = Pick<Message, "text" | "attachments" | "entities" | "summary" | "suggestedActions">;

type Placing = Pick<Message, "from" | "via"> &
  Partial<Pick<Message, "thread" | "targeted" | "replyToId">> &
  Partial<Content>;

/** Files a message. In a channel it begins a thread of its own where none is given. */
export function post(state: State, conversation: Conversation, { thread, ...given }: Placing): Message {
  const id = state.nextId();
  const message: Message = {
    id,
    conversation: conversation.id,
    text: "",
    attachments: [],
    entities: [],
    ...given,
    ...(conversation.type === "channel" && { thread: thread ?? id }),
    replaced: {},
    edited: false,
    reactions: [],
    at: state.clock.now(),
  };
  state.messages.set(messageKey(message), message);
  state.changed({ type: "message", message });
  return message;
}

/** Puts a new state of a message in its place. */
export function change(state: State, before: Message, changes: Partial<Message>): Message {
  const message = { ...before, ...changes };
  state.messages.set(messageKey(message), message);
  state.changed({ type: "message_changed", message });
  return message;
}

export function remove(state: State, message: Message): void {
  state.messages.delete(messageKey(message));
  state.changed({ type: "message_deleted", message });
}

const messageKey = ({ conversation, id }: Pick<Message, "conversation" | "id">) => `${conversation} ${id}`;

/** The message as it stands now; undefined once it is deleted or, targeted, has gone after its day. */
export function findMessage(state: State, conversation: string, id: unknown): Message | undefined {
  const message = state.messages.get(messageKey({ conversation, id: String(id) }));
  return message && !expired(state, message) ? message : undefined;
}

export function expired(state: State, message: Message): boolean {
  return message.targeted !== undefined && state.clock.now() - message.at > TARGETED_FOR_MS;
}

/**
 * The message as one person sees it: with the card that a click put there for them.
 * @param person their key; undefined: as anybody sees it who did nothing
 * @returns undefined where they do not see it at all
 */
export function seenBy(state: State, message: Message, person: string | undefined): Message | undefined {
  if (message.targeted !== undefined && message.targeted !== person) return undefined;
  if (person === undefined) return message;
  if (!state.conversations.get(message.conversation)?.members.includes(person)) return undefined;
  const card = message.replaced[person];
  return card ? { ...message, attachments: [card] } : message;
}

/** The Adaptive Card of a message or a search result, where it has one. */
export function cardOf({ attachments }: { attachments: Attachment[] }): Card | undefined {
  return attachments.find(({ contentType }) => contentType === CARD_TYPE)?.content as Card | undefined;
}
