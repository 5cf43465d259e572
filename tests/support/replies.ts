import fc from "fast-check";
import { type Inline, type Part, RECORD_KINDS, type RecordView, type Reply } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";

/** What breaks a renderer: marks, pings, entities, other scripts, halves of nothing, very long words. */
const NASTY = [
  "*bold*",
  "_under_",
  "~gone~",
  "`code`",
  "<!channel>",
  "<@U123ABC>",
  "@here",
  "@channel",
  "&amp;",
  "<https://example.org|click>",
  "> quoted",
  "a&b<c>d",
  "[link](https://example.org)",
  "**strong**",
  "😀👩‍👩‍👧",
  "¿Cuántos?",
  "“été” à 27 101",
  "```",
  "\\",
  "<at>Ana</at>",
];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zé]{1,12}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 10 }) },
);

/** A text of so many words; `most` reaches beyond every limit of a platform. */
export const anyText = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      word,
      fc.array(word, { maxLength: 12 }),
      fc.integer({ min: 1, max: Math.max(1, Math.floor(most / 12)) }),
    )
    // Repetition makes long texts cheap.
    .map(([first, rest, times]) => [first, ...Array(times).fill(rest.join(" "))].join(" ").trim() || "x");

const inline: fc.Arbitrary<Inline> = fc.oneof(
  anyText(60),
  anyText(20).map((bold) => ({ bold })),
  anyText(20).map((italic) => ({ italic })),
  fc.stringMatching(/^[a-z /]{1,20}[a-z]$/).map((code) => ({ code })),
);
export const anyRich = fc.oneof(anyText(40), anyText(900), fc.array(inline, { minLength: 1, maxLength: 6 }));

export const anyRecord: fc.Arbitrary<RecordView> = fc.record({
  kind: fc.constantFrom(...RECORD_KINDS),
  reference: fc.stringMatching(/^[A-Z]\d{1,2}\.\d{1,2}$/),
  headline: anyText(12),
  body: fc.option(anyRich, { nil: undefined }),
  details: fc.array(anyRich, { maxLength: 4 }),
  citation: fc.option(anyText(24), { nil: undefined }),
  sources: fc.constant([]),
  figures: fc.constant([]),
  line: fc.constant("rec 4.2"),
});

const suggestion = fc.record({ label: anyText(20), line: fc.stringMatching(/^[a-z"éñ\\ ]{1,120}[a-z]$/) });

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 2, arbitrary: anyText(12).map((text) => ({ kind: "heading" as const, text })) },
  { weight: 2, arbitrary: anyRich.map((text) => ({ kind: "text" as const, text })) },
  { weight: 2, arbitrary: anyRich.map((text) => ({ kind: "note" as const, text })) },
  {
    weight: 1,
    arbitrary: fc
      .array(anyRich, { minLength: 1, maxLength: 8 })
      .map((items) => ({ kind: "list" as const, items })),
  },
  { weight: 8, arbitrary: anyRecord.map((record) => ({ kind: "record" as const, record })) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("quote" as const), text: anyText(300), citation: anyText(20) }),
  },
  {
    weight: 1,
    arbitrary: fc.array(suggestion, { maxLength: 30 }).map((items) => ({ kind: "menu" as const, items })),
  },
);

/** Any reply that a command could give, and many that none would. */
export const anyReply: fc.Arbitrary<Reply> = fc.record({
  title: fc.oneof(anyText(12), anyText(80)),
  line: fc.stringMatching(/^[a-z ]{1,60}[a-z]$/),
  language: fc.constantFrom(...LANGUAGES),
  asOf: fc.constant("2018-02-05"),
  found: fc.boolean(),
  parts: fc.oneof(fc.array(part, { maxLength: 8 }), fc.array(part, { minLength: 20, maxLength: 70 })),
  suggestions: fc.array(suggestion, { maxLength: 14 }),
  shareable: fc.boolean(),
});

/** One plain reply with a record of each kind that matters. */
export function sampleReply(): Reply {
  const record = (reference: string, more: Partial<RecordView>): Part => ({
    kind: "record",
    record: {
      kind: "recommendation",
      reference,
      headline: reference,
      details: ["Asked to act: Mexico"],
      citation: "Brief, 7 February 2018, section 6, recommendation 3 (line 360)",
      sources: [],
      figures: [],
      line: `rec ${reference}`,
      ...more,
    },
  });
  return {
    title: "Migration: 2 recommendations",
    line: "recs migration",
    language: "en",
    asOf: "2018-02-05",
    found: true,
    parts: [
      { kind: "note", text: "“migraton” is no theme; answered for “Migration”." },
      { kind: "heading", text: "Asylum" },
      record("6.3", { body: "Implement a screening system." }),
      record("F6.1", { kind: "fact", headline: "More than 34,000", body: "Said of those who disappeared." }),
    ],
    suggestions: [
      { label: "Facts: Migration", line: "facts migration" },
      { label: "Call sheet: Migration", line: "brief migration" },
    ],
    shareable: true,
  };
}

/** 24 records of 700 characters each: more than one page on every platform that has pages. */
export function longReply(): Reply {
  const parts = Array.from({ length: 24 }, (_, index): Part => {
    const reference = `8.${index + 1}`;
    return {
      kind: "record",
      record: {
        kind: "recommendation",
        reference,
        headline: reference,
        body: `Record number ${index + 1}. ${"Some words of it. ".repeat(40)}`,
        details: [],
        sources: [],
        figures: [],
        line: `rec ${reference}`,
      },
    };
  });
  return { ...sampleReply(), title: "A long answer", line: "long", parts };
}
