import type { CommandTable } from "../../core/command.js";
import { COMMAND, EVENTS_PATH, SHORTCUT } from "./names.js";

export interface ManifestOptions {
  commands: CommandTable;
  /** Where the bot is reached, `https://bot.example.org`; without it the app uses Socket Mode. */
  url?: string;
}

/**
 * Fixed for everything that is planned: a new scope or event would mean that every workspace installs again.
 * The optional ones only serve to look whether a post arrived whose answer was lost.
 */
const SCOPES = {
  bot: [
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
  ],
  bot_optional: ["channels:history", "groups:history"],
};
const EVENTS = [
  "app_mention",
  "message.im",
  "app_home_opened",
  "app_uninstalled",
  "tokens_revoked",
  "member_left_channel",
  "channel_left",
  "channel_archive",
  "channel_unarchive",
  "channel_rename",
  "group_left",
  "group_archive",
  "group_unarchive",
  "group_rename",
];

/** The Slack app as Slack's "create from a manifest" takes it. */
export function slackManifest({ commands, url }: ManifestOptions) {
  const address = url === undefined ? {} : { url: eventsUrl(url) };
  const request = url === undefined ? {} : { request_url: eventsUrl(url) };
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: "Americas Policy Group",
      description: "The coalition's asks, figures and dates, with where they stand in its documents",
      long_description:
        "Answers with the recommendations, figures and dates of the coalition's documents: complete, with the place " +
        "where each stands, as of when it is and how old that is by now, in English, French and Spanish. " +
        `Type ${COMMAND} and a theme, a reference or a question; mention the app in a thread; or write to it.`,
      background_color: "#1f3a5f",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "apg", always_online: true },
      shortcuts: [
        {
          name: "Look this up",
          type: "message",
          callback_id: SHORTCUT,
          description: "Answers the message as a question, for you alone",
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          ...address,
          description: "Asks, figures and dates of the coalition's documents",
          usage_hint: usageHint(commands),
          // People come as their ids, which is how a role is given.
          should_escape: true,
        },
      ],
    },
    oauth_config: { scopes: SCOPES },
    settings: {
      event_subscriptions: { ...request, bot_events: EVENTS },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** The names of the commands, in the order of help, and the two things that need none. */
function usageHint({ list }: CommandTable): string {
  return ["[theme]", ...list.map(({ name }) => name), "or a question"].join(" | ");
}

function eventsUrl(url: string): string {
  return new URL(EVENTS_PATH, url).href;
}
