import type { Locator } from "playwright-core";

/** What a message is made of, as a reader sees it, in its order. */
export interface Read {
  headings: string[];
  /** What stands before each entry: `6.1`, the title of a fact. */
  marks: string[];
  /** The lines that say where an entry stands. */
  sources: string[];
  buttons: string[];
}

const SOURCE = /^(?:Brief|Letter|Mémoire|Lettre)[^\n]*\((?:lines?|lignes?) [\d-]+\)$/gm;

/** The newest message of a pane with such a heading; waits for it to be drawn. */
export async function answer(pane: Locator, heading: string | RegExp): Promise<Locator> {
  const found = pane
    .locator("article")
    .filter({ has: pane.page().locator(".s-blocks, .t-card").getByRole("heading", { name: heading }) })
    .last();
  await found.waitFor();
  return found;
}

/** French writes spaces that do not break, some of them narrow. */
const plain = (texts: string[]) => texts.map((text) => text.replace(/[\u00a0\u202f]/g, " ").trim());

export async function readSlack(message: Locator): Promise<Read> {
  const blocks = message.locator(".s-blocks");
  return {
    headings: plain(await blocks.getByRole("heading").allInnerTexts()),
    marks: await blocks.locator(".slack_blocks_to_jsx__section p > strong:first-child").allInnerTexts(),
    sources: (await blocks.innerText()).match(SOURCE) ?? [],
    buttons: plain(await blocks.getByRole("button").allInnerTexts()),
  };
}

export async function readTeams(message: Locator): Promise<Read> {
  const card = message.locator(".t-card");
  return {
    headings: plain(await card.getByRole("heading").allInnerTexts()),
    marks: (await card.locator(".ac-richTextBlock > .ac-textRun:first-child").allInnerTexts()).filter(
      (text) => /^[A-Z]?\d[\d.]*$/.test(text),
    ),
    sources: (await card.innerText()).match(SOURCE) ?? [],
    buttons: plain(await card.getByRole("button").allInnerTexts()),
  };
}

/** Whether all of it has room: nothing is cut off at the side. */
export function fits(element: Locator): Promise<boolean> {
  return element.evaluate((shown) => {
    const { scrollWidth, clientWidth } = shown as unknown as Record<"scrollWidth" | "clientWidth", number>;
    return scrollWidth <= clientWidth;
  });
}
