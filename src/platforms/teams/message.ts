import type { Activity } from "botbuilder";
import { plain, type RecordView, type Reply, recordsOf } from "../../core/reply.js";
import { once } from "../shared/once.js";
import { shorten } from "../shared/shorten.js";
import { summaryOf } from "../shared/summary.js";
import { max } from "./limits.js";
import { type Buttons, isCited } from "./makers.js";
import { type Card, type Rendered, render } from "./render.js";

export const CARD = "application/vnd.microsoft.card.adaptive";
/** Of an answer, beside its citations. */
const NAME = 150;

export interface MessageOptions {
  page?: number;
  /** `kept` where only one person sees the message. */
  buttons?: Buttons;
}

/** A reply as a message of its own: the card, what a notification shows, and every claim with its citation. */
export function messageOf(reply: Reply, { page, buttons = "all" }: MessageOptions = {}): Partial<Activity> {
  if (page !== undefined) return made(reply, buttons, page);
  const kept = first(reply);
  kept[buttons] ??= made(reply, buttons);
  return kept[buttons];
}

/** First pages are asked for again and again; later ones by number, and anybody may send any. */
const first = once((): Partial<Record<Buttons, Partial<Activity>>> => ({}));

function made(reply: Reply, buttons: Buttons, page?: number): Partial<Activity> {
  const cited = citedOf(recordsOf(reply));
  const rendered = render(reply, { cited, page, buttons });
  const citations = rendered.records.flatMap(({ record, number }) =>
    isCited(record, number, cited) ? [citationOf(record, number)] : [],
  );
  return {
    type: "message",
    summary: summaryOf(reply, max("summary")),
    attachments: [attachmentOf(rendered.card)],
    ...(citations.length && {
      // The marks that the citations hang on; the card has the same numbers.
      text: `${nameOf(reply, rendered)} ${citations.map(({ position }) => `[${position}]`).join(" ")}`,
      entities: [
        {
          type: "https://schema.org/Message",
          "@type": "Message",
          "@context": "https://schema.org",
          citation: citations,
        },
      ],
    }),
  };
}

export function attachmentOf(content: Card): { contentType: string; content: Card } {
  return { contentType: CARD, content };
}

interface Citation {
  "@type": "Claim";
  position: number;
  appearance: { "@type": "DigitalDocument"; name: string; abstract: string };
}

/** So many records, from the first, can be cited in one message. */
function citedOf(records: RecordView[]): number {
  let bytes = 0;
  for (const [index, record] of records.slice(0, max("citations")).entries()) {
    if (record.citation !== undefined)
      bytes += Buffer.byteLength(JSON.stringify(citationOf(record, index + 1))) + 1;
    if (bytes > max("citationBytes")) return index;
  }
  return max("citations");
}

/**
 * Which answer the citations are of: a button puts another card beside the same words. The words are Markdown here, so
 * that whatever could be a mark is left out.
 */
function nameOf({ title }: Reply, { page }: Rendered): string {
  const words = title
    .replace(/[\\`*_[\]~<>&|#{}]|https?:\S*|www\.\S*/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return shorten(page ? `${words} (${page.number}/${page.count})` : words, NAME);
}

/** What is seen where somebody points at `[1]`: where it stands, and what it says. */
function citationOf({ citation = "", headline, body }: RecordView, position: number): Citation {
  const said = body === undefined ? headline : `${headline}: ${plain(body)}`;
  return {
    "@type": "Claim",
    position,
    appearance: {
      "@type": "DigitalDocument",
      name: shorten(citation, max("citationName")),
      abstract: shorten(said, max("citationAbstract")),
    },
  };
}
