import { plain, type Rich } from "../../core/reply.js";

/** How marks are shown; without colours only what code needs to stand out is kept. */
export interface Style {
  bold(text: string): string;
  italic(text: string): string;
  code(text: string): string;
  dim(text: string): string;
  heading(text: string): string;
}

const same = (text: string) => text;
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

export const plainStyle: Style = { bold: same, italic: same, code: same, dim: same, heading: same };
export const colourStyle: Style = {
  bold: sgr(1, 22),
  italic: sgr(3, 23),
  code: sgr(36, 39),
  dim: sgr(2, 22),
  heading: (text) => sgr(1, 22)(sgr(4, 24)(text)),
};

/** Control characters of a document or of a member never reach a terminal as commands. */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => (character === "\n" ? "\n" : ""));
}

export function styled(text: Rich, style: Style): string {
  if (Array.isArray(text)) return text.map((piece) => styled(piece, style)).join("");
  if (typeof text === "string") return safe(text);
  if ("bold" in text) return style.bold(safe(text.bold));
  return "italic" in text ? style.italic(safe(text.italic)) : style.code(safe(plain(text)));
}
