import type { App } from "@slack/bolt";
import { callerOf, installationOf } from "../caller.js";
import { render } from "../render.js";
import { readWords } from "../words.js";
import type { Desk } from "./desk.js";

/**
 * `/apg ...`: the answer is the acknowledgement itself, one round trip and no outbound call. One listener for all
 * commands: Bolt walks through every listener for every request.
 */
export function listenToCommand(app: App, { command, dispatch, profiles, admins }: Desk): void {
  app.command(command, async ({ ack, body }) => {
    const { user_id: user, channel_id: channel, text } = body;
    const caller = callerOf(
      { installation: installationOf(body), user, channel },
      profiles.known(user),
      admins,
    );
    const reply = await dispatch(readWords(text), caller);
    const { blocks, text: fallback } = render(reply, { surface: "ephemeral" });
    await ack({ response_type: "ephemeral", blocks, text: fallback });
  });
}
