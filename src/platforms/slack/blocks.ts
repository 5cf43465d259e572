import type { types } from "@slack/bolt";
import type { Rich } from "../../core/reply.js";
import { max } from "./limits.js";
import { splitRich } from "./split.js";

/** The blocks that every workspace shows. Newer ones are refused during roll-out, and a refused answer is lost. */
export type Block =
  | types.SectionBlock
  | types.ContextBlock
  | types.HeaderBlock
  | types.DividerBlock
  | types.ActionsBlock;
export type Button = types.Button;

/** A block with the number of its characters that Slack counts. */
export interface Sized {
  block: Block;
  size: number;
}

// `verbatim` keeps Slack from finding names and links of its own in what was meant as words.
const mrkdwnText = (text: string) => ({ type: "mrkdwn", text, verbatim: true }) as const;
const plainText = (text: string) => ({ type: "plain_text", text, emoji: false }) as const;

/** A text as one section, or several where it is longer than Slack takes. `expand` stops "see more". */
export function sections(text: Rich): Sized[] {
  return splitRich(text, max("sectionText")).map((piece) => ({
    block: { type: "section", text: mrkdwnText(piece), expand: true },
    size: piece.length,
  }));
}

/** Lines of small print as one context block, or several. */
export function contexts(lines: Rich[]): Sized[] {
  return splitRich(inLines(lines), max("contextText")).map((piece) => ({
    block: { type: "context", elements: [mrkdwnText(piece)] },
    size: piece.length,
  }));
}

/** One rich text of several lines. Small print is nearly always plain words, which need no pieces. */
function inLines(lines: Rich[]): Rich {
  if (lines.every((line) => typeof line === "string")) return lines.join("\n");
  return lines.flatMap((line, index) => [...(index ? ["\n"] : []), ...(Array.isArray(line) ? line : [line])]);
}

/** Small print that is only a name or a number: nothing in it is parsed. */
export function plainContext(text: string): Sized {
  return { block: { type: "context", elements: [plainText(text)] }, size: text.length };
}

/** @param text at most 150 characters and not blank */
export function header(text: string): Sized {
  return { block: { type: "header", text: plainText(text) }, size: text.length };
}

export function actions(buttons: Button[]): Sized {
  const size = buttons.reduce((sum, button) => sum + button.text.text.length, 0);
  return { block: { type: "actions", elements: buttons }, size };
}
