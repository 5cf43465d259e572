import { SlackRefusal } from "../errors.js";
import { directChannel } from "../places.js";
import { channelOf, type State, userOf } from "../state.js";
import type { Channel, Workspace } from "../types.js";

/** One call of a Web API method, its token already checked. */
export interface Call {
  state: State;
  workspace: Workspace;
  args: Record<string, unknown>;
  /** What Slack did not refuse but does not like; put here, it goes out in `response_metadata.warnings`. */
  warnings: string[];
  /** Gives the address of a fresh Socket Mode connection. */
  openConnection(): string;
}

/** One Web API method. `run` returns the fields beside `ok: true`, or throws SlackRefusal. */
export interface Method {
  /** Default: the bot token. */
  token?: "app";
  /** What the token must have been granted; may depend on the conversation. */
  scope?: string | ((call: Call) => string | undefined);
  run(call: Call): Record<string, unknown>;
}

/** Gives back its argument: for the types. */
export const methods = <T extends Record<string, Method>>(table: T): T => table;

/**
 * The conversation that a call names, as the bot may see it: a private channel without the bot does not exist.
 * @throws SlackRefusal channel_not_found
 */
export function visibleChannel({ state, workspace, args }: Call, id: unknown = args.channel): Channel {
  const channel = channelOf(state, id);
  const hidden = channel.kind !== "public" && !channel.members.includes(workspace.botUser);
  if (hidden || channel.team !== workspace.id) throw new SlackRefusal("channel_not_found");
  return channel;
}

/**
 * The conversation that a call posts to; a user's id means the direct conversation with them.
 * @throws SlackRefusal channel_not_found, is_archived, not_in_channel
 */
export function postableChannel(call: Call): Channel {
  const { state, workspace, args } = call;
  const user = state.users.get(String(args.channel));
  if (user) return directChannel(state, userOf(state, user.id), workspace.id);
  const channel = visibleChannel(call);
  if (channel.archived) throw new SlackRefusal("is_archived");
  if (!channel.members.includes(workspace.botUser)) throw new SlackRefusal("not_in_channel");
  return channel;
}

/** `channels:read`, `groups:read` or `im:read`, as the conversation asks for. */
export function conversationScope(right: "read" | "history") {
  const prefix = { public: "channels", private: "groups", im: "im" } as const;
  return ({ state, args }: Call): string | undefined => {
    const channel = state.channels.get(String(args.channel));
    return channel && `${prefix[channel.kind]}:${right}`;
  };
}

/** A flag as forms write it: `true` or `1`. */
export const flag = (value: unknown): boolean =>
  value === true || value === "true" || value === "1" || value === 1;
