import type { Reply } from "../../../src/core/reply.js";
import { messages } from "../../../src/i18n/messages.js";
import type { Execute } from "../../../src/platforms/teams/button.js";
import type { Element } from "../../../src/platforms/teams/elements.js";
import { heading, texts } from "../../../src/platforms/teams/elements.js";
import { type Rendered, type RenderOptions, render } from "../../../src/platforms/teams/render.js";

/** Every page of a reply. */
export function pagesOf(reply: Reply, options: RenderOptions = {}): Rendered[] {
  const first = render(reply, options);
  const count = first.page?.count ?? 1;
  return [first, ...Array.from({ length: count - 1 }, (_, i) => render(reply, { ...options, page: i + 2 }))];
}

/** The words of an element, as a reader sees them; a button's title is not one of them. */
export function textOf(element: Element): string {
  switch (element.type) {
    case "TextBlock":
      return element.text;
    case "RichTextBlock":
      return element.inlines.map(({ text }) => text).join("");
    case "Container":
      return element.items.map(textOf).join("\n");
    case "ActionSet":
      return "";
    default:
      return element.label;
  }
}

/** Every button of a card, those at its foot last. */
export function buttonsOf({ card }: Pick<Rendered, "card">): Execute[] {
  const inside = (element: Element): Execute[] => {
    if (element.type === "ActionSet") return element.actions;
    return element.type === "Container" ? element.items.flatMap(inside) : [];
  };
  return [...card.body.flatMap(inside), ...(card.actions ?? [])];
}

/** What a reader reads of the pages one after the other; what is said again on each of them only once. */
export function bodyTexts(reply: Reply): string[] {
  const title = heading(reply.title, "large").length;
  const headings = reply.parts.flatMap((part) => (part.kind === "heading" ? [part.text] : []));
  const seen = new Set<string>();
  return pagesOf(reply, { cited: 20 }).flatMap(({ card, page }, index) => {
    const body = page ? card.body.slice(0, -1 - countLines(reply, page)) : card.body;
    const shown = (index === 0 ? body : body.slice(title)).map(textOf);
    const again = headings.some((words) => seen.has(words) && isBeginning(shown[0] ?? "", words));
    for (const text of shown) seen.add(text);
    return index > 0 && again ? shown.slice(1) : shown;
  });
}

const isBeginning = (text: string, words: string) =>
  text === words || (text.endsWith("…") && words.startsWith(text.slice(0, -1)));

const countLines = (reply: Reply, page: NonNullable<Rendered["page"]>): number =>
  texts(messages[reply.language].page(page.from, page.to, page.of)).length;
