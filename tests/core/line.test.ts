import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstWord, inQuotes, parseInput, tidy } from "../../src/core/line.js";
import { actOption, actorOption } from "../../src/core/options.js";
import { LANGUAGES } from "../../src/i18n/language.js";

const definition = { options: { to: actorOption, act: actOption } };
const anyLine = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

describe("tidy", () => {
  it.each([
    ["  recs   migration ", "recs migration"],
    ["/apg recs migration", "recs migration"],
    ["/APG\trecs", "recs"],
    ["apg recs", "recs"],
    ["/apg", ""],
    ["apgrecs", "apgrecs"],
    ["recs\u00a0migration\u2028", "recs migration"],
    ["\u200erecs mi\u00adgration\ufeff", "recs migration"],
    ["a\u0000b\u001b[31m", "a b [31m"],
  ])("reads %j as %j", (line, text) => {
    expect(tidy(line)).toBe(text);
  });

  it("leaves single spaces between words and no control character", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const text = tidy(line);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]| {2}|^ | $/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("firstWord", () => {
  const marked = fc
    .tuple(anyLine, fc.constantFrom("", ":", ",", ";", ":,;"), anyLine)
    .map(([word, marks, rest]) => tidy(`${word}${marks} ${rest}`));

  it("loses nothing of a tidy line but what ends a label", () => {
    fc.assert(
      fc.property(marked, (text) => {
        const { word, rest } = firstWord(text);
        expect(word).not.toContain(" ");
        expect(text.startsWith(word) && text.endsWith(rest)).toBe(true);
        const between = text.slice(word.length, text.length - rest.length);
        expect(between).toMatch(/^[:,;]* ?$/);
      }),
      { numRuns: 1_000, examples: [["!,"]] },
    );
  });

  it.each([
    ["recs: migration", "recs", "migration"],
    ["recs,", "recs", ""],
    ["?", "?", ""],
    [": x", ":", "x"],
  ])("reads %j as %j and %j", (text, word, rest) => {
    expect(firstWord(text)).toEqual({ word, rest });
  });
});

describe("parseInput", () => {
  it("does not guess which of two values was meant", () => {
    expect(parseInput("x to:canada to:mexico", definition).problems).toEqual([
      { typed: "to:mexico", kind: "twice", name: "to" },
    ]);
    expect(parseInput("x to:canada à:canada", definition).problems).toEqual([]);
  });

  it("reads every option by its names and values in every language", () => {
    for (const [id, option] of Object.entries(definition.options)) {
      for (const name of [id, ...LANGUAGES.flatMap((language) => option.names[language])]) {
        for (const [value, others] of Object.entries(option.values)) {
          for (const typed of [value, ...LANGUAGES.flatMap((language) => others[language])]) {
            const line = `mines ${name}:${typed.replaceAll(" ", "-")} or`;
            const { input, problems } = parseInput(line, definition);
            expect(problems, line).toEqual([]);
            expect(input, line).toEqual({
              text: "mines or",
              words: ["mines", "or"],
              options: { [id]: value },
            });
          }
        }
      }
    }
  });

  it("gives every word back: as a word, as an option, or as a problem", () => {
    const token = fc.oneof(
      fc.constantFrom("to:canada", "à:mexique", "acto:instar", "to:mars", "colour:red", "a:b", "4:30"),
      fc.string({ unit: "grapheme" }).map((text) => tidy(text).replaceAll(" ", "")),
    );
    fc.assert(
      fc.property(fc.array(token.filter(Boolean)), (tokens) => {
        const { input, problems } = parseInput(tokens.join(" "), definition);
        const options = tokens.length - input.words.length - problems.length;
        // The same option twice counts once: the last is taken.
        expect(Object.keys(input.options).length).toBeLessThanOrEqual(options);
        expect(options === 0).toBe(Object.keys(input.options).length === 0);
        expect(tokens.filter((word) => input.words.includes(word)).length).toBe(input.words.length);
        expect(input.text).toBe(input.words.join(" "));
      }),
      { numRuns: 1_000 },
    );
  });

  it("reports all problems at once, with what would be right", () => {
    const { problems } = parseInput("mines to:mars colour:red acte:voler", definition);
    expect(problems).toMatchObject([
      { kind: "value", name: "to", value: "mars", known: ["canada", "mexico", "companies"] },
      { kind: "unknown", name: "colour", known: ["to", "act"] },
      { kind: "value", name: "act", value: "voler" },
    ]);
  });

  it("takes a colon for an option only where there are options, and never in a time or an address", () => {
    const line = "note:this 4:30 https://example.org";
    expect(parseInput(line, {})).toEqual({
      input: { text: line, words: line.split(" "), options: {} },
      problems: [],
    });
    expect(parseInput("4:30 https://example.org", definition).problems).toEqual([]);
  });
});

describe("a line that carries what people write", () => {
  const names = { en: [], fr: ["provenance"], es: ["fuente"] };
  const written = {
    written: true,
    options: {
      source: { names, values: {} },
      on: { names: { en: [], fr: [], es: [] }, values: {}, hidden: true },
    },
  };

  it.each([
    [`add 2027-02-15 "Consultation with GAC"`],
    ["add 2027-02-15 “Consultation with GAC”"],
    ["add 2027-02-15 «Consultation with GAC»"],
    ["add 2027-02-15 « Consultation with GAC »"],
  ])("takes text between quotation marks as one piece: %s", (line) => {
    expect(parseInput(line, written)).toEqual({
      input: {
        text: "add 2027-02-15",
        words: ["add", "2027-02-15"],
        options: {},
        quoted: ["Consultation with GAC"],
      },
      problems: [],
    });
  });

  it("takes any value of an option that lists none, one word or quoted", () => {
    expect(parseInput(`source:"the Senate's site" on:3 x`, written).input).toMatchObject({
      options: { source: "the Senate's site", on: "3" },
      words: ["x"],
    });
    expect(parseInput("fuente:Senado", written).input.options).toEqual({ source: "Senado" });
  });

  it("leaves an address, a time and a stray quotation mark words", () => {
    const line = `https://example.org/a:b 4:30 "open`;
    expect(parseInput(line, written)).toMatchObject({
      input: { words: line.split(" "), quoted: [] },
      problems: [],
    });
  });

  it("names no option that only buttons have", () => {
    expect(parseInput("colour:red", written).problems).toEqual([
      { typed: "colour:red", kind: "unknown", name: "colour", known: ["source"] },
    ]);
  });

  it("reads back whatever was put between quotation marks", () => {
    fc.assert(
      fc.property(anyLine.map(tidy).filter(Boolean), fc.boolean(), (text, option) => {
        const line = option ? `source:${inQuotes(text)}` : inQuotes(text);
        const { input, problems } = parseInput(`a ${line} b`, written);
        expect(problems).toEqual([]);
        expect(input.words).toEqual(["a", "b"]);
        expect(option ? input.options.source : input.quoted?.[0]).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});
