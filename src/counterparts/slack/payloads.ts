import { wireMessage } from "./messages.js";
import type { Outgoing } from "./outgoing.js";
import type { ResponseOrigin } from "./response-urls.js";
import { type State, userOf, workspaceOf } from "./state.js";
import { APP_ID, type Channel, type Message, type User } from "./types.js";

/** The shapes in which Slack tells a bot what people type and what happens. */
export interface Payloads {
  command(user: User, channel: Channel, command: string, text: string): Outgoing;
  event(team: string, event: Record<string, unknown>): Outgoing;
}

/** Slack still sends this field; it proves nothing, the signature does. */
export const VERIFICATION_TOKEN = "local-verification-token";

/** @param issueUrl gives the full address of a fresh response_url */
export function createPayloads(state: State, issueUrl: (origin: ResponseOrigin) => string): Payloads {
  return {
    command(user, channel, command, text) {
      const place = { user: user.id, channel: channel.id };
      const payload = {
        token: VERIFICATION_TOKEN,
        team_id: channel.team,
        team_domain: workspaceOf(state, channel.team).domain,
        channel_id: channel.id,
        channel_name: shownName(channel),
        user_id: user.id,
        user_name: user.name,
        command,
        text,
        api_app_id: APP_ID,
        is_enterprise_install: "false",
        response_url: issueUrl(place),
        trigger_id: state.triggers.issue(user.id, channel.team),
      };
      return { kind: "slash_commands", payload, place };
    },
    event(team, event) {
      const { botUser } = workspaceOf(state, team);
      const channel = state.channels.get(String(event.channel));
      const payload = {
        token: VERIFICATION_TOKEN,
        team_id: team,
        api_app_id: APP_ID,
        event: { ...event, event_ts: event.event_ts ?? event.ts ?? state.nextTs() },
        type: "event_callback",
        event_id: state.nextId("Ev"),
        event_time: Math.floor(state.clock.now() / 1000),
        authorizations: [
          {
            enterprise_id: null,
            team_id: team,
            user_id: botUser,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: channel?.shared ?? false,
        event_context: state.nextId("EC"),
      };
      return { kind: "events_api", payload };
    },
  };
}

/** What a command is told about where it was typed: the name of a public channel only. */
export function shownName({ kind, name }: Channel): string {
  return { public: name, private: "privategroup", im: "directmessage" }[kind];
}

/** The event fields of a message that a person typed. */
export function typedMessage(state: State, message: Message): Record<string, unknown> {
  const author = userOf(state, message.user);
  const foreign = author.team !== message.team ? { user_team: author.team, source_team: author.team } : {};
  return {
    ...wireMessage(message),
    channel: message.channel,
    client_msg_id: `local-${message.ts}`,
    ...foreign,
  };
}
