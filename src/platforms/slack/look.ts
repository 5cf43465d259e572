import type { webApi } from "@slack/bolt";
import type { Found } from "../../core/messenger.js";
import { outcomeOf } from "./outcome.js";

/** Letters and underscores alone: with a period in it Slack drops the metadata, and no look would find the post. */
const EVENT = "apg_reminder";
/** What Slack gives an app that it does not trust; enough, since the look is narrow. */
const PAGE = 15;
const PAGES = 4;
/** Codes that no waiting mends. */
const NEVER = ["missing_scope", "not_allowed_token_type", "no_permission"];

/** What travels with a post so that it can be found again; nobody sees it. */
export interface PostMetadata {
  event_type: string;
  event_payload: { id: string };
}

export const metadataOf = (id: string): PostMetadata => ({ event_type: EVENT, event_payload: { id } });

/**
 * Looks in a channel for the post of an id.
 * @param from milliseconds since 1970, by Slack's clock
 * @param until the same; where it is missing, until now
 * @returns absent only where everything between was read
 */
export async function look(
  client: webApi.WebClient,
  channel: string,
  id: string,
  from: number,
  until?: number,
): Promise<Found> {
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page++) {
      const told = await client.conversations.history({
        channel,
        oldest: String(from / 1_000),
        ...(until !== undefined && { latest: String(until / 1_000) }),
        limit: PAGE,
        include_all_metadata: true,
        cursor,
      });
      const mine = told.messages?.find(({ metadata }) => {
        const payload = metadata?.event_payload as { id?: unknown } | undefined;
        return metadata?.event_type === EVENT && payload?.id === id;
      });
      if (mine?.ts) return { kind: "found", messageId: mine.ts };
      if (!told.has_more) return { kind: "absent" };
      cursor = told.response_metadata?.next_cursor;
    }
    return { kind: "unreadable", code: "too_many_messages", ever: false };
  } catch (error) {
    const { code, ...outcome } = outcomeOf(error);
    const wait = "retryAfterMs" in outcome && { retryAfterMs: outcome.retryAfterMs };
    return { kind: "unreadable", code, ever: NEVER.includes(code), ...wait };
  }
}
