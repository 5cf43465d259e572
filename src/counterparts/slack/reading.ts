import type { Calls } from "../calls.js";
import { createWatching, type Watching } from "../changes.js";
import type { State } from "./state.js";
import type { ApiCall, Change, Channel, Message, User, View, Workspace } from "./types.js";
import { homeOf } from "./views.js";

/** Looking at what this Slack holds. Nothing given out changes later: a change puts a new object in its place. */
export interface Reading extends Watching<Change> {
  workspaces(): Workspace[];
  users(): User[];
  channels(): Channel[];
  user(id: string): User | undefined;
  channel(id: string): Channel | undefined;
  /** What everybody in a channel sees, oldest first. With `thread_ts`: that thread, its first message included. */
  messages(channel: string, thread_ts?: string): Message[];
  /** What only this person sees, oldest first. */
  ephemerals(user: string, channel?: string): Message[];
  /** The message as it stands now; undefined once it is deleted. */
  current(message: Message): Message | undefined;
  /** The Home tab of a person (in the first workspace where none is named). */
  home(user: string, team?: string): View | undefined;
  /** The modals that a person has open, the topmost last. */
  modals(user: string): View[];
  /** The calls that the bot made, oldest first; all of them, or those of one method or `response_url`. */
  calls(method?: string): ApiCall[];
}

export function createReading(state: State, calls: Calls<ApiCall>, stopped: AbortSignal): Reading {
  return {
    ...createWatching(state, stopped),
    workspaces: () => [...state.workspaces.values()],
    users: () => [...state.users.values()],
    channels: () => [...state.channels.values()],
    user: (id) => state.users.get(id),
    channel: (id) => state.channels.get(id),
    messages: (channel, thread_ts) =>
      state.messages.filter(
        (m) =>
          m.channel === channel &&
          !m.ephemeralTo &&
          (!thread_ts || m.ts === thread_ts || m.thread_ts === thread_ts),
      ),
    ephemerals: (user, channel) =>
      state.messages.filter((m) => m.ephemeralTo === user && (!channel || m.channel === channel)),
    current: (message) => state.messages.find((m) => m.channel === message.channel && m.ts === message.ts),
    home: (user, team = [...state.workspaces.keys()][0] ?? "") => homeOf(state, user, team),
    modals: (user) =>
      [...state.views.values()].filter((v) => v.type === "modal" && v.open && v.user === user),
    calls: calls.list,
  };
}
