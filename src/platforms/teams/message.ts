import type { Activity } from "botbuilder";
import { plain, type RecordView, type Reply } from "../../core/reply.js";
import type { Language } from "../../i18n/language.js";
import { shorten } from "../shared/shorten.js";
import { summaryOf } from "../shared/summary.js";
import { max } from "./limits.js";
import { isCited } from "./makers.js";
import { type Card, type Rendered, render } from "./render.js";

export const CARD = "application/vnd.microsoft.card.adaptive";
const sourcesLabel: Record<Language, string> = { en: "Sources", fr: "Sources", es: "Fuentes" };

/** A reply as a message of its own: the card, what a notification shows, and every claim with its citation. */
export function messageOf(reply: Reply, page?: number): Partial<Activity> {
  const rendered = render(reply, { cited: true, page });
  const citations = citationsOf(rendered);
  return {
    type: "message",
    summary: summaryOf(reply, max("summary")),
    attachments: [attachmentOf(rendered.card)],
    ...(citations.length && {
      // The marks that the citations hang on; the card has the same numbers. Nobody's words stand in this text.
      text: `${sourcesLabel[reply.language]} ${citations.map(({ position }) => `[${position}]`).join(" ")}`,
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

/** What is seen where somebody points at `[1]`: where it stands, and what it says. */
function citationsOf({ records }: Rendered): Citation[] {
  const citations = records.flatMap(({ record, number }) =>
    isCited(record, number) ? [citationOf(record, number)] : [],
  );
  while (Buffer.byteLength(JSON.stringify(citations)) > max("citationBytes")) citations.pop();
  return citations;
}

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
