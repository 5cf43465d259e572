import { type State, workspaceOf } from "./state.js";
import type { Channel, User, Workspace } from "./types.js";

/** The scopes of PLATFORMS.md: those every install has, and then the two optional ones. */
export const DEFAULT_SCOPES = [
  "commands",
  "chat:write",
  "app_mentions:read",
  "im:history",
  "im:write",
  "users:read",
  "channels:read",
  "groups:read",
  "channels:history",
  "groups:history",
];

export type NewWorkspace = Partial<Workspace> & Pick<Workspace, "id" | "botToken">;
export type NewUser = Partial<User> & Pick<User, "id">;
export type NewChannel = Partial<Channel> &
  Pick<Channel, "id"> & {
    /** Whether the bot is a member; default true. */
    bot?: boolean;
  };

/** Adds a workspace with the bot installed in it. */
export function addWorkspace(state: State, given: NewWorkspace): Workspace {
  const workspace: Workspace = {
    name: given.id,
    domain: given.id.toLowerCase(),
    botUser: `U${given.id}BOT`,
    botId: `B${given.id}`,
    scopes: [...DEFAULT_SCOPES],
    status: "active",
    newBlocks: false,
    ...given,
  };
  state.workspaces.set(workspace.id, workspace);
  addUser(state, { id: workspace.botUser, team: workspace.id, name: "apg", realName: "APG", is_bot: true });
  state.changed({ type: "workspace", workspace });
  return workspace;
}

/** Adds a person, or changes one (what is not given stays). Without `team`: of the first workspace. */
export function addUser(state: State, given: NewUser): User {
  const before = state.users.get(given.id);
  const user: User = {
    name: given.id.toLowerCase(),
    realName: given.name ?? given.id,
    team: firstTeam(state),
    locale: "en-US",
    tz: "America/Toronto",
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: false,
    deleted: false,
    ...before,
    ...given,
  };
  state.users.set(user.id, user);
  state.changed({ type: "user", user });
  return user;
}

/** Adds a channel, or changes one. Without `members`: every person known so far. */
export function addChannel(state: State, { bot, ...given }: NewChannel): Channel {
  const before = state.channels.get(given.id);
  const team = given.team ?? before?.team ?? firstTeam(state);
  const { botUser } = workspaceOf(state, team);
  const people = [...state.users.values()].filter((u) => !u.is_bot).map((u) => u.id);
  const channel: Channel = {
    name: given.id.toLowerCase(),
    kind: "public",
    archived: false,
    shared: false,
    ...before,
    ...given,
    team,
    members: given.members ?? before?.members ?? people,
  };
  const botIn =
    bot ?? (before ? before.members.includes(botUser) : !given.members || given.members.includes(botUser));
  channel.members = [...channel.members.filter((id) => id !== botUser), ...(botIn ? [botUser] : [])];
  state.channels.set(channel.id, channel);
  state.changed({ type: "channel", channel });
  return channel;
}

/** The direct conversation of a person with the bot, opened where there is none yet. */
export function directChannel(state: State, user: User, team: string): Channel {
  const id = `D${team}${user.id}`;
  return (
    state.channels.get(id) ??
    addChannel(state, { id, team, kind: "im", name: "", members: [user.id], bot: true })
  );
}

function firstTeam(state: State): string {
  const first = state.workspaces.keys().next().value;
  if (!first) throw new Error("no workspace yet; add one with addWorkspace");
  return first;
}
