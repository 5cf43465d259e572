import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inline, Part, RecordView, Reply, Rich } from "../../../src/core/reply.js";
import { LANGUAGES } from "../../../src/i18n/language.js";
import { colourStyle } from "../../../src/platforms/text/marks.js";
import { renderText } from "../../../src/platforms/text/render.js";
import { ask, IN_2018 } from "../../support/app.js";
import { LINES } from "../../support/lines.js";
import { shownBy } from "../../support/text.js";

const WIDTH = 80;
/** Lines wider than the terminal, those of a single word aside. */
const tooWide = (text: string, width = WIDTH) =>
  text.split("\n").filter((line) => [...line].length > width && line.trim().includes(" "));
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

describe("every answer in the terminal", () => {
  it.each(LANGUAGES)("is readable at 80 columns, and at 40: %s", async (language) => {
    for (const line of LINES) {
      const reply = await ask(line, { language });
      expect(tooWide(renderText(reply)), line).toEqual([]);
      expect(tooWide(renderText(reply, { width: 40 }), 40), line).toEqual([]);
    }
  });

  it.each(LANGUAGES)("says everything that the reply says, wrapped or not: %s", async (language) => {
    for (const line of LINES) {
      const reply = await ask(line, { language, asOf: IN_2018 });
      const text = squeezed(renderText(reply));
      const labels = new Set(reply.suggestions.map(({ label }) => label));
      // The terminal shows a suggestion as the line to type, and a record by its reference in the margin.
      const hidden = (piece: string) => labels.has(piece) || /^(rec|fact|dates|define|brief) \S+/.test(piece);
      for (const piece of shownBy(reply).filter((candidate) => !hidden(candidate))) {
        expect(text, line).toContain(squeezed(piece));
      }
      for (const { line: next } of reply.suggestions) expect(text).toContain(`apg ${next}`);
    }
  });

  it("has no trailing space, no line of three empty ones, no mark left over", async () => {
    for (const line of LINES) {
      const text = renderText(await ask(line));
      expect(text, line).not.toMatch(/ $/m);
      expect(text, line).not.toMatch(/\n\n\n/);
      expect(text, line).not.toMatch(/\*\*|undefined|\[object/);
    }
  });

  it("is the same with colours but for the colours", async () => {
    for (const line of ["recs migration", "help recs", "deadlines", "rcs migration"]) {
      const reply = await ask(line);
      const coloured = renderText(reply, { style: colourStyle });
      expect(coloured).not.toBe(renderText(reply));
      expect(stripVTControlCharacters(coloured)).toBe(renderText(reply));
    }
  });
});

describe("a reply of any words", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    text,
    text.map((bold) => ({ bold })),
    text.map((italic) => ({ italic })),
    text.map((code) => ({ code })),
  );
  const rich: fc.Arbitrary<Rich> = fc.oneof(inline, fc.array(inline, { maxLength: 4 }));
  const suggestion = fc.record({ label: text, line: text });
  const record: fc.Arbitrary<RecordView> = fc.record({
    kind: fc.constantFrom("recommendation", "fact", "date", "theme", "term"),
    reference: text,
    headline: text,
    body: fc.option(rich, { nil: undefined }),
    details: fc.array(rich, { maxLength: 3 }),
    citation: fc.option(text, { nil: undefined }),
    sources: fc.constant([]),
    figures: fc.constant([]),
    line: text,
  });
  const part: fc.Arbitrary<Part> = fc.oneof(
    text.map((heading): Part => ({ kind: "heading", text: heading })),
    rich.map((body): Part => ({ kind: "text", text: body })),
    rich.map((note): Part => ({ kind: "note", text: note })),
    fc.array(rich, { maxLength: 3 }).map((items): Part => ({ kind: "list", items })),
    record.map((view): Part => ({ kind: "record", record: view })),
    fc.tuple(text, text).map(([quote, citation]): Part => ({ kind: "quote", text: quote, citation })),
    fc.array(suggestion, { maxLength: 3 }).map((items): Part => ({ kind: "menu", items })),
  );
  const reply: fc.Arbitrary<Reply> = fc.record({
    title: text,
    line: text,
    language: fc.constantFrom(...LANGUAGES),
    asOf: fc.constant("2018-02-05"),
    found: fc.boolean(),
    parts: fc.array(part, { maxLength: 5 }),
    suggestions: fc.array(suggestion, { maxLength: 3 }),
    shareable: fc.boolean(),
  });

  it("reaches the terminal without a control character, and no wider than it is", () => {
    fc.assert(
      fc.property(reply, (given) => {
        const rendered = renderText(given);
        expect(rendered.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(tooWide(rendered)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
