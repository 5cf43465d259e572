import type { AllMiddlewareArgs, AnyMiddlewareArgs, App, SlackCommandMiddlewareArgs } from "@slack/bolt";
import type { Reply } from "../../../core/reply.js";
import { callerOf, installationOf } from "../caller.js";
import { openForm } from "../forms/open.js";
import { render } from "../render.js";
import type { Response } from "../respond.js";
import { mentionedIn, readWords } from "../words.js";
import type { Desk } from "./desk.js";

/**
 * `/apg ...`: the answer is the acknowledgement itself, one round trip and no outbound call, unless it is a form. It stands before all other
 * listeners and ends the chain: Bolt would walk through every one of them for every command, at twice the cost.
 */
export function listenToCommand(app: App, desk: Desk): void {
  const { dispatch, needsRights, profiles, admins, respond, log } = desk;
  // The same Reply comes again for the same line; as a key it goes with the Reply.
  const acks = new WeakMap<Reply, Omit<Response, "replace_original">>();
  const ackOf = (reply: Reply) => {
    let ack = acks.get(reply);
    if (!ack) {
      const { blocks, text } = render(reply, { surface: "ephemeral" });
      ack = { response_type: "ephemeral", blocks, text };
      acks.set(reply, ack);
    }
    return ack;
  };
  app.use(async (args) => {
    if (!isCommand(args)) return args.next();
    const { user_id: user, channel_id: channel, text, response_url: url, trigger_id: trigger } = args.command;
    const installation = installationOf(args.command);
    const line = readWords(text);
    // Whoever is not known yet is a reader: that is waited for only where it would be a refusal.
    const profile = needsRights(line) ? await profiles.soon(user) : profiles.known(user);
    const mentioned = mentionedIn(text);
    const caller = callerOf({ installation, user, channel, mentioned }, profile, admins);
    const reply = await dispatch(line, caller);
    if (!reply.form) return void (await args.ack(ackOf(reply)));
    // The form is opened by a call of its own, which the acknowledgement does not wait for.
    await args.ack();
    const opened = { channel, url };
    if (await openForm(reply, { client: args.client, trigger, opened, log })) return;
    await respond(url, { ...ackOf(reply), replace_original: false });
  });
}

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/** The gate in front of Bolt lets only our own command through. */
function isCommand(args: Args): args is SlackCommandMiddlewareArgs & AllMiddlewareArgs {
  return "command" in args;
}
