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
