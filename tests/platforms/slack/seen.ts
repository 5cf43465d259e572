import type { Reply } from "../../../src/core/reply.js";
import type { Block } from "../../../src/platforms/slack/blocks.js";
import { mrkdwn } from "../../../src/platforms/slack/mrkdwn.js";
import { type Rendered, type RenderOptions, render } from "../../../src/platforms/slack/render.js";

/** Every page of a reply. */
export function pagesOf(reply: Reply, options: RenderOptions): Rendered[] {
  const first = render(reply, options);
  const count = first.page?.count ?? 1;
  return [first, ...Array.from({ length: count - 1 }, (_, i) => render(reply, { ...options, page: i + 2 }))];
}

/** The text objects of a block. */
export function textsOf(block: Block): { type: string; text: string }[] {
  switch (block.type) {
    case "section":
    case "header":
      return block.text ? [block.text] : [];
    case "context":
      return block.elements.flatMap((element) => ("text" in element ? [element] : []));
    case "actions":
      return block.elements.flatMap((element) => ("text" in element && element.text ? [element.text] : []));
    case "divider":
      return [];
  }
}

export function buttonsOf({ blocks }: Rendered): { action_id: string; value: string; label: string }[] {
  return blocks.flatMap((block) =>
    block.type !== "actions"
      ? []
      : block.elements.flatMap((element) =>
          element.type === "button"
            ? [
                {
                  action_id: String(element.action_id),
                  value: String(element.value),
                  label: element.text.text,
                },
              ]
            : [],
        ),
  );
}

/** What a reader reads in the body, entities read back; titles and headings said again on later pages left out. */
export function bodyTexts(reply: Reply): string[] {
  const headings = reply.parts.flatMap((part) =>
    part.kind === "heading" ? [readBack(mrkdwn({ bold: part.text }))] : [],
  );
  const seen = new Set<string>();
  return pagesOf(reply, { surface: "message" }).flatMap(({ blocks }, index) => {
    const shown = index === 0 ? blocks : blocks.filter(({ type }) => type !== "header");
    const body = shown.filter((block) => block.type !== "actions" && !isCount(block));
    const texts = body.flatMap(textsOf).map(({ type, text }) => (type === "mrkdwn" ? readBack(text) : text));
    const again = headings.some((heading) => seen.has(heading) && isBeginning(texts[0] ?? "", heading));
    for (const text of texts) seen.add(text);
    return again ? texts.slice(1) : texts;
  });
}

const isCount = (block: Block) => block.type === "context" && block.elements[0]?.type === "plain_text";
const isBeginning = (text: string, heading: string) =>
  text === heading || (text.endsWith("…*") && heading.startsWith(text.slice(0, -2)));

export function readBack(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
