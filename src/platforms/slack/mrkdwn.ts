import type { Inline, Rich } from "../../core/reply.js";
import { COMMAND } from "./names.js";

/** Invisible, and no space: what stands beside it is neither the start nor the end of a mark. */
const JOINER = "\u2060";
/** Invisible, and a border of words: a mark that begins or ends inside a word is seen beside it. */
const BORDER = "\u200b";

const SPECIAL = /[&<>*_~`@]/;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Words as mrkdwn that shows exactly these words. Slack has no escape for `*`, `_`, `~` and backquotes: a joiner on
 * both sides keeps them from opening or closing a mark. `@` gets one too, so that `@here` is never anybody's name.
 */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[&<>]/g, (character) => ENTITIES[character] as string)
    .replace(/[*_~`]/g, `${JOINER}$&${JOINER}`)
    .replace(/@(?=\S)/g, `@${JOINER}`)
    .replace(/^(\s*)&gt;/gm, `$1${JOINER}&gt;`);
}

/** A rich text as mrkdwn. */
export function mrkdwn(text: Rich): string {
  if (typeof text === "string") return escaped(text);
  if (!Array.isArray(text)) return inline(text);
  let out = "";
  for (const piece of text) out = joined(out, inline(piece), typeof piece !== "string");
  return out;
}

function inline(piece: Inline): string {
  if (typeof piece === "string") return escaped(piece);
  if ("bold" in piece) return marked(piece.bold, "*");
  if ("italic" in piece) return marked(piece.italic, "_");
  // Nothing can be escaped inside code, and an invisible character would be copied with a command.
  return code("code" in piece ? piece.code : `${COMMAND} ${piece.line}`);
}

/** A mark counts only around words without space at their ends, and ends with the line. */
function marked(text: string, mark: string): string {
  return text.replace(/\S(?:[^\n]*\S)?/g, (words) => `${mark}${escaped(words)}${mark}`);
}

function code(text: string): string {
  const shown = text.replace(/`/g, "'").replace(/[&<>]/g, (character) => ENTITIES[character] as string);
  return shown.replace(/\S(?:[^\n]*\S)?/g, "`$&`");
}

/** Joins two stretches; where a mark would touch a word or another mark, a border goes between them. */
function joined(before: string, after: string, isMarked: boolean): string {
  if (!before || !after || !(isMarked || isMark(before.charCodeAt(before.length - 1)))) return before + after;
  const touching = /[\p{L}\p{N}\p{M}*_`]$/u.test(before) && /^[\p{L}\p{N}*_`]/u.test(after);
  return touching ? before + BORDER + after : before + after;
}

/** `*`, `_` and the backquote. */
function isMark(code: number): boolean {
  return code === 42 || code === 95 || code === 96;
}
