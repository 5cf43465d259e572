import type { Content } from "./content.js";
import { type State, workspaceOf } from "./state.js";
import { APP_ID, type Channel, type Message } from "./types.js";

export interface Posting {
  channel: Channel;
  content: Content;
  via: Message["via"];
  thread_ts?: string;
  /** Given: only this person sees it. */
  ephemeralTo?: string;
}

/** Files a message of the bot. */
export function postAsBot(state: State, { channel, content, via, thread_ts, ephemeralTo }: Posting): Message {
  const workspace = workspaceOf(state, channel.team);
  return file(state, {
    channel: channel.id,
    ts: state.nextTs(),
    team: channel.team,
    user: workspace.botUser,
    bot_id: workspace.botId,
    app_id: APP_ID,
    via,
    ...content,
    ...(thread_ts && { thread_ts }),
    ...(ephemeralTo && { ephemeralTo }),
  });
}

/** Files a message that a person typed. */
export function postAsPerson(
  state: State,
  channel: Channel,
  user: string,
  text: string,
  thread_ts?: string,
): Message {
  const ts = state.nextTs();
  const base = { channel: channel.id, ts, team: channel.team, user, text, via: "person" as const };
  return file(state, { ...base, ...(thread_ts && { thread_ts }) });
}

function file(state: State, message: Message): Message {
  state.messages.push(message);
  state.changed({ type: "message", message });
  return message;
}

/** Puts other content in a message's place; its ts, channel and audience stay. */
export function replaceMessage(state: State, before: Message, content: Content, edited: boolean): Message {
  const { text: _t, blocks: _b, metadata: _m, ...rest } = before;
  const message: Message = { ...rest, ...content };
  if (edited) message.edited = { user: before.user, ts: state.nextTs() };
  state.messages = state.messages.map((m) =>
    m.ts === before.ts && m.channel === before.channel ? message : m,
  );
  state.changed({ type: "message_changed", message });
  return message;
}

export function deleteMessage(state: State, message: Message): void {
  state.messages = state.messages.filter((m) => !(m.ts === message.ts && m.channel === message.channel));
  state.changed({ type: "message_deleted", message });
}

/** The message as it stands now, ephemeral or not; undefined once it is gone. */
export function findMessage(state: State, channel: string, ts: unknown): Message | undefined {
  return state.messages.find((m) => m.channel === channel && m.ts === String(ts));
}

/** A message as Slack's API and payloads write it. Metadata only where asked for. */
export function wireMessage(message: Message, { metadata = false } = {}): Record<string, unknown> {
  const { channel: _c, via: _v, ephemeralTo: _e, metadata: data, ...rest } = message;
  return { type: "message", ...rest, ...(metadata && data && { metadata: data }) };
}
