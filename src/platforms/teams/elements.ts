import { type Inline, plain, type Rich } from "../../core/reply.js";
import { like, splitRich } from "../shared/split.js";
import type { Execute } from "./button.js";
import type { Input } from "./inputs.js";

/** The elements of Adaptive Cards 1.5 that every Teams client shows, on desktops and phones. */
export type Element = TextBlock | RichTextBlock | Container | ActionSet | Input;

export interface Placed {
  spacing?: "none" | "small" | "medium" | "large";
  separator?: boolean;
}
/** Its text is Markdown: only for words without any mark. */
export interface TextBlock extends Placed {
  type: "TextBlock";
  text: string;
  wrap: true;
  style?: "heading";
  size?: "medium" | "large";
  weight?: "bolder";
}
export interface TextRun {
  type: "TextRun";
  text: string;
  weight?: "bolder";
  italic?: true;
  fontType?: "monospace";
  size?: "small" | "medium" | "large";
  isSubtle?: true;
}
/** Its text is shown exactly as it stands: nothing in it is a mark, a link or anybody's name. */
export interface RichTextBlock extends Placed {
  type: "RichTextBlock";
  inlines: TextRun[];
}
export interface Container extends Placed {
  type: "Container";
  style?: "emphasis";
  items: Element[];
}
export interface ActionSet extends Placed {
  type: "ActionSet";
  actions: Execute[];
}
/** An element with its weight: bytes of JSON, and the comma behind it. */
export interface Sized {
  element: Element;
  size: number;
}

/** So much of a card a single text may take; a longer one is several. */
const TEXT = 4_000;
/** Elements that stay together on one page, in bytes. */
const GROUP = 8_000;
/** Whatever Markdown might take for a mark, an entity, a list or an address. */
const MARKS = /[\\`*_[\]~<>&|{}\n]|^\s*(?:[-+#]|\d+[.)])|https?:|www\./i;

export function sized(element: Element): Sized {
  return { element, size: Buffer.byteLength(JSON.stringify(element)) + 1 };
}

/** A title or heading; as a heading to screen readers where its words cannot be taken for Markdown. */
export function heading(text: string, size: "medium" | "large"): Element[] {
  if (text.length <= 300 && !MARKS.test(text) && text.trim() !== "") {
    return [{ type: "TextBlock", text, wrap: true, style: "heading", size, weight: "bolder" }];
  }
  return texts({ bold: text }, { size });
}

/** A rich text, a block for every line, since a client may show a line's end as a space. */
export function texts(text: Rich, look: Pick<TextRun, "size" | "isSubtle"> = {}): RichTextBlock[] {
  return linesOf(text).flatMap((line) =>
    splitRich(line, (piece) => Buffer.byteLength(JSON.stringify(runsOf(piece, look))) <= TEXT)
      .map((piece) => runsOf(piece, look))
      .filter((inlines) => inlines.length > 0)
      .map((inlines): RichTextBlock => ({ type: "RichTextBlock", inlines })),
  );
}

function runsOf(piece: Inline[], look: Pick<TextRun, "size" | "isSubtle">): TextRun[] {
  if (!piece.some((part) => plain(part).trim())) return [];
  return joined(piece).map((part) => ({
    type: "TextRun",
    text: exactly(plain(part)),
    ...(typeof part === "object" && "bold" in part && { weight: "bolder" }),
    ...(typeof part === "object" && "italic" in part && { italic: true }),
    ...(typeof part === "object" && ("code" in part || "line" in part) && { fontType: "monospace" }),
    ...look,
  }));
}

/** Cards have one mark everywhere, `{{DATE(...)}}`; with something invisible inside it is none. */
export function exactly(words: string): string {
  return words.replaceAll("{{", "{\u2060{");
}

/** Unmarked words that touch are one run: a card has hundreds, and each costs 30 bytes. */
function joined(piece: Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const part of piece) {
    const last = all.at(-1);
    if (typeof last === "string" && typeof part === "string") all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

function linesOf(text: Rich): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of Array.isArray(text) ? text : [text]) {
    plain(part)
      .split("\n")
      .forEach((words, index) => {
        if (index) lines.push([]);
        if (words) lines.at(-1)?.push(like(part, words));
      });
  }
  return lines;
}

/** Elements that follow one another closely, as one; as several where one would be too much for a page. */
export function together(items: Element[], look: Omit<Container, "type" | "items"> = {}): Sized[] {
  const groups: Element[][] = [];
  let room = 0;
  for (const item of items) {
    const { size } = sized(item);
    if (size > room) {
      groups.push([item]);
      room = GROUP;
    } else groups.at(-1)?.push({ ...item, spacing: "small" });
    room -= size;
  }
  return groups.map((group) => sized({ type: "Container", ...look, items: group }));
}
