import { type Changes, createChanges } from "../changes.js";
import type { Clock } from "../clock.js";
import type { Change, Conversation, Message, Person, Violation } from "./types.js";

/** The bot as Teams knows it. */
export interface Bot {
  appId: string;
  /** `28:<app id>` */
  id: string;
  name: string;
}

/** Everything this Teams knows. Plain data; what may happen to it stands in places.ts and messages.ts. */
export interface State extends Changes<Change> {
  readonly clock: Clock;
  readonly bot: Bot;
  readonly tenant: string;
  /** By key. */
  readonly people: Map<string, Person>;
  /** By id. */
  readonly conversations: Map<string, Conversation>;
  /** By conversation and id (`messageKey`), oldest first. */
  readonly messages: Map<string, Message>;
  readonly violations: Violation[];
  /** The id of a message: milliseconds since 1970, later than every one before, also when the clock stands still. */
  nextId(): string;
}

export function createState(clock: Clock, bot: Bot, tenant: string): State {
  let last = 0;
  return {
    ...createChanges<Change>(),
    clock,
    bot,
    tenant,
    people: new Map(),
    conversations: new Map(),
    messages: new Map(),
    violations: [],
    nextId() {
      last = Math.max(last + 1, clock.now());
      return String(last);
    },
  };
}

/** @throws Error where nobody is called so: a mistake of the caller, not of the bot */
export function personOf(state: State, key: string): Person {
  const person = state.people.get(key);
  if (!person) throw new Error(`nobody is called ${key}; add them with setPerson`);
  return person;
}

/** @throws Error where the person is not in the conversation: there they see nothing and do nothing */
export function memberOf(state: State, key: string, { key: place, members }: Conversation): Person {
  if (!members.includes(key)) throw new Error(`${key} is not in ${place}`);
  return personOf(state, key);
}

/** A conversation by its key or id; a thread in the id (`;messageid=`) is passed over. */
export function findConversation(state: State, named: string): Conversation | undefined {
  const { id } = splitThread(named);
  return state.conversations.get(id) ?? [...state.conversations.values()].find(({ key }) => key === id);
}

/** @throws Error where there is no such conversation: a mistake of the caller, not of the bot */
export function conversationOf(state: State, named: string): Conversation {
  const conversation = findConversation(state, named);
  if (!conversation) throw new Error(`no conversation ${named}; add it with setConversation`);
  return conversation;
}

/** In channels Teams writes the thread into the conversation's id: `19:...@thread.tacv2;messageid=1600000000000`. */
export function splitThread(conversationId: string): { id: string; thread?: string } {
  const [id = "", thread] = conversationId.split(";messageid=");
  return thread === undefined ? { id } : { id, thread };
}

export const withThread = (id: string, thread: string | undefined): string =>
  thread === undefined ? id : `${id};messageid=${thread}`;
