import { createHash } from "node:crypto";
import { conversationOf, findConversation, personOf, type State } from "./state.js";
import type { Conversation, Person } from "./types.js";

export type NewPerson = Partial<Person> & Pick<Person, "key">;
export type NewConversation = Partial<Conversation> & Pick<Conversation, "key">;

/** Adds a person, or changes one (what is not given stays). Who is new joins every group chat and channel there is. */
export function setPerson(state: State, given: NewPerson): Person {
  const { key } = given;
  const before = state.people.get(key);
  const anonymous = (given.role ?? before?.role) === "anonymous";
  const person: Person = {
    id: `29:1${digest(key, "base64url")}`,
    aadObjectId: anonymous ? undefined : guid(key),
    name: key.charAt(0).toUpperCase() + key.slice(1),
    role: "user",
    tenant: state.tenant,
    email: anonymous ? "" : `${key}@example.org`,
    locale: "en-US",
    ...before,
    ...given,
  };
  state.people.set(key, person);
  state.changed({ type: "person", person });
  if (!before) {
    const groups = [...state.conversations.values()].filter(({ type }) => type !== "personal");
    for (const { key: group, members } of groups)
      setConversation(state, { key: group, members: [...members, key] });
  }
  return person;
}

/** Adds a conversation, or changes one. Without `type`: a group chat; without `members`: every person known so far. */
export function setConversation(state: State, given: NewConversation): Conversation {
  const { key } = given;
  const before = findConversation(state, key);
  const type = given.type ?? before?.type ?? "groupChat";
  const conversation: Conversation = {
    id: idFor(key, type, given.meeting !== undefined),
    type,
    name: key,
    tenant: state.tenant,
    members: [...state.people.keys()],
    bot: true,
    ...(type === "channel" && {
      team: { id: idFor("general", "channel"), name: "Team", aadGroupId: guid("team") },
    }),
    ...before,
    ...given,
  };
  state.conversations.set(conversation.id, conversation);
  state.changed({ type: "conversation", conversation });
  return conversation;
}

/** The personal chat of a person with the bot, opened where there is none yet. */
export function personalChat(state: State, person: string): Conversation {
  const key = `personal:${personOf(state, person).key}`;
  return (
    findConversation(state, key) ??
    setConversation(state, { key, type: "personal", name: "", members: [person] })
  );
}

/** The conversation that a client's call means: the person's personal chat where none is named. */
export function placeOf(state: State, person: string, named: string | undefined): Conversation {
  return named === undefined ? personalChat(state, person) : conversationOf(state, named);
}

function idFor(key: string, type: Conversation["type"], meeting = false): string {
  if (type === "personal") return `a:1${digest(key, "base64url")}`;
  if (type === "channel") return `19:${digest(key, "hex").slice(0, 32)}@thread.tacv2`;
  return meeting
    ? `19:meeting_${Buffer.from(guid(key)).toString("base64url")}@thread.v2`
    : `19:${digest(key, "hex").slice(0, 32)}@thread.v2`;
}

const digest = (of: string, as: "hex" | "base64url") => createHash("sha256").update(of).digest(as);

/** Always the same for the same name, so that what a failing test prints can be met again. */
export function guid(of: string): string {
  const hex = digest(of, "hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
