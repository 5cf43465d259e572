import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Reply, recordsOf } from "../../../src/core/reply.js";
import { messages } from "../../../src/i18n/messages.js";
import { root } from "../../../src/paths.js";
import { readState } from "../../../src/platforms/shared/state.js";
import type { Element } from "../../../src/platforms/teams/elements.js";
import { LIMITS, max } from "../../../src/platforms/teams/limits.js";
import { messageOf } from "../../../src/platforms/teams/message.js";
import { type Card, type RenderOptions, render } from "../../../src/platforms/teams/render.js";
import { rendererContract } from "../../contracts/renderer.js";
import { anyReply, anyText, longReply, sampleReply } from "../../support/replies.js";
import { bodyTexts, buttonsOf, pagesOf, textOf } from "./seen.js";

rendererContract({
  name: "Teams",
  render: (reply) => ({
    texts: bodyTexts(reply),
    lines: pagesOf(reply).flatMap((page) =>
      buttonsOf(page).flatMap(({ data }) => readState(data)?.line ?? []),
    ),
  }),
});

// From microsoft/AdaptiveCards, schemas/1.5.0, commit 644d933e1 (MIT).
const schema = JSON.parse(readFileSync(join(root, "tests/data/schemas/adaptive-card-1.5.0.json"), "utf8"));
delete schema.$schema;
delete schema.id;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
/** What Teams adds to the schema: `msteams`. */
const problemsOf = ({ msteams: _, ...card }: Card) => {
  validate(card);
  return validate.errors ?? [];
};
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const runs = { numRuns: 100, endOnFailure: true, interruptAfterTimeLimit: 15_000 };
/** A line may be as long as one is read. */
const anyLine = fc.oneof(
  fc.constant("recs migration"),
  fc.constant('"'.repeat(500)),
  anyText(40).map((text) => text.slice(0, 500)),
);
const anyButtons = fc.constantFrom("all" as const, "kept" as const, "post" as const, "none" as const);
/** Ids, names, addresses and times, which are not the renderer's. */
const ENVELOPE = 1_500;

describe("every page of any reply", () => {
  it("is a card of schema 1.5 inside its part of 28 KB", () => {
    fc.assert(
      fc.property(anyReply, anyLine, fc.nat(20), anyButtons, (given, line, cited, buttons) => {
        const reply = { ...given, line };
        for (const { card } of pagesOf(reply, { cited, buttons })) {
          expect(problemsOf(card)).toEqual([]);
          expect(bytesOf(card)).toBeLessThanOrEqual(max("card"));
        }
      }),
      runs,
    );
  });

  it("is a message inside 28 KB, with everything beside the card", () => {
    fc.assert(
      fc.property(anyReply, fc.integer({ min: 1, max: 4 }), (reply, page) => {
        const message = messageOf(reply, { page });
        expect(bytesOf(message) + ENVELOPE).toBeLessThanOrEqual(LIMITS.message.max);
        expect(message.suggestedActions).toBeUndefined();
      }),
      runs,
    );
  });

  it("begins where the one before it ended, with numbers for citations or without", () => {
    const numbers = (reply: Reply, options: RenderOptions) =>
      pagesOf(reply, options).map(({ records }) => records.map(({ number }) => number));
    fc.assert(
      fc.property(anyReply, fc.nat(20), (reply, cited) => {
        const pages = numbers(reply, {});
        expect(numbers(reply, { cited })).toEqual(pages);
        expect(pages.flat()).toEqual(recordsOf(reply).map((_, index) => index + 1));
      }),
      runs,
    );
  });

  it("has rows of buttons that Teams shows, each with the same data for older clients", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const page of pagesOf(reply)) {
          expect(page.card.actions?.length ?? 1).toBeGreaterThan(0);
          expect(page.card.actions?.length ?? 0).toBeLessThanOrEqual(max("actions"));
          const rows = page.card.body.filter(({ type }) => type === "ActionSet");
          for (const row of rows)
            expect((row as { actions: unknown[] }).actions.length).toBeLessThanOrEqual(max("actions"));
          for (const { title, data, fallback } of buttonsOf(page)) {
            expect(title.trim()).not.toBe("");
            expect(title.length).toBeLessThanOrEqual(max("actionTitle"));
            expect(fallback).toEqual({ type: "Action.Submit", title, data });
          }
        }
      }),
      runs,
    );
  });

  it("shows words as they stand: nothing in them is Markdown", () => {
    const blocks = (element: Element): string[] => {
      if (element.type === "TextBlock") return [element.text];
      return element.type === "Container" ? element.items.flatMap(blocks) : [];
    };
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const { card } of pagesOf(reply))
          for (const text of card.body.flatMap(blocks))
            expect(text).not.toMatch(/[*_[\]`~<>&\\]|\{\{|https?:/);
      }),
      runs,
    );
  });

  it("cites each numbered record by its number, and nothing else", () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const { text = "", entities = [] } = messageOf(reply);
        const citations = (entities[0]?.citation ?? []) as {
          position: number;
          appearance: { name: string; abstract: string };
        }[];
        expect(text.match(/\[\d+\]/g) ?? []).toEqual(citations.map(({ position }) => `[${position}]`));
        expect(citations.length).toBeLessThanOrEqual(max("citations"));
        for (const { appearance } of citations) {
          expect(appearance.name.length).toBeLessThanOrEqual(max("citationName"));
          expect(appearance.abstract.length).toBeLessThanOrEqual(max("citationAbstract"));
        }
      }),
      runs,
    );
  });
});

it("for one person alone leaves out what a client would submit for all to see", () => {
  for (const { data, fallback } of buttonsOf(render(longReply(), { buttons: "kept" }))) {
    expect(fallback).toBe("drop");
    expect(data).toMatchObject({ k: true });
  }
});

it("in a message of a member has no buttons, and names the line for the rest", () => {
  const rendered = render(longReply(), { buttons: "none" });
  expect(buttonsOf(rendered)).toEqual([]);
  expect(rendered.card.body.map(textOf).at(-1)).toBe(longReply().line);
});

describe("a page", () => {
  it("that does not exist is the nearest that does", () => {
    const pages = pagesOf(longReply());
    expect(pages.length).toBeGreaterThan(1);
    expect(render(longReply(), { page: 99 })).toEqual(pages.at(-1));
    expect(render(longReply(), { page: -1 })).toEqual(pages[0]);
  });

  it("says which records of how many it shows, and leads to its neighbours", () => {
    const [first, second] = pagesOf(longReply());
    expect(first?.card.body.map(textOf).join("\n")).toContain(messages.en.page(1, first?.page?.to ?? 0, 24));
    expect(first?.records.map(({ number }) => number)).toEqual(
      Array.from({ length: first?.page?.to ?? 0 }, (_, index) => index + 1),
    );
    expect(second?.records[0]?.number).toBe((first?.page?.to ?? 0) + 1);
    const turns = buttonsOf({ card: first?.card as Card }).filter(({ data }) => data.p !== undefined);
    expect(turns.map(({ data }) => data)).toEqual([
      { l: longReply().line, p: 2, g: "en", d: longReply().asOf },
    ]);
  });
});

describe("a message", () => {
  it("has the numbers of its citations in the card and in the words beside it", () => {
    const { text, entities, attachments, summary } = messageOf(sampleReply());
    expect(text).toBe("Migration: 2 recommendations [1] [2]");
    expect(entities).toMatchObject([
      {
        type: "https://schema.org/Message",
        "@type": "Message",
        citation: [
          {
            position: 1,
            appearance: {
              name: "Brief, 7 February 2018, section 6, recommendation 3 (line 360)",
              abstract: "6.3: Implement a screening system.",
            },
          },
          { position: 2 },
        ],
      },
    ]);
    const shown = (attachments?.[0]?.content as Card).body.map(textOf).join("\n");
    expect(shown).toContain("[1] Asked to act: Mexico");
    expect(shown).toContain("[2] F6.1 · ");
    expect(summary).toMatch(/^Migration: 2 recommendations\n/);
  });

  it("without records has no citation and no words that nobody said", () => {
    const message = messageOf({ ...sampleReply(), parts: [] });
    expect(message.text).toBeUndefined();
    expect(message.entities).toBeUndefined();
  });
});
