import type { CallRecord } from "../calls.js";

/**
 * Terms: a tenant has people; a conversation is a personal chat, a group chat (a meeting's chat too) or a channel of a
 * team; a message is seen by all of them, or targeted at one person.
 */

/** Any activity of the Bot Framework protocol, as it travels. */
export type Activity = Record<string, unknown>;

export interface Person {
  /** The short name by which tests and the client call them: `ana`. */
  key: string;
  /** As Teams writes it, good in this bot only: `29:1...`. */
  id: string;
  /** The person in Entra, the same in every app. Anonymous guests of a meeting have none. */
  aadObjectId: string | undefined;
  name: string;
  /** What the roster says of them. */
  role: "user" | "guest" | "anonymous";
  /** Where the person belongs; a guest's home is another tenant than the conversation's. */
  tenant: string;
  email: string;
  /** As Teams writes it: `en-US`, `fr-FR`. */
  locale: string;
}

export interface Team {
  /** The id of its General channel, as Teams has it. */
  id: string;
  name: string;
  aadGroupId: string;
}

export interface Conversation {
  /** The short name by which tests and the client call it: `general`. */
  key: string;
  /** `a:1...` (personal), `19:...@thread.v2` (group chat), `19:meeting_...@thread.v2`, `19:...@thread.tacv2` (channel). */
  id: string;
  type: "personal" | "groupChat" | "channel";
  name: string;
  tenant: string;
  /** Keys of the people in it. */
  members: string[];
  /** Whether the bot is installed there. */
  bot: boolean;
  team?: Team;
  /** Given: it is the chat of this meeting. */
  meeting?: { id: string };
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  /** What stands for it in a list of search results. */
  preview?: { contentType: string; content?: unknown };
  [field: string]: unknown;
}

/** An Adaptive Card; check.ts knows what may stand in it. */
export type Card = Record<string, unknown>;

export interface Message {
  id: string;
  /** The conversation's id, without the thread. */
  conversation: string;
  /** In a channel: the id of the first message of its thread, its own where it is that one. */
  thread?: string;
  /** A person's key, or `bot`. */
  from: string;
  text: string;
  attachments: Attachment[];
  entities: Record<string, unknown>[];
  /** What a notification shows. */
  summary?: string;
  suggestedActions?: unknown;
  replyToId?: string;
  /** The one person who sees it beside the bot. */
  targeted?: string;
  /** Cards that a click put in the message's place, by the key of the person who sees it so. */
  replaced: Record<string, Attachment>;
  edited: boolean;
  /** `person key:reaction` */
  reactions: string[];
  /** Milliseconds on the counterpart's clock. */
  at: number;
  /** How it came: from the bot, from a person who typed it, or from a person who picked a search result. */
  via: "connector" | "person" | "extension";
}

/** One thing in what the bot sent that Teams takes but does not show as meant, or that this bot must never do. */
export interface Violation {
  /** A stable code: `card_version`, `mention` ... (check.ts). */
  rule: string;
  problem: string;
  /** Where it came: a connector call (`activities.send`) or the answer to an invoke (`adaptiveCard/action`). */
  in: string;
  conversation: string;
}

/** One call that the bot made: a method of the connector (`activities.send`), `token`, `openid` or `keys`. */
export interface ApiCall extends CallRecord {
  status?: number;
  conversation?: string;
}

/** What a listener is told; the value is the state after the change. */
export type Change =
  | { type: "message" | "message_changed" | "message_deleted"; message: Message }
  | { type: "typing"; conversation: string }
  | { type: "conversation"; conversation: Conversation }
  | { type: "person"; person: Person }
  | { type: "violation"; violation: Violation }
  | { type: "call"; call: ApiCall };
