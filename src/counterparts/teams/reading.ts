import type { Calls } from "../calls.js";
import { createWatching, type Watching } from "../changes.js";
import { expired, findMessage, seenBy } from "./messages.js";
import { findConversation, type State } from "./state.js";
import type { ApiCall, Change, Conversation, Message, Person, Violation } from "./types.js";

/** Looking at what this Teams holds. Nothing given out changes later: a change puts a new object in its place. */
export interface Reading extends Watching<Change> {
  people(): Person[];
  person(key: string): Person | undefined;
  conversations(): Conversation[];
  /** A conversation by its key or id. */
  conversation(named: string): Conversation | undefined;
  /**
   * What stands in a conversation, oldest first.
   * @param given.as the person who looks, with what is targeted at them (and marked so) and the cards that their clicks
   *   left; without: what everybody sees
   * @param given.thread in a channel: that thread alone
   */
  messages(conversation: string, given?: { as?: string; thread?: string }): Message[];
  /** The message as it stands now for a person, or for everybody; undefined where they do not see it. */
  current(message: Message, given?: { as?: string }): Message | undefined;
  /** The calls that the bot made, oldest first; all of them, or those of one method. */
  calls(method?: string): ApiCall[];
  /** What the bot sent that Teams takes but does not show as meant, or that it must never send. */
  violations(): Violation[];
}

export function createReading(state: State, calls: Calls<ApiCall>, stopped: AbortSignal): Reading {
  return {
    ...createWatching(state, stopped),
    people: () => [...state.people.values()],
    person: (key) => state.people.get(key),
    conversations: () => [...state.conversations.values()],
    conversation: (named) => findConversation(state, named),
    messages(named, { as, thread } = {}) {
      const id = findConversation(state, named)?.id;
      return [...state.messages.values()]
        .filter((m) => m.conversation === id && (thread === undefined || m.thread === thread))
        .flatMap((m) => (expired(state, m) ? [] : (seenBy(state, m, as) ?? [])));
    },
    current({ conversation, id }, { as } = {}) {
      const message = findMessage(state, conversation, id);
      return message && seenBy(state, message, as);
    },
    calls: calls.list,
    violations: () => [...state.violations],
  };
}
