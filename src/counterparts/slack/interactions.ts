import { wireMessage } from "./messages.js";
import type { Outgoing } from "./outgoing.js";
import { shownName, VERIFICATION_TOKEN } from "./payloads.js";
import type { ResponseOrigin } from "./response-urls.js";
import { type State, workspaceOf } from "./state.js";
import { APP_ID, type Block, type Message, type User, type View } from "./types.js";
import { wireView } from "./views.js";

/** The shapes in which Slack tells a bot what people click, choose and submit. */
export interface Interactions {
  click(
    user: User,
    at: Message | View,
    element: Block,
    block: Block,
    chosen: Record<string, unknown>,
  ): Outgoing;
  shortcut(user: User, message: Message, callbackId: string): Outgoing;
  submission(user: User, view: View, values: Record<string, unknown>): Outgoing;
}

/** @param issueUrl gives the full address of a fresh response_url */
export function createInteractions(state: State, issueUrl: (origin: ResponseOrigin) => string): Interactions {
  const interactive = (type: string, user: User, team: string) => {
    const { domain } = workspaceOf(state, team);
    return {
      type,
      api_app_id: APP_ID,
      token: VERIFICATION_TOKEN,
      team: { id: team, domain },
      enterprise: null,
      is_enterprise_install: false,
      user: { id: user.id, username: user.name, name: user.name, team_id: user.team },
      trigger_id: state.triggers.issue(user.id, team),
    };
  };
  return {
    click(user, at, element, block, chosen) {
      const { type, action_id, text, value, style } = element;
      const action = {
        type,
        action_id,
        block_id: block.block_id,
        text,
        value,
        style,
        ...chosen,
        action_ts: state.nextTs(),
      };
      const base = interactive("block_actions", user, at.team);
      if ("hash" in at) {
        const container = { type: "view", view_id: at.id };
        // A view is no conversation: no channel comes with it and no response_url.
        return {
          kind: "interactive",
          payload: { ...base, container, view: wireView(state, at), actions: [action] },
        };
      }
      const ephemeral = at.ephemeralTo !== undefined;
      const place = { channel_id: at.channel, is_ephemeral: ephemeral };
      const thread = at.thread_ts ? { thread_ts: at.thread_ts } : {};
      const payload = {
        ...base,
        container: { type: "message", message_ts: at.ts, ...place, ...thread },
        channel: channelPart(state, at.channel),
        // Slack does not keep ephemeral messages, so it cannot send one back.
        ...(!ephemeral && { message: wireMessage(at, { metadata: true }) }),
        state: { values: {} },
        response_url: issueUrl({
          user: user.id,
          channel: at.channel,
          original: { channel: at.channel, ts: at.ts },
        }),
        actions: [action],
      };
      return { kind: "interactive", payload };
    },
    shortcut(user, message, callbackId) {
      const payload = {
        ...interactive("message_action", user, message.team),
        callback_id: callbackId,
        action_ts: state.nextTs(),
        channel: channelPart(state, message.channel),
        message_ts: message.ts,
        message: wireMessage(message),
        response_url: issueUrl({ user: user.id, channel: message.channel }),
      };
      return { kind: "interactive", payload };
    },
    submission(user, view, values) {
      const base = interactive("view_submission", user, view.team);
      const payload = { ...base, view: wireView(state, view, values), response_urls: [] };
      return { kind: "interactive", payload, place: { view: view.id } };
    },
  };
}

function channelPart(state: State, id: string): { id: string; name: string } {
  const channel = state.channels.get(id);
  return { id, name: channel ? shownName(channel) : "" };
}
