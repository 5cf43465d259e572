import type { Place } from "../../src/core/changes.js";
import { jsonAnswer, startHttp } from "../../src/counterparts/http.js";

/** Slack's words are "one message a second" for a channel and "several hundred a minute" for a workspace. */
export const PER_CHANNEL_MS = 1_000;
export const PER_WORKSPACE_MS = 60_000 / 400;

/** What a Slack that limits posts has seen of one workspace. */
export interface Seen {
  /** When each post that it took arrived. Milliseconds since 1970. */
  taken: number[];
  /** How many were answered with 429. */
  limited: number;
}

export interface LimitingSlack {
  apiUrl: string;
  workspaces: ReadonlyMap<string, Seen>;
  /** Takes nothing of a workspace until then. */
  limit(workspace: string, until: number): void;
  stop(): Promise<void>;
}

export const tokenOf = ({ installation }: Pick<Place, "installation">): string => `xoxb-${installation}`;

/**
 * Takes posts over HTTP as fast as the rates allow and no faster: what comes sooner gets 429 with Retry-After. Of a post
 * it keeps when it came and the metadata by which it is looked for, where the counterpart checks and keeps every message.
 * @param now its clock
 * @param earlyMs how much sooner than at the rate of its workspace a post may come: requests take unequally long
 */
export async function startLimitingSlack(now: () => number, earlyMs: number): Promise<LimitingSlack> {
  const workspaces = new Map<string, Seen>();
  /** When the next post of a workspace or a channel would come at the rate. */
  const next = new Map<string, number>();
  /** What a channel holds. */
  const history = new Map<string, { ts: string; metadata: unknown }[]>();
  let number = 0;

  /** @returns how long to wait, in milliseconds; 0 where the post is taken */
  function take(workspace: string, channel: string): number {
    const at = now();
    const turn = next.get(workspace) ?? at;
    const wait = Math.max(turn - earlyMs - at, (next.get(`${workspace}:${channel}`) ?? at) - at);
    if (wait > 0) return wait;
    next.set(workspace, Math.max(turn, at) + PER_WORKSPACE_MS);
    next.set(`${workspace}:${channel}`, at + PER_CHANNEL_MS);
    return 0;
  }

  const server = await startHttp({
    now,
    answer({ path, headers, body }) {
      const workspace = headers.authorization?.replace("Bearer xoxb-", "") ?? "";
      const args = new URLSearchParams(body.toString("utf8"));
      const channel = args.get("channel") ?? "";
      const messages = history.get(`${workspace}:${channel}`) ?? [];
      if (path === "/api/conversations.history") return jsonAnswer({ ok: true, messages, has_more: false });
      if (path !== "/api/chat.postMessage") return jsonAnswer({ ok: true });
      const seen = workspaces.get(workspace) ?? { taken: [], limited: 0 };
      workspaces.set(workspace, seen);
      const wait = take(workspace, channel);
      if (wait > 0) {
        seen.limited += 1;
        const retryAfter = String(Math.ceil(wait / 1_000));
        return jsonAnswer({ ok: false, error: "ratelimited" }, 429, { "retry-after": retryAfter });
      }
      seen.taken.push(now());
      number += 1;
      const ts = `${Math.floor(now() / 1_000)}.${String(number).padStart(6, "0")}`;
      messages.push({ ts, metadata: JSON.parse(args.get("metadata") ?? "null") });
      history.set(`${workspace}:${channel}`, messages);
      return jsonAnswer({ ok: true, channel, ts });
    },
  });
  return {
    apiUrl: `${server.origin}/api/`,
    workspaces,
    limit: (workspace, until) => void next.set(workspace, until + earlyMs),
    stop: server.stop,
  };
}
