import { type Pick, pickElement } from "./elements.js";
import { type FormValues, formState } from "./form.js";
import type { Interactions } from "./interactions.js";
import { happen, type Lifecycle } from "./lifecycle.js";
import { findMessage, postAsPerson } from "./messages.js";
import type { Delivery } from "./outgoing.js";
import { type Payloads, typedMessage } from "./payloads.js";
import { directChannel } from "./places.js";
import type { Tamper } from "./signing.js";
import { channelOf, type State, userOf, workspaceOf } from "./state.js";
import type { Transport } from "./transport.js";
import type { Message, View } from "./types.js";
import { closeView, homeOf, wireView } from "./views.js";

interface Told {
  tamper?: Tamper;
}
interface InChannel extends Told {
  user: string;
  channel: string;
  text: string;
}

/**
 * People using Slack. Each call resolves once the bot has answered the request, not once it has done its work.
 * Text goes out as given: what Slack would escape (`&lt;`) or make a mention (`<@U2>`) is written so by the caller.
 */
export interface Client {
  /** Types a slash command, `/apg` where no other is named. Slack has none in threads. */
  command(given: InChannel & { command?: string }): Promise<Delivery>;
  /** Posts a message that is none of the bot's business: Slack tells it nothing. */
  write(given: { user: string; channel: string; text: string; thread_ts?: string }): Message;
  /** Posts a message that mentions the bot (`<@bot> text`), in a thread where `thread_ts` is given. */
  mention(given: InChannel & { thread_ts?: string }): Promise<Delivery>;
  /** Writes to the bot in their direct conversation. */
  directMessage(
    given: Told & { user: string; text: string; team?: string; thread_ts?: string },
  ): Promise<Delivery>;
  /** Clicks or chooses on a message, as it stands now, or on a view. @throws Error where the person does not see it */
  click(given: Told & Pick & { user: string } & ({ message: Message } | { view: View })): Promise<Delivery>;
  /** Chooses the app's message shortcut on a message. */
  shortcut(given: Told & { user: string; message: Message; callbackId?: string }): Promise<Delivery>;
  /** Opens the app's Home tab. */
  openHome(user: string, given?: Told & { team?: string }): Promise<Delivery>;
  /** Fills a modal in and submits it. @throws Error where Slack itself would not send it */
  submit(view: View, values?: FormValues, given?: Told): Promise<Delivery>;
  /** Closes a modal, the one under it stays. The bot, which did not ask for it, is told nothing. */
  close(view: View): void;
  /** Lets something happen to a channel or the installation, and tells the bot. */
  lifecycle(change: Lifecycle, given?: Told): Promise<Delivery>;
  /** Tells the bot of a message it posted itself, as Slack does in direct conversations. */
  echo(message: Message, given?: Told): Promise<Delivery>;
  /** Any other event, as it stands. */
  event(event: Record<string, unknown>, given?: Told & { team?: string }): Promise<Delivery>;
  /** The challenge with which Slack checks an address; the bot owes `challenge` back. */
  urlVerification(challenge: string, given?: Told): Promise<Delivery>;
  /** Sends the same thing again, signed anew, marked as Slack marks a repetition. Default: the first repetition. */
  resend(delivery: Delivery, retry?: { num: number; reason?: string }): Promise<Delivery>;
}

export interface ClientContext {
  state: State;
  payloads: Payloads;
  interactions: Interactions;
  transport: Transport;
  defaults: { command: string; callbackId: string };
}

export function createClient({ state, payloads, interactions, transport, defaults }: ClientContext): Client {
  const send = transport.deliver;
  const firstTeam = () => [...state.workspaces.keys()][0] ?? "";
  return {
    async command({ user, channel, text, command = defaults.command, tamper }) {
      return send(payloads.command(userOf(state, user), channelOf(state, channel), command, text), tamper);
    },
    write: ({ user, channel, text, thread_ts }) =>
      postAsPerson(state, channelOf(state, channel), userOf(state, user).id, text, thread_ts),
    async mention({ user, channel, text, thread_ts, tamper }) {
      const place = channelOf(state, channel);
      const { botUser } = workspaceOf(state, place.team);
      if (!place.members.includes(botUser))
        throw new Error(`the bot is not in ${channel}: Slack tells it nothing`);
      const message = postAsPerson(state, place, userOf(state, user).id, `<@${botUser}> ${text}`, thread_ts);
      return send(
        payloads.event(place.team, { ...typedMessage(state, message), type: "app_mention" }),
        tamper,
      );
    },
    async directMessage({ user, text, team = firstTeam(), thread_ts, tamper }) {
      const channel = directChannel(state, userOf(state, user), team);
      const message = postAsPerson(state, channel, user, text, thread_ts);
      return send(payloads.event(team, { ...typedMessage(state, message), channel_type: "im" }), tamper);
    },
    async click({ user, tamper, ...rest }) {
      const at =
        "view" in rest
          ? state.views.get(rest.view.id)
          : findMessage(state, rest.message.channel, rest.message.ts);
      if (!at) throw new Error("it is gone: nobody can click it");
      const only = "hash" in at ? at.user : at.ephemeralTo;
      if (only && only !== user) throw new Error(`only ${only} sees it`);
      const { element, block, chosen } = pickElement(at.blocks, rest);
      return send(interactions.click(userOf(state, user), at, element, block, chosen), tamper);
    },
    async shortcut({ user, message, callbackId = defaults.callbackId, tamper }) {
      if (message.ephemeralTo) throw new Error("Slack offers no shortcuts on an ephemeral message");
      return send(interactions.shortcut(userOf(state, user), message, callbackId), tamper);
    },
    async openHome(user, { team = firstTeam(), tamper } = {}) {
      const channel = directChannel(state, userOf(state, user), team).id;
      const home = homeOf(state, user, team);
      const view = home ? { view: wireView(state, home) } : {};
      return send(
        payloads.event(team, { type: "app_home_opened", user, channel, tab: "home", ...view }),
        tamper,
      );
    },
    async submit(view, values = {}, { tamper } = {}) {
      const now = state.views.get(view.id);
      if (!now?.open || now.type !== "modal") throw new Error(`${view.id} is not an open modal`);
      return send(interactions.submission(userOf(state, now.user), now, formState(now, values)), tamper);
    },
    close: (view) => closeView(state, view),
    async lifecycle(change, { tamper } = {}) {
      const { team, event } = happen(state, change);
      return send(payloads.event(team, event), tamper);
    },
    async echo(message, { tamper } = {}) {
      const kind = channelOf(state, message.channel).kind;
      const channel_type = { im: "im", private: "group", public: "channel" }[kind];
      return send(payloads.event(message.team, { ...typedMessage(state, message), channel_type }), tamper);
    },
    event: async (event, { team = firstTeam(), tamper } = {}) => send(payloads.event(team, event), tamper),
    urlVerification: async (challenge, { tamper } = {}) =>
      send({ kind: "events_api", payload: { type: "url_verification", token: "local", challenge } }, tamper),
    resend: async ({ request }, retry = { num: 1 }) => send(request, { retry }),
  };
}
