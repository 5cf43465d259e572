import type { State } from "./state.js";
import type { ApiCall, Change, Channel, Message, User, View, Workspace } from "./types.js";
import { homeOf } from "./views.js";

/** Looking at what this Slack holds. Nothing given out changes later: a change puts a new object in its place. */
export interface Reading {
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
  on(event: "change", listener: (change: Change) => void): void;
  off(event: "change", listener: (change: Change) => void): void;
  /**
   * Waits until the condition gives something truthy, looking now and after every change.
   * @returns what the condition gave
   * @throws Error where the counterpart stops first
   */
  until<T>(condition: () => T | undefined | false | null | 0 | ""): Promise<T>;
}

export function createReading(state: State, calls: readonly ApiCall[], stopped: AbortSignal): Reading {
  const offs = new Map<(change: Change) => void, () => void>();
  return {
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
    calls: (method) => calls.filter((call) => !method || call.method === method),
    on(_event, listener) {
      offs.get(listener)?.();
      offs.set(listener, state.onChange(listener));
    },
    off(_event, listener) {
      offs.get(listener)?.();
      offs.delete(listener);
    },
    until: (condition) =>
      new Promise((resolve, reject) => {
        const look = () => {
          try {
            const found = condition();
            if (found) finish(() => resolve(found));
          } catch (error) {
            finish(() => reject(error));
          }
        };
        const gone = () =>
          finish(() => reject(new Error("the counterpart stopped while something was awaited")));
        const off = state.onChange(look);
        const finish = (settle: () => void) => {
          off();
          stopped.removeEventListener("abort", gone);
          settle();
        };
        stopped.addEventListener("abort", gone);
        if (stopped.aborted) gone();
        else look();
      }),
  };
}
