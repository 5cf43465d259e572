import type { Message as SlackMessage, View } from "../counterparts/slack/index.js";
import type { Message, PersonKey, SlackView } from "./api.js";
import { BOT_NAME, PEOPLE, piecesOf } from "./people.js";

const ESCAPES = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
] as const;

/** What somebody typed, as Slack sends it: people by their ids, in a command with their names. */
export const asSent = (typed: string, users: Names["users"], command: boolean): string =>
  piecesOf(typed)
    .map((piece) => {
      if (typeof piece === "string") return escaped(piece);
      return command ? `<@${users[piece.key]}|${piece.name}>` : `<@${users[piece.key]}>`;
    })
    .join("");
const escaped = (words: string): string =>
  ESCAPES.reduce((text, [mark, written]) => text.replaceAll(mark, written), words);
const asTyped = (sent: string): string =>
  ESCAPES.reduceRight((text, [mark, written]) => text.replaceAll(written, mark), sent);

interface Names {
  users: Record<PersonKey, string>;
  /** The bot's own user. */
  bot: string;
}

/** A message of Slack as the page shows it. */
export function shownMessage(message: SlackMessage, { users, bot }: Names): Message {
  const named = [...PEOPLE.map(({ key, name }) => [users[key], name]), [bot, BOT_NAME]];
  const { ts, user, text, blocks, ephemeralTo, edited, thread_ts: thread } = message;
  const [from] = Object.entries(users).find(([, id]) => id === user) ?? ["bot"];
  return {
    id: ts,
    surface: "slack",
    from: from as Message["from"],
    at: Math.floor(Number(ts) * 1_000),
    text: asTyped(named.reduce((words, [id, name]) => words.replaceAll(`<@${id}>`, `@${name}`), text)),
    ...(blocks && { blocks }),
    onlyYou: ephemeralTo !== undefined,
    edited: edited !== undefined,
    ...(thread !== undefined && thread !== ts && { thread }),
    raw: message,
  };
}

/**
 * Whether everybody got an answer to what one person did: to a mention, or one that was shared. A post of the bot's own
 * accord begins no thread and comes by no response_url.
 */
export const isAnswerToAll = ({ via, ephemeralTo, thread_ts: thread }: SlackMessage): boolean =>
  ephemeralTo === undefined && (via === "response_url" || (via === "api" && thread !== undefined));

/** A modal or a Home tab as the page shows it. */
export function shownView({ id, type, title, submit, close, blocks }: View): SlackView {
  return {
    id,
    type,
    title: words(title) ?? "",
    ...(words(submit) !== undefined && { submit: words(submit) }),
    ...(words(close) !== undefined && { close: words(close) }),
    blocks,
  };
}

function words(text: unknown): string | undefined {
  return (text as { text?: string } | undefined)?.text;
}
