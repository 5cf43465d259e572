import { setTimeout as wait } from "node:timers/promises";
import type { App, webApi } from "@slack/bolt";
import { callerOf, installationOf, type Places } from "../caller.js";
import { notice } from "../notices.js";
import { codeOf } from "../profiles.js";
import { type Rendered, render } from "../render.js";
import { mentionedIn, readWords } from "../words.js";
import type { Desk } from "./desk.js";

/** The fields of a message event that count here. */
interface Typed {
  user: string;
  channel: string;
  ts: string;
  text?: string;
  thread_ts?: string;
  subtype?: string;
  bot_id?: string;
  bot_profile?: unknown;
  hidden?: boolean;
  edited?: unknown;
  /** The writer's own workspace, where it is another one. */
  user_team?: string;
}

/** A message with a file or one sent to the channel as well is still typed by somebody; all else is bookkeeping. */
const TYPED = new Set([undefined, "file_share", "thread_broadcast"]);
/** A post that Slack put off was not posted: it is tried once more, if the wait is not longer than this. */
const LONGEST_WAIT = 10;

/** A mention is answered in its thread, a direct message where it was written. */
export function listenToMessages(app: App, desk: Desk): void {
  app.event("app_mention", async ({ event, body, client }) => {
    const typed = event as Typed;
    // In direct conversations the message itself is the event.
    if (typed.channel.startsWith("D")) return;
    await answer(desk, client, typed, body, typed.thread_ts ?? typed.ts);
  });
  app.event("message", async ({ event, body, client }) => {
    if (event.channel_type !== "im") return;
    const typed = event as Typed;
    await answer(desk, client, typed, body, typed.thread_ts);
  });
}

async function answer(
  { dispatch, profiles, identity, admins, log }: Desk,
  client: webApi.WebClient,
  event: Typed,
  body: Places,
  thread: string | undefined,
): Promise<void> {
  const bot = body.authorizations?.[0]?.user_id ?? identity.known.botUserId;
  // A bot that answered bots, itself first of all, would not stop; an edit was answered when it was written.
  if (isBot(event) || event.user === bot || event.user === identity.known.botUserId) return;
  if (event.edited || event.hidden || !TYPED.has(event.subtype)) return;
  const { user, channel, user_team: team } = event;
  const mentioned = mentionedIn(event.text, bot);
  const origin = { installation: installationOf(body), user, team, channel, thread, mentioned };
  const caller = callerOf(origin, await profiles.soon(user), admins);
  const reply = await dispatch(readWords(event.text, bot), caller);
  try {
    await post(client, { channel, thread_ts: thread }, render(reply, { surface: "message" }));
  } catch (error) {
    log("warn", "slack post failed", { error: codeOf(error), channel });
    const said = isRefusal(error)
      ? notice("postRefused", reply.language, codeOf(error))
      : notice("postUnknown", reply.language);
    // Not in the thread that the answer would have begun: it shows nothing that one person alone may see.
    await client.chat
      .postEphemeral({ channel, user, thread_ts: event.thread_ts, ...said })
      .catch((second) => log("warn", "slack notice failed", { error: codeOf(second), channel }));
  }
}

/** Slack itself said no; anything else may have been posted. */
function isRefusal(error: unknown): boolean {
  const { data, retryAfter } = error as { data?: { error?: string }; retryAfter?: number };
  return data?.error !== undefined || retryAfter !== undefined;
}

/** Slackbot repeats what people told it to ("/remind"); the others are apps. */
function isBot({ bot_id: id, bot_profile: profile, user }: Typed): boolean {
  return id !== undefined || profile !== undefined || user === "USLACKBOT";
}

async function post(
  client: webApi.WebClient,
  place: { channel: string; thread_ts?: string },
  { blocks, text }: Rendered,
  again = true,
): Promise<void> {
  try {
    await client.chat.postMessage({ ...place, blocks, text, unfurl_links: false, unfurl_media: false });
  } catch (error) {
    const { retryAfter } = error as { retryAfter?: number };
    if (!again || retryAfter === undefined || retryAfter > LONGEST_WAIT) throw error;
    await wait(retryAfter * 1_000);
    await post(client, place, { blocks, text }, false);
  }
}
