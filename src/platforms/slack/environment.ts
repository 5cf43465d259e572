import type { Report } from "../../core/errors.js";

export interface SlackConfig {
  signingSecret?: string;
  botToken: string;
  /** Present means Socket Mode, absent means HTTP. */
  appToken?: string;
  /** A local counterpart instead of slack.com; ends with a slash. */
  apiUrl?: string;
}

/** Reads `SLACK_*`; undefined where none is set. Every problem is reported, and no value of a secret is in it. */
export function readSlackConfig(
  read: (name: string) => string | undefined,
  bad: Report,
): SlackConfig | undefined {
  const signingSecret = read("SLACK_SIGNING_SECRET");
  const botToken = read("SLACK_BOT_TOKEN");
  const appToken = read("SLACK_APP_TOKEN");
  const apiUrl = read("SLACK_API_URL");
  if (!signingSecret && !botToken && !appToken) return undefined;
  if (!botToken)
    bad("SLACK_BOT_TOKEN", "is missing", "the token under OAuth & Permissions; it begins with xoxb-");
  else if (!botToken.startsWith("xoxb-")) bad("SLACK_BOT_TOKEN", "is no bot token", "it begins with xoxb-");
  if (appToken && !appToken.startsWith("xapp-"))
    bad("SLACK_APP_TOKEN", "is no app token", "it begins with xapp-");
  if (!appToken && !signingSecret) {
    bad(
      "SLACK_SIGNING_SECRET",
      "is missing",
      "for HTTP, from Basic Information; for Socket Mode set SLACK_APP_TOKEN",
    );
  }
  if (apiUrl && !isWebAddress(apiUrl))
    bad("SLACK_API_URL", "is no http or https address without a password", "http://127.0.0.1:3100/api/");
  return { signingSecret, botToken: botToken ?? "", appToken, apiUrl: apiUrl?.replace(/\/*$/, "/") };
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password;
}
