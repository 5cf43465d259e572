import type { App, ViewSubmitAction, webApi } from "@slack/bolt";
import type { Reply } from "../../../core/reply.js";
import { callerOf, installationOf } from "../caller.js";
import { roundOf, valuesOf, withError } from "../forms/filled.js";
import { modal } from "../forms/modal.js";
import { type Opened, readOpened } from "../forms/opened.js";
import { FORM } from "../names.js";
import { codeOf } from "../profiles.js";
import { render } from "../render.js";
import type { Desk } from "./desk.js";
import { publishHome } from "./home.js";

/** A form that was filled in is its line with values, run for who submits it. What is wrong keeps it open. */
export function listenToForms(app: App, desk: Desk): void {
  const submitted = { type: "view_submission", callback_id: FORM } as const;
  app.view<ViewSubmitAction>(submitted, async ({ ack, body, view, client }) => {
    const opened = readOpened(view.private_metadata);
    // Unanswered it stays open, and what was typed is not lost.
    if (!opened) throw new Error("a form of another version");
    const { id: user, team_id: team } = body.user;
    const { line, language, channel, thread } = opened;
    const origin = { installation: installationOf(body), user, team, channel, thread };
    const caller = callerOf(origin, await desk.profiles.soon(user), desk.admins);
    const reply = await desk.dispatch(line, caller, { language, values: valuesOf(view) });
    const again = reply.form && modal(reply.form, opened, roundOf(view) + 1);
    if (again) return ack({ response_action: "update", view: again });
    if (reply.error) return ack({ response_action: "update", view: withError(view, reply.error) });
    await ack();
    await tell(desk, client, { user, opened, reply });
  });
}

interface Told {
  user: string;
  opened: Opened;
  reply: Reply;
}

/** Says what came of a form to who filled it in, alone, where they opened it; else in their talk with the bot. */
async function tell(desk: Desk, client: webApi.WebClient, { user, opened, reply }: Told): Promise<void> {
  const { channel, thread, url, replaces = false, plain = false } = opened;
  if (!channel) return publishHome(desk, client, user, { reply, back: true });
  const response = {
    ...(!plain && { response_type: "ephemeral" as const }),
    replace_original: replaces,
    thread_ts: thread,
    ...contentOf(reply, plain ? "message" : "ephemeral"),
  };
  // An address that came with what they did serves where the bot is no member; it is good for half an hour.
  if (url && (await desk.respond(url, response)) === "taken") return;
  try {
    await client.chat.postEphemeral({ channel, user, thread_ts: thread, ...contentOf(reply, "ephemeral") });
  } catch (error) {
    desk.log("info", "slack form answered in private", { error: codeOf(error), channel });
    await client.chat
      .postMessage({ channel: user, ...contentOf(reply, "message") })
      .catch((second) => desk.log("warn", "slack form not answered", { error: codeOf(second) }));
  }
}

function contentOf(reply: Reply, surface: "ephemeral" | "message") {
  const { blocks, text } = render(reply, { surface });
  return { blocks, text };
}
