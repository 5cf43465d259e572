import { type Changes, createChanges } from "../changes.js";
import type { Clock } from "../clock.js";
import { refuse } from "./errors.js";
import { createTriggers, type Triggers } from "./triggers.js";
import type { Change, Channel, Message, User, View, Workspace } from "./types.js";

/** Everything this Slack knows. Plain data in maps; what may happen to it stands in places.ts, messages.ts, views.ts. */
export interface State extends Changes<Change> {
  readonly clock: Clock;
  readonly workspaces: Map<string, Workspace>;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  messages: Message[];
  readonly views: Map<string, View>;
  readonly triggers: Triggers;
  /** An id nobody has yet, such as `C00000003`. */
  nextId(prefix: string): string;
  /** A message timestamp later than every one before, also when the clock stands still. */
  nextTs(): string;
}

export function createState(clock: Clock): State {
  let ids = 0;
  let lastMicros = 0;
  const nextId = (prefix: string) => {
    ids += 1;
    return `${prefix}${String(ids).padStart(8, "0")}`;
  };
  return {
    ...createChanges<Change>(),
    clock,
    workspaces: new Map(),
    users: new Map(),
    channels: new Map(),
    messages: [],
    views: new Map(),
    triggers: createTriggers(clock, nextId),
    nextId,
    nextTs() {
      lastMicros = Math.max(lastMicros + 1, clock.now() * 1000);
      const seconds = Math.floor(lastMicros / 1_000_000);
      return `${seconds}.${String(lastMicros % 1_000_000).padStart(6, "0")}`;
    },
  };
}

/** @throws SlackRefusal user_not_found */
export function userOf(state: State, id: unknown): User {
  return state.users.get(String(id)) ?? refuse("user_not_found");
}

/** @throws SlackRefusal channel_not_found */
export function channelOf(state: State, id: unknown): Channel {
  return state.channels.get(String(id)) ?? refuse("channel_not_found");
}

/** @throws Error where the workspace was never added: a mistake of the caller, not of the bot */
export function workspaceOf(state: State, team: string): Workspace {
  const workspace = state.workspaces.get(team);
  if (!workspace) throw new Error(`no workspace ${team}; add it with addWorkspace`);
  return workspace;
}
