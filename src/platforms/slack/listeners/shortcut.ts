import type { App, MessageShortcut } from "@slack/bolt";
import { MAX_LINE } from "../../../core/line.js";
import { callerOf, installationOf } from "../caller.js";
import { SHORTCUT } from "../names.js";
import { render } from "../render.js";
import { beginning, readWords } from "../words.js";
import type { Desk } from "./desk.js";

/** "Look this up" on a message: its text is the question, and only who asked sees the answer. */
export function listenToShortcut(app: App, { dispatch, profiles, admins, respond }: Desk): void {
  app.shortcut<MessageShortcut>({ type: "message_action", callback_id: SHORTCUT }, async ({ ack, body }) => {
    await ack();
    const { id: user, team_id: team } = body.user;
    const { thread_ts: root, ts, text } = body.message;
    // An answer to the first message of a thread belongs in the channel, where that message is read.
    const thread = root && root !== ts ? root : undefined;
    const origin = { installation: installationOf(body), user, team, channel: body.channel.id, thread };
    const caller = callerOf(origin, await profiles.soon(user), admins);
    // A question whatever it says: somebody else's "lang fr" must not be run as the reader's own command.
    const reply = await dispatch(beginning(readWords(text), MAX_LINE), caller, { question: true });
    const { blocks, text: fallback } = render(reply, { surface: "ephemeral" });
    await respond(body.response_url, {
      response_type: "ephemeral",
      replace_original: false,
      thread_ts: thread,
      blocks,
      text: fallback,
    });
  });
}
