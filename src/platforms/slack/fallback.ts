import { type Part, plain, type Reply, type Rich } from "../../core/reply.js";
import { max } from "./limits.js";
import { escaped } from "./mrkdwn.js";
import { shorten } from "./split.js";

/**
 * The words beside the blocks: what a notification shows and a screen reader begins with. Title and first lines;
 * escaped, because a ping here would ping although blocks stand beside it.
 */
export function fallbackText(reply: Reply): string {
  const most = max("fallbackText");
  const lines = [reply.title];
  let size = reply.title.length;
  for (const part of reply.parts) {
    const line = lineOf(part);
    if (!line) continue;
    lines.push(line);
    size += line.length + 1;
    if (size > most) break;
  }
  const text = lines.join("\n");
  const out = escaped(shorten(text, most));
  if (out.length <= most) return out;
  // Escaping lengthens at most fivefold, so this fits for certain.
  return escaped(shorten(text, most / 5));
}

function lineOf(part: Part): string {
  switch (part.kind) {
    case "heading":
      return part.text;
    case "text":
    case "note":
      return plain(part.text);
    case "list":
      return part.items.map(plain).join("\n");
    case "quote":
      return `“${part.text}”`;
    case "record":
      return recordLine(part.record.headline, part.record.body);
    case "menu":
      return "";
  }
}

function recordLine(headline: string, body: Rich | undefined): string {
  return body === undefined ? headline : `${headline}: ${plain(body)}`;
}
