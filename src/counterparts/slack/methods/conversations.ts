import { refuse } from "../errors.js";
import { wireMessage } from "../messages.js";
import { directChannel } from "../places.js";
import { userOf } from "../state.js";
import type { Channel, Message } from "../types.js";
import { type Call, conversationScope, flag, methods, visibleChannel } from "./method.js";

export const conversationMethods = methods({
  "conversations.info": {
    scope: conversationScope("read"),
    run: (call) => ({ channel: wireChannel(visibleChannel(call), call) }),
  },
  "conversations.list": {
    scope: "channels:read",
    run(call) {
      const types = String(call.args.types ?? "public_channel").split(",");
      const kinds = { public: "public_channel", private: "private_channel", im: "im" } as const;
      const mine = [...call.state.channels.values()].filter((c) => {
        const seen = c.kind === "public" || c.members.includes(call.workspace.botUser);
        return seen && c.team === call.workspace.id && types.includes(kinds[c.kind]);
      });
      const kept = flag(call.args.exclude_archived) ? mine.filter((c) => !c.archived) : mine;
      return { channels: kept.map((c) => wireChannel(c, call)), response_metadata: { next_cursor: "" } };
    },
  },
  "conversations.open": {
    scope: "im:write",
    run(call) {
      const user = userOf(call.state, call.args.users);
      return { channel: { id: directChannel(call.state, user, call.workspace.id).id } };
    },
  },
  "conversations.history": {
    scope: conversationScope("history"),
    run(call) {
      const channel = readableChannel(call);
      const roots = visible(call, channel).filter((m) => !m.thread_ts || m.thread_ts === m.ts);
      return page(call, roots.reverse());
    },
  },
  "conversations.replies": {
    scope: conversationScope("history"),
    run(call) {
      const channel = readableChannel(call);
      const root = String(call.args.ts);
      const thread = visible(call, channel).filter((m) => m.ts === root || m.thread_ts === root);
      if (!thread.length) refuse("thread_not_found");
      return page(call, thread);
    },
  },
});

function readableChannel(call: Call): Channel {
  const channel = visibleChannel(call);
  if (!channel.members.includes(call.workspace.botUser)) refuse("not_in_channel");
  return channel;
}

/** The messages of the asked window, oldest first. Its ends do not count, unless `inclusive`. */
function visible({ state, args }: Call, channel: Channel): Message[] {
  const oldest = Number(args.oldest ?? 0);
  const latest = args.latest === undefined ? Number.POSITIVE_INFINITY : Number(args.latest);
  const ends = flag(args.inclusive);
  return state.messages.filter((m) => {
    const ts = Number(m.ts);
    const inside = (ts > oldest && ts < latest) || (ends && (ts === oldest || ts === latest));
    return m.channel === channel.id && !m.ephemeralTo && inside;
  });
}

function page({ args, state }: Call, messages: Message[]): Record<string, unknown> {
  // Slack: default 100, at most 999; the cursor is opaque, here the number to start from.
  const limit = Math.min(Number(args.limit ?? 100), 999);
  const start = Number(args.cursor ?? 0);
  const end = start + limit;
  const metadata = flag(args.include_all_metadata);
  const has_more = messages.length > end;
  return {
    messages: messages.slice(start, end).map((m) => {
      const replies = state.messages.filter(
        (r) => r.channel === m.channel && r.thread_ts === m.ts && r.ts !== m.ts,
      );
      const thread = replies.length ? { thread_ts: m.ts, reply_count: replies.length } : {};
      return { ...wireMessage(m, { metadata }), ...thread };
    }),
    has_more,
    ...(has_more && { response_metadata: { next_cursor: String(end) } }),
  };
}

function wireChannel(channel: Channel, { workspace }: Call): Record<string, unknown> {
  const { id, name, kind, archived, shared, members, team } = channel;
  if (kind === "im") {
    return {
      id,
      is_im: true,
      is_archived: false,
      user: members.find((m) => m !== workspace.botUser),
      is_open: true,
    };
  }
  return {
    id,
    name,
    name_normalized: name,
    is_channel: kind === "public",
    is_group: kind === "private",
    is_im: false,
    is_mpim: false,
    is_private: kind === "private",
    is_archived: archived,
    is_general: false,
    is_shared: shared,
    is_ext_shared: shared,
    is_org_shared: false,
    is_member: members.includes(workspace.botUser),
    num_members: members.length,
    context_team_id: team,
  };
}
