import type { Place } from "../../core/changes.js";
import type { Messenger, Posted } from "../../core/messenger.js";
import type { Reply } from "../../core/reply.js";
import type { Language } from "../../i18n/language.js";
import type { Addresses } from "./addresses.js";
import { type Called, type Connector, ConnectorError } from "./connector.js";
import { messageOf } from "./message.js";
import { type NotPosted, outcomeOf } from "./outcome.js";
import { render } from "./render.js";

/** Teams takes 7 messages of a bot in a second for a conversation, 60 in 30 s; for all together it names no number. */
const PACE = { perChannelMs: 600, perInstallationMs: 50 };
/** The fewest members that Teams gives at once: only whether and when it answers is looked at. */
const FEW = "pageSize=50";
/** To open a conversation and to write into it, in milliseconds: with a new token, together no longer than a claim lasts. */
const DIRECT = { open: 3_000, write: 6_000 };
const LINK = "https://teams.microsoft.com/l/message";

const INVITE: Record<Language, string> = {
  en: "Open Apps in Teams, find APG, choose Add to a team or chat, pick this one, then try again.",
  fr: "Ouvrez Applications dans Teams, cherchez APG, choisissez d'ajouter à une équipe ou à une conversation, prenez celle-ci, puis réessayez.",
  es: "Abra Aplicaciones en Teams, busque APG, elija agregar a un equipo o chat, seleccione este y vuelva a intentarlo.",
};

export interface TeamsMessengerOptions {
  connector: Connector;
  /** The id of the bot in Teams: for conversations that it opens itself. */
  bot: string;
  addresses: Pick<Addresses, "of">;
}

/**
 * Posts to conversations of Teams, one attempt each. Teams knows no key by which a post is the same, and lets a bot read
 * nothing back: whether a post that failed arrived stays unknown.
 */
export function createTeamsMessenger({ connector, bot, addresses }: TeamsMessengerOptions): Messenger {
  const attempt = async (call: Promise<Called>): Promise<Called | NotPosted> => call.catch(outcomeOf);
  const post = async (
    address: string | undefined,
    channel: string,
    reply: Reply,
    withinMs?: number,
  ): Promise<Posted> => {
    const path = activities(channel);
    const outcome = await attempt(connector.call(address, "POST", path, written(reply), undefined, withinMs));
    if ("kind" in outcome) return outcome;
    const { id, serverTime } = outcome;
    // A page that says yes is not Teams: who answered may have kept the post, or passed it on.
    return id
      ? { kind: "posted", messageId: id, serverTime }
      : { kind: "ambiguous", code: "no_id", serverTime };
  };
  const roster = (place: Place): Promise<Called> => {
    const path = ["conversations", place.channel, "pagedmembers"];
    return connector.call(addresses.of(place), "GET", path, undefined, FEW);
  };

  return {
    pace: PACE,
    fits: (reply) => render(reply, { buttons: "post" }).page === undefined,
    async time(place) {
      try {
        return (await roster(place)).serverTime;
      } catch (error) {
        return error instanceof ConnectorError ? error.serverTime : undefined;
      }
    },
    post: (place, { reply }) => post(addresses.of(place), place.channel, reply),
    async update(place, messageId, { reply }) {
      const edited = { ...written(reply), id: messageId };
      const path = activities(place.channel, messageId);
      const outcome = await attempt(connector.call(addresses.of(place), "PUT", path, edited));
      if (!("kind" in outcome)) return { ok: true };
      // An edit that is made twice is made once.
      if (outcome.kind === "ambiguous") return { ok: false, code: outcome.code, again: true };
      const { code, blocked, retryAfterMs } = outcome;
      return { ok: false, code, again: !blocked, retryAfterMs };
    },
    replyTo: (place, messageId, { reply }) =>
      post(addresses.of(place), threadOf(place.channel, messageId), reply),
    find: async () => ({ kind: "unreadable", code: "not_readable", ever: true }),
    async direct({ installation, user }, { reply }) {
      const conversation = {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: user }],
        tenantId: installation,
        channelData: { tenant: { id: installation } },
      };
      const address = addresses.of({ installation });
      const opened = await attempt(
        connector.call(address, "POST", ["conversations"], conversation, undefined, DIRECT.open),
      );
      // Whatever became of the conversation, nothing was written into it.
      if ("kind" in opened)
        return opened.kind === "ambiguous" ? { ...opened, kind: "not_sent", blocked: false } : opened;
      if (!opened.id) return { kind: "not_sent", code: "no_id", blocked: false };
      return post(address, opened.id, reply, DIRECT.write);
    },
    async check(place) {
      const outcome = await attempt(roster(place));
      return "kind" in outcome ? outcome.code : undefined;
    },
    invite: async (_place, language) => INVITE[language],
    async link({ channel, installation }, messageId) {
      if (!channel.startsWith("19:")) return undefined;
      const query: Record<string, string> = isChannel(channel)
        ? { tenantId: installation }
        : { context: JSON.stringify({ contextType: "chat" }) };
      const path = [channel, messageId].map(encodeURIComponent).join("/");
      return `${LINK}/${path}?${new URLSearchParams(query)}`;
    },
  };
}

/** What is clicked on a post must not hide what it is edited to say. */
const written = (reply: Reply) => messageOf(reply, { buttons: "post" });

/** A channel of a team: only there are threads. */
function isChannel(id: string): boolean {
  return /@thread\.(?:tacv2|skype)$/.test(id);
}

/** A thread is part of its conversation's id; a chat has none. */
function threadOf(channel: string, messageId: string): string {
  return isChannel(channel) ? `${channel};messageid=${messageId}` : channel;
}

function activities(channel: string, ...more: string[]): string[] {
  return ["conversations", channel, "activities", ...more];
}
