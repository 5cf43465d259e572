import type { Message as SlackMessage, View } from "../counterparts/slack/index.js";
import type { Message, PersonKey, SlackView } from "./api.js";
import { BOT_NAME } from "./people.js";

const ESCAPES = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
] as const;

/** What somebody typed, as Slack sends it. */
export const escaped = (typed: string): string =>
  ESCAPES.reduce((text, [mark, written]) => text.replaceAll(mark, written), typed);
const asTyped = (sent: string): string =>
  ESCAPES.reduceRight((text, [mark, written]) => text.replaceAll(written, mark), sent);

interface Names {
  users: Record<PersonKey, string>;
  /** The bot's own user. */
  bot: string;
}

/** A message of Slack as the page shows it. */
export function shownMessage(message: SlackMessage, { users, bot }: Names): Message {
  const { ts, user, text, blocks, ephemeralTo, edited, thread_ts: thread } = message;
  const [from] = Object.entries(users).find(([, id]) => id === user) ?? ["bot"];
  return {
    id: ts,
    surface: "slack",
    from: from as Message["from"],
    at: Math.floor(Number(ts) * 1_000),
    text: asTyped(text.replaceAll(`<@${bot}>`, `@${BOT_NAME}`)),
    ...(blocks && { blocks }),
    onlyYou: ephemeralTo !== undefined,
    edited: edited !== undefined,
    ...(thread !== undefined && thread !== ts && { thread }),
    raw: message,
  };
}

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
