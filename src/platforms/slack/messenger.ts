import { webApi } from "@slack/bolt";
import type { Place } from "../../core/changes.js";
import type { Found, Messenger, Post, Posted } from "../../core/messenger.js";
import type { Log } from "../../core/ports.js";
import type { Language } from "../../i18n/language.js";
import type { Block } from "./blocks.js";
import { outcomeOf } from "./outcome.js";
import { codeOf } from "./profiles.js";
import { render } from "./render.js";

/** Letters and underscores alone: with a period in it Slack drops the metadata, and no look would find the post. */
const EVENT = "apg_reminder";
/** Slack takes about one message a second for a channel and several hundred a minute for a workspace. */
const PACE = { perChannelMs: 1_100, perInstallationMs: 150 };
/** What Slack gives an app that it does not trust; enough, since the look is narrow. */
const PAGE = 15;
const PAGES = 4;
/** Codes that no waiting mends. */
const NEVER = ["missing_scope", "not_allowed_token_type", "no_permission"];
/** A message that can no longer be edited, or is no more. */
const UNEDITABLE = ["edit_window_closed", "cant_update_message", "message_not_found", "is_inactive"];
/** Around the line that lets the bot in. */
const INVITE: Record<Language, [string, string]> = {
  en: ["Type ", " in the channel, then try again."],
  fr: ["Tapez ", " dans le canal, puis réessayez."],
  es: ["Escriba ", " en el canal y vuelva a intentarlo."],
};

/**
 * Posts to Slack's channels. One attempt each, and metadata that lets a post be found again.
 * @param options for a client of its own, which learns Slack's time from its answers
 */
export function createSlackMessenger(
  botToken: string,
  options: webApi.WebClientOptions,
  log: Log,
): Messenger {
  let heard: { time: number | undefined; answers: number } = { time: undefined, answers: 0 };
  const client = new webApi.WebClient(botToken, {
    ...options,
    fetch: async (url, init) => {
      const response = await fetch(url, init as RequestInit);
      const time = Date.parse(response.headers.get("date") ?? "");
      heard = { time: Number.isNaN(time) ? undefined : time, answers: heard.answers + 1 };
      return response as never;
    },
  });
  /** Slack's time, if an answer came since. */
  const since = (answers: number) => (heard.answers > answers ? heard.time : undefined);

  const send = async (channel: string, post: Post, thread?: string): Promise<Posted> => {
    const { answers } = heard;
    try {
      const { ts, response_metadata: told } = await client.chat.postMessage({
        channel,
        ...(thread !== undefined && { thread_ts: thread }),
        ...contentOf(post),
        unfurl_links: false,
        unfurl_media: false,
      });
      if (told?.warnings?.some((warning) => warning.includes("metadata")))
        log("error", "slack dropped the metadata of a post", { warnings: told.warnings });
      return { kind: "posted", messageId: String(ts), serverTime: since(answers) };
    } catch (error) {
      return { ...outcomeOf(error), serverTime: since(answers) };
    }
  };

  return {
    pace: PACE,
    async time() {
      const { answers } = heard;
      await client.api.test().catch(() => undefined);
      return since(answers);
    },
    post: ({ channel }, post) => send(channel, post),
    replyTo: ({ channel }, messageId, post) => send(channel, post, messageId),
    async update({ channel }, ts, post) {
      try {
        await client.chat.update({ channel, ts, ...contentOf(post) });
        return { ok: true };
      } catch (error) {
        const { code, ...outcome } = outcomeOf(error);
        const again = outcome.kind === "ambiguous" ? !UNEDITABLE.includes(code) : !outcome.blocked;
        return {
          ok: false,
          code,
          again,
          retryAfterMs: "retryAfterMs" in outcome ? outcome.retryAfterMs : undefined,
        };
      }
    },
    find: (place, id, from) => find(client, place, id, from),
    async direct({ user }, post) {
      try {
        const { channel } = await client.conversations.open({ users: user });
        return await send(String(channel?.id), post);
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async check({ channel }) {
      try {
        const { channel: told } = await client.conversations.info({ channel });
        if (told?.is_archived) return "is_archived";
        return told?.is_member || told?.is_im ? undefined : "not_in_channel";
      } catch (error) {
        return codeOf(error);
      }
    },
    async invite(_place, language) {
      // The bot is called in each workspace as whoever installed it chose.
      const name = await client.auth.test().then(
        ({ user }) => user,
        () => undefined,
      );
      const [before, after] = INVITE[language];
      return [before, { code: `/invite @${name ?? "apg"}` }, after];
    },
    async link({ channel }, message_ts) {
      const told = await client.chat.getPermalink({ channel, message_ts }).catch(() => undefined);
      return told?.permalink;
    },
  };
}

function contentOf({ id, reply }: Post): {
  blocks: Block[];
  text: string;
  metadata: { event_type: string; event_payload: { id: string } };
} {
  const { blocks, text } = render(reply, { surface: "message" });
  return { blocks, text, metadata: { event_type: EVENT, event_payload: { id } } };
}

/** Absent only where everything since then was read. */
async function find(client: webApi.WebClient, { channel }: Place, id: string, from: number): Promise<Found> {
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page++) {
      const told = await client.conversations.history({
        channel,
        oldest: String(from / 1_000),
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
    const outcome = outcomeOf(error);
    return {
      kind: "unreadable",
      code: outcome.code,
      ever: NEVER.includes(outcome.code),
      ...("retryAfterMs" in outcome && { retryAfterMs: outcome.retryAfterMs }),
    };
  }
}
