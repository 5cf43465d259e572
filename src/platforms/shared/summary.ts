import { type Part, plain, type Reply, type Rich } from "../../core/reply.js";
import { shorten } from "./shorten.js";

/** Title and first lines of a reply as plain words, at most so many characters: for notifications and screen readers. */
export function summaryOf(reply: Reply, most: number): string {
  const lines = reply.title.trim() ? [reply.title] : [];
  let size = reply.title.length;
  for (const part of reply.parts) {
    const line = lineOf(part);
    if (!line) continue;
    lines.push(line);
    size += line.length + 1;
    if (size > most) break;
  }
  return shorten(lines.join("\n"), most);
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
