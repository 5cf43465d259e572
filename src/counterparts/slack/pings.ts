import type { Message } from "./types.js";

const PING = /<!(?:channel|here|everyone|subteam\^[^>]*)(?:\|[^>]*)?>|<@[UW][A-Z0-9]+(?:\|[^>]*)?>/g;

/**
 * Whom a message would notify: `<!channel>`, `<@U1>` and the like, as written. Plain text cannot ping; the top-level
 * text can, also where blocks stand beside it.
 */
export function pingsOf(message: Pick<Message, "text" | "blocks">): string[] {
  return [...(message.text.match(PING) ?? []), ...inMarkdown(message.blocks)];
}

function inMarkdown(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inMarkdown);
  if (typeof value !== "object" || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  if ((type === "mrkdwn" || type === "markdown") && typeof text === "string") return text.match(PING) ?? [];
  return Object.values(value).flatMap(inMarkdown);
}
