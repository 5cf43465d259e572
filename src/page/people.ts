import { higher, type Role } from "../core/caller.js";
import type { ChannelKey, Person, PersonKey } from "./api.js";

/** Who the page lets one be: one of each role. */
export const PEOPLE: readonly Person[] = [
  { key: "ana", name: "Ana", role: "admin" },
  { key: "bea", name: "Bea", role: "editor" },
  { key: "carlos", name: "Carlos", role: "member" },
  { key: "dana", name: "Dana", role: "guest" },
];
/** Does what somebody must do who may: subscribes the channel, gives roles, pauses. */
export const ADMIN: PersonKey = "ana";

/** The coalition's channels, as they are called in both platforms. */
export const CHANNELS = ["coalition", "mexico"] as const satisfies readonly ChannelKey[];
export type SharedChannel = (typeof CHANNELS)[number];

export const isShared = (channel: ChannelKey): channel is SharedChannel => channel !== "direct";

/** How the bot is called in what people write. */
export const BOT_NAME = "APG";

/** What somebody is without what the bot gave them, by the configuration and the platforms. */
const OWN: Record<Person["role"], Role> = {
  admin: "admin",
  editor: "member",
  member: "member",
  guest: "reader",
};

/** A person with the role that they have now. @param given the role that the bot keeps for them, if any */
export function asNow(person: Person, given: Role | undefined): Person {
  const role = higher(OWN[person.role], given);
  return { ...person, role: role === "reader" ? "guest" : role };
}

const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(@(?:${PEOPLE.map(({ name }) => name).join("|")}))(?![\\p{L}\\p{N}])`,
  "iu",
);

/** What somebody typed, in pieces: words, and the people whom they name as in "@Carlos". */
export function piecesOf(typed: string): (string | Person)[] {
  const personIn = (piece: string) =>
    PEOPLE.find(({ name }) => piece.toLowerCase() === `@${name.toLowerCase()}`);
  return typed.split(NAMED).map((piece) => personIn(piece) ?? piece);
}
