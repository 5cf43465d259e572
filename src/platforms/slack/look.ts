import type { webApi } from "@slack/bolt";
import { createKept } from "../../core/kept.js";
import type { Found } from "../../core/messenger.js";
import { outcomeOf } from "./outcome.js";

/** Letters and underscores alone: with a period in it Slack drops the metadata, and no look would find the post. */
const EVENT = "apg_reminder";
/** What an app of the workspace's own may ask for; to any other Slack gives 15 at once, and once a minute. */
const PAGE = 200;
/** A look ends within the claim under which it is made. */
const PAGES = 5;
/** Looks that were cut short, at once. */
const MOST_UNFINISHED = 10_000;
/** Later than anything there is. Slack pages back from `latest`; without one it would begin at the other end. */
const NO_END = "9999999999";
/** Codes that no waiting mends. */
const NEVER = ["missing_scope", "not_allowed_token_type", "no_permission"];

/** What travels with a post so that it can be found again; nobody sees it. */
export interface PostMetadata {
  event_type: string;
  event_payload: { id: string };
}

export const metadataOf = (id: string): PostMetadata => ({ event_type: EVENT, event_payload: { id } });

/** What of a window is still unread, the newest first, each between two timestamps that do not count. */
interface Unfinished {
  from: number;
  until: number | undefined;
  gaps: { oldest: string; latest: string }[];
  /** Of all that was read. */
  newest: string;
}

/**
 * Looks in a channel for the post of an id. A look that is cut short, by a limit or since there is too much, is gone on
 * with by the next for the same window, which also reads what came since.
 * @param from milliseconds since 1970, by Slack's clock
 * @param until the same; where it is missing, until now
 * @returns absent only where everything between was read
 */
export type Look = (channel: string, id: string, from: number, until?: number) => Promise<Found>;

export function createLook(client: webApi.WebClient): Look {
  const unfinished = createKept<Unfinished>(MOST_UNFINISHED);

  const goOn = (key: string, from: number, until: number | undefined): Unfinished => {
    const known = unfinished.get(key);
    if (known?.from === from && known.until === until) {
      // Where its newest page is still unread, what came since is in that.
      if (until === undefined && known.gaps[0]?.latest !== NO_END)
        known.gaps.unshift({ oldest: known.newest, latest: NO_END });
      return known;
    }
    const oldest = String(from / 1_000);
    const latest = until === undefined ? NO_END : String(until / 1_000);
    const begun = { from, until, gaps: [{ oldest, latest }], newest: oldest };
    unfinished.set(key, begun);
    return begun;
  };

  /** Reads one page of the newest gap. @returns the post's timestamp, where it is there */
  const read = async (channel: string, id: string, state: Unfinished): Promise<string | undefined> => {
    const [gap] = state.gaps;
    if (!gap) return undefined;
    const window = { channel, ...gap, limit: PAGE, include_all_metadata: true };
    const { messages = [], has_more } = await client.conversations.history(window);
    const stamps = messages.flatMap(({ ts }) => ts ?? []).sort((a, b) => Number(a) - Number(b));
    const [first, last] = [stamps[0], stamps.at(-1)];
    if (last !== undefined && Number(last) > Number(state.newest)) state.newest = last;
    if (!has_more) state.gaps.shift();
    else if (first !== undefined) gap.latest = first;
    return messages.find((message) => isOf(id, message))?.ts;
  };

  return async (channel, id, from, until) => {
    const key = `${channel} ${id}`;
    const state = goOn(key, from, until);
    try {
      for (let page = 0; page < PAGES && state.gaps.length > 0; page++) {
        const messageId = await read(channel, id, state);
        if (messageId === undefined) continue;
        unfinished.delete(key);
        return { kind: "found", messageId };
      }
    } catch (error) {
      const { code, ...outcome } = outcomeOf(error);
      const wait = "retryAfterMs" in outcome && { retryAfterMs: outcome.retryAfterMs };
      return { kind: "unreadable", code, ever: NEVER.includes(code), ...wait };
    }
    if (state.gaps.length > 0) return { kind: "unreadable", code: "too_many_messages", ever: false };
    unfinished.delete(key);
    return { kind: "absent" };
  };
}

function isOf(id: string, { metadata }: { metadata?: { event_type?: string; event_payload?: unknown } }) {
  const payload = metadata?.event_payload as { id?: unknown } | undefined;
  return metadata?.event_type === EVENT && payload?.id === id;
}
