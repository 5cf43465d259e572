import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ACTION, BESIDE, readButton } from "../buttons.js";
import { callerOf, installationOf } from "../caller.js";
import { openForm } from "../forms/open.js";
import { render, type Surface } from "../render.js";
import type { Response } from "../respond.js";
import type { Desk } from "./desk.js";
import { publishHome } from "./home.js";
import { share } from "./share.js";

type Click = BlockAction<ButtonAction>;

/** A button is a command line: acknowledged empty, then answered through the click's own response_url. */
export function listenToClicks(app: App, desk: Desk): void {
  app.action<Click>({ type: "block_actions", action_id: ACTION }, async ({ ack, body, action, client }) => {
    await ack();
    const state = readButton(action.value);
    if (!state) return;
    const { id: user, team_id: team } = body.user;
    const place = placeOf(body);
    const profile = await desk.profiles.soon(user);
    const origin = { installation: installationOf(body), user, team, ...place };
    const reply = await desk.dispatch(state.line, callerOf(origin, profile, desk.admins), state.fixed);
    const { page } = state;
    const { surface, ...how } = mannerOf(body, place);
    const opened = {
      ...place,
      url: body.response_url,
      replaces: how.replace_original,
      plain: surface === "message",
    };
    if (await openForm(reply, { client, trigger: body.trigger_id, opened, log: desk.log })) return;
    if (body.view) {
      await publishHome(desk, client, user, { reply, page, back: state.line !== "" });
    } else if (action.action_id.startsWith("apg:share:")) {
      if (!reply.shareable) return;
      const sharedBy = profile?.name ?? body.user.name ?? body.user.username;
      const shared = render(reply, { surface: "shared", page, sharedBy });
      const { thread } = place;
      const key = JSON.stringify([origin.installation, place.channel, user, messageOf(body), action.value]);
      await share(desk, { key, url: body.response_url, thread, language: reply.language }, shared);
    } else {
      const { blocks, text } = render(reply, { surface, page });
      await desk.respond(body.response_url, { ...how, blocks, text });
    }
  });
}

function placeOf(click: Click): { channel?: string; thread?: string } {
  const { channel, container, message } = click;
  const root = container?.thread_ts ?? message?.thread_ts;
  return {
    channel: channel?.id ?? container?.channel_id,
    // The first message of a thread is read in the channel, and so is the answer to a click on it.
    thread: root === messageOf(click) ? undefined : root,
  };
}

/** The clicked message by its time, which is all that comes back of one that one person sees. */
function messageOf({ container, message }: Click): string | undefined {
  return container?.message_ts ?? message?.ts;
}

/**
 * What only one person sees is replaced; what everybody sees stays, as does a post of our own accord, and who clicked
 * gets an answer of their own.
 */
function mannerOf(
  { container, actions }: Click,
  { channel, thread }: { channel?: string; thread?: string },
): { surface: Surface } & Omit<Response, "blocks" | "text"> {
  if (container?.is_ephemeral) {
    return { surface: "ephemeral", response_type: "ephemeral", replace_original: true, thread_ts: thread };
  }
  const stays = actions.some(({ action_id: id }) => BESIDE.test(id));
  if (channel?.startsWith("D") && !stays) return { surface: "message", replace_original: true };
  return { surface: "ephemeral", response_type: "ephemeral", replace_original: false, thread_ts: thread };
}
