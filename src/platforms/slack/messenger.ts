import type { webApi } from "@slack/bolt";
import type { Messenger, Post, Posted } from "../../core/messenger.js";
import type { Log } from "../../core/ports.js";
import type { Language } from "../../i18n/language.js";
import { createLook, metadataOf } from "./look.js";
import { outcomeOf } from "./outcome.js";
import { render } from "./render.js";
import { createTimedClient, type TimedClient } from "./timed-client.js";

/** Slack takes about one message a second for a channel and several hundred a minute for a workspace. */
const PACE = { perChannelMs: 1_100, perInstallationMs: 150 };
/** To open a conversation and to write into it, in milliseconds: together no longer than one post may take. */
const DIRECT = { open: 3_000, write: 7_000 };
/** So long an answer waits for whether somebody is there, in milliseconds: a slash command has 3 s. */
const KNOWS = 1_500;
/** Nobody of that id whom the workspace shows to the bot. */
const UNKNOWN = ["user_not_found", "user_not_visible"];
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
 * @param options for a client of its own, which learns Slack's time from its answers; its `timeout` is how long a
 *   silence is borne
 */
export function createSlackMessenger(
  botToken: string,
  options: webApi.WebClientOptions,
  log: Log,
): Messenger {
  const timed = createTimedClient(botToken, options);
  const { client, mark, timeSince } = timed;
  const look = createLook(client);
  const within = (most: number) =>
    createTimedClient(botToken, { ...options, timeout: Math.min(options.timeout || most, most) });
  const asking = within(KNOWS);
  const direct = { open: within(DIRECT.open), write: within(DIRECT.write) };

  const send = async (
    { client, mark, timeSince }: TimedClient,
    channel: string,
    post: Post,
    thread_ts?: string,
  ): Promise<Posted> => {
    const before = mark();
    try {
      const { ts, response_metadata: told } = await client.chat.postMessage({
        channel,
        ...(thread_ts !== undefined && { thread_ts }),
        ...contentOf(post),
        unfurl_links: false,
        unfurl_media: false,
      });
      if (told?.warnings?.some((warning) => warning.includes("metadata")))
        log("error", "slack dropped the metadata of a post", { warnings: told.warnings });
      const serverTime = timeSince(before);
      return ts
        ? { kind: "posted", messageId: ts, serverTime }
        : { kind: "ambiguous", code: "no_ts", serverTime };
    } catch (error) {
      return { ...outcomeOf(error), serverTime: timeSince(before) };
    }
  };

  return {
    pace: PACE,
    fits: (reply) => render(reply, { surface: "post" }).page === undefined,
    async time() {
      const before = mark();
      await client.api.test().catch(() => undefined);
      return timeSince(before);
    },
    post: ({ channel }, post) => send(timed, channel, post),
    replyTo: ({ channel }, messageId, post) => send(timed, channel, post, messageId),
    async update({ channel }, ts, post) {
      try {
        await client.chat.update({ channel, ts, ...contentOf(post) });
        return { ok: true };
      } catch (error) {
        const { code, ...outcome } = outcomeOf(error);
        const again = outcome.kind === "ambiguous" ? !UNEDITABLE.includes(code) : !outcome.blocked;
        const retryAfterMs = "retryAfterMs" in outcome ? outcome.retryAfterMs : undefined;
        return { ok: false, code, again, retryAfterMs };
      }
    },
    find: ({ channel }, id, from, until) => look(channel, id, from, until),
    async direct({ user }, post) {
      try {
        const { channel } = await direct.open.client.conversations.open({ users: user });
        if (channel?.id) return await send(direct.write, channel.id, post);
        return { kind: "not_sent", code: "no_channel", blocked: false };
      } catch (error) {
        const outcome = outcomeOf(error);
        // Whatever became of opening a conversation, nothing was posted in it.
        return outcome.kind === "ambiguous" ? { ...outcome, kind: "not_sent", blocked: false } : outcome;
      }
    },
    async knows({ user }) {
      try {
        await asking.client.users.info({ user });
        return true;
      } catch (error) {
        return UNKNOWN.includes(outcomeOf(error).code) ? false : undefined;
      }
    },
    async check({ channel }) {
      // The bot is always in its direct conversations, and has no scope to be told so.
      if (channel.startsWith("D")) return undefined;
      try {
        const { channel: told } = await client.conversations.info({ channel });
        if (told?.is_archived) return "is_archived";
        return told?.is_member ? undefined : "not_in_channel";
      } catch (error) {
        return outcomeOf(error).code;
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
    async nameOf({ channel, installation }) {
      const told = await client.conversations.info({ channel }).catch(() => undefined);
      const name = told?.channel?.name;
      return name ? `#${name}` : `https://slack.com/app_redirect?channel=${channel}&team=${installation}`;
    },
    async link({ channel }, message_ts) {
      const told = await client.chat.getPermalink({ channel, message_ts }).catch(() => undefined);
      return told?.permalink;
    },
  };
}

function contentOf({ id, reply }: Post) {
  const { blocks, text } = render(reply, { surface: "post" });
  return { blocks, text, metadata: metadataOf(id) };
}
