import type { Messenger, Posted } from "../../core/messenger.js";
import type { Language } from "../../i18n/language.js";
import { type Called, type Connector, ConnectorError, NO_ADDRESS } from "./connector.js";
import { LoginError } from "./login.js";
import { messageOf } from "./message.js";

/** Teams takes 7 messages of a bot in a second for a conversation, 60 in 30 s; for all together it names no number. */
const PACE = { perChannelMs: 600, perInstallationMs: 50 };
/** Failures before the first byte went out. */
const UNSENT = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "UND_ERR_CONNECT_TIMEOUT"];

const INVITE: Record<Language, string> = {
  en: "Open Apps in Teams, find APG, choose Add to a team or chat, pick this one, then try again.",
  fr: "Ouvrez Applications dans Teams, cherchez APG, choisissez d'ajouter à une équipe ou à une conversation, prenez celle-ci, puis réessayez.",
  es: "Abra Aplicaciones en Teams, busque APG, elija agregar a un equipo o chat, seleccione este y vuelva a intentarlo.",
};

type NotPosted = Exclude<Posted, { kind: "posted" }>;

export interface TeamsMessengerOptions {
  connector: Connector;
  /** The id of the bot in Teams, and where a tenant takes posts: for conversations that the bot opens itself. */
  bot: string;
  addressOf(installation: string): string | undefined;
}

/**
 * Posts to conversations of Teams, one attempt each. Teams knows no key by which a post is the same, and lets a bot read
 * nothing back: whether a post that failed arrived stays unknown.
 */
export function createTeamsMessenger({ connector, bot, addressOf }: TeamsMessengerOptions): Messenger {
  const attempt = async (call: Promise<Called>): Promise<Posted> => {
    try {
      const { id, serverTime } = await call;
      return { kind: "posted", messageId: id, serverTime };
    } catch (error) {
      return outcomeOf(error);
    }
  };
  const path = (channel: string, ...more: string[]) => ["conversations", channel, "activities", ...more];

  return {
    pace: PACE,
    async time({ address, channel }) {
      try {
        return (await connector.call(address, "GET", ["conversations", channel, "members"])).serverTime;
      } catch (error) {
        return error instanceof ConnectorError ? error.serverTime : undefined;
      }
    },
    post: ({ address, channel }, { reply }) =>
      attempt(connector.call(address, "POST", path(channel), messageOf(reply))),
    async update({ address, channel }, messageId, { reply }) {
      const outcome = await attempt(
        connector.call(address, "PUT", path(channel, messageId), { ...messageOf(reply), id: messageId }),
      );
      if (outcome.kind === "posted") return { ok: true };
      // An edit that is made twice is made once.
      const again = outcome.kind === "ambiguous" || !outcome.blocked;
      return { ok: false, code: outcome.code, again, retryAfterMs: retryOf(outcome) };
    },
    replyTo: ({ address, channel }, messageId, { reply }) =>
      attempt(connector.call(address, "POST", path(threadOf(channel, messageId)), messageOf(reply))),
    find: async () => ({ kind: "unreadable", code: "not_readable", ever: true }),
    async direct({ installation, user }, { reply }) {
      const address = addressOf(installation);
      const conversation = {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: user }],
        tenantId: installation,
        channelData: { tenant: { id: installation } },
      };
      const opened = await attempt(connector.call(address, "POST", ["conversations"], conversation));
      if (opened.kind !== "posted") return opened;
      return attempt(connector.call(address, "POST", path(opened.messageId), messageOf(reply)));
    },
    async check({ address, channel }) {
      const outcome = await attempt(connector.call(address, "GET", ["conversations", channel, "members"]));
      return outcome.kind === "posted" ? undefined : outcome.code;
    },
    invite: async (_place, language) => INVITE[language],
    async link({ channel }, messageId) {
      return channel.startsWith("19:")
        ? `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${encodeURIComponent(messageId)}`
        : undefined;
    },
  };
}

/** What a failed call proves. */
function outcomeOf(error: unknown): NotPosted {
  // Without a token nothing went out; it may come back by itself, or somebody must give a new secret.
  if (error instanceof LoginError) return { kind: "not_sent", code: error.message, blocked: false };
  if (error instanceof ConnectorError) {
    const { status, serverTime, retryAfterMs } = error;
    const code = `http_${status}`;
    if (status === 429)
      return { kind: "not_sent", code, blocked: false, retryAfterMs: retryAfterMs ?? 1_000, serverTime };
    // A timeout of a proxy says nothing of what stood behind it.
    if (status < 500 && status !== 408) return { kind: "not_sent", code, blocked: true, serverTime };
    return { kind: "ambiguous", code, serverTime };
  }
  const { code, name, message } = error as { code?: string; name?: string; message?: string };
  if (message === NO_ADDRESS) return { kind: "not_sent", code: "no_address", blocked: true };
  if (code && UNSENT.includes(code)) return { kind: "not_sent", code, blocked: false };
  return { kind: "ambiguous", code: code ?? name ?? "unknown" };
}

function retryOf(outcome: NotPosted): number | undefined {
  return outcome.kind === "not_sent" ? outcome.retryAfterMs : undefined;
}

/** In a channel a thread is part of the conversation's id; a chat has none. */
function threadOf(channel: string, messageId: string): string {
  return channel.endsWith("@thread.tacv2") ? `${channel};messageid=${messageId}` : channel;
}
