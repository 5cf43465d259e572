import { stripVTControlCharacters } from "node:util";

/** A colour takes no room on the screen. */
function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/**
 * Breaks a text at ordinary spaces so that no line is wider than `width` columns; a word that is wider stands
 * alone. No-break spaces hold, since "27 101" and "95 %" must not be torn apart.
 */
export function wrap(text: string, width: number, indent = "", firstIndent = indent): string {
  return text
    .split("\n")
    .map((paragraph, index) => wrapLine(paragraph, width, indent, index === 0 ? firstIndent : indent))
    .join("\n");
}

function wrapLine(text: string, width: number, indent: string, firstIndent: string): string {
  const lines: string[] = [];
  let line = firstIndent;
  let empty = true;
  for (const word of text.split(" ").filter(Boolean)) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n").replace(/[ ]+$/gmu, "");
}
