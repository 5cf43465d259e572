import { addChannel } from "./places.js";
import { channelOf, type State, workspaceOf } from "./state.js";
import type { Channel } from "./types.js";

/** What happens to a workspace or a channel, and is told to the bot. `user` is who did it. */
export type Lifecycle =
  /** The bot is removed from the channel. */
  | { type: "channel_left" | "group_left"; channel: string; user?: string }
  /** A person, or the bot where no `user` is given, leaves or is removed. */
  | { type: "member_left_channel" | "member_joined_channel"; channel: string; user?: string }
  | {
      type: "channel_archive" | "channel_unarchive" | "group_archive" | "group_unarchive";
      channel: string;
      user?: string;
    }
  | { type: "channel_rename" | "group_rename"; channel: string; name: string }
  /** The app is removed from the workspace (default: the first), or its tokens are withdrawn. */
  | { type: "app_uninstalled" | "tokens_revoked"; team?: string };

/** Makes it so, and gives the event with which Slack tells the bot, and the workspace it belongs to. */
export function happen(state: State, change: Lifecycle): { team: string; event: Record<string, unknown> } {
  if (!("channel" in change)) {
    const team = change.team ?? [...state.workspaces.keys()][0] ?? "";
    const before = workspaceOf(state, team);
    const status = change.type === "tokens_revoked" && before.status === "active" ? "revoked" : "uninstalled";
    const workspace = { ...before, status } as const;
    state.workspaces.set(team, workspace);
    state.changed({ type: "workspace", workspace });
    const tokens =
      change.type === "tokens_revoked" ? { tokens: { oauth: [], bot: [workspace.botUser] } } : {};
    return { team, event: { type: change.type, ...tokens } };
  }
  const channel = channelOf(state, change.channel);
  return { team: channel.team, event: inChannel(state, channel, change) };
}

type InChannel = Extract<Lifecycle, { channel: string }>;

function inChannel(state: State, channel: Channel, change: InChannel): Record<string, unknown> {
  const { type } = change;
  const { botUser } = workspaceOf(state, channel.team);
  const without = (id: string) => channel.members.filter((m) => m !== id);
  switch (type) {
    case "channel_left":
    case "group_left":
      addChannel(state, { id: channel.id, members: without(botUser), bot: false });
      return { type, channel: channel.id, actor_id: change.user };
    case "member_left_channel":
    case "member_joined_channel": {
      const user = change.user ?? botUser;
      const members = type === "member_joined_channel" ? [...without(user), user] : without(user);
      addChannel(state, { id: channel.id, members, bot: members.includes(botUser) });
      const channel_type = channel.kind === "private" ? "G" : "C";
      return { type, user, channel: channel.id, channel_type, team: channel.team };
    }
    case "channel_rename":
    case "group_rename":
      addChannel(state, { id: channel.id, name: change.name });
      return { type, channel: { id: channel.id, name: change.name, created: 1_500_000_000 } };
    default:
      addChannel(state, { id: channel.id, archived: !type.endsWith("unarchive") });
      return { type, channel: channel.id, user: change.user };
  }
}
