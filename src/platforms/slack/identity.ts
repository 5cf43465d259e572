import type { webApi } from "@slack/bolt";
import type { Log } from "../../core/ports.js";
import { installationOf } from "./caller.js";
import { codeOf } from "./profiles.js";

/** Who the bot is in its workspace. */
export interface Identity {
  /** What Slack said of the token; nothing before it answered. */
  readonly known: { botId?: string; botUserId?: string };
  /** True once Slack said that the token is no good: somebody must act. */
  readonly refused: boolean;
  /**
   * Asks Slack, once. Never rejects: slash commands are answered without it.
   * @returns the installation that the token is good for; undefined where Slack does not say so
   */
  check(): Promise<string | undefined>;
}

const REFUSALS = [
  "not_authed",
  "invalid_auth",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "not_allowed_token_type",
];

/** Whether an error of the SDK means that the token is no good, rather than that Slack is away. */
export function refusedToken(error: unknown): boolean {
  return REFUSALS.includes(codeOf(error));
}

export function createIdentity(client: webApi.WebClient, log: Log): Identity {
  let known: Identity["known"] = {};
  let refused = false;
  return {
    get known() {
      return known;
    },
    get refused() {
      return refused;
    },
    async check() {
      try {
        const told = await client.auth.test();
        const { bot_id: botId, user_id: botUserId, team_id: team } = told;
        const { enterprise_id, is_enterprise_install } = told;
        known = { botId, botUserId };
        log("info", "slack workspace", { team, botUserId });
        return installationOf({ team_id: team, enterprise_id, is_enterprise_install });
      } catch (error) {
        refused = refusedToken(error);
        log(refused ? "error" : "warn", "slack auth.test failed", { error: codeOf(error) });
        return undefined;
      }
    },
  };
}
