import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colourStyle, plainStyle, safe, styled } from "../../../src/platforms/text/marks.js";
import { wrap } from "../../../src/platforms/text/wrap.js";

const widthOf = (line: string) => [...stripVTControlCharacters(line)].length;
const wordsOf = (text: string) => text.split(/[ \n]+/).filter(Boolean);

const word = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.constantFrom("27\u00a0101", "95\u202f%", "«\u00a0oui\u00a0»", "\u001b[1mbold\u001b[22m"),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", "  ", "\n", "\n\n")))
  .map((pieces) => pieces.map(([piece, gap]) => piece.replace(/\s/g, "_") + gap).join(""));
const indent = fc.nat(8).map((size) => " ".repeat(size));

describe("wrap", () => {
  it("makes no line wider than asked, a word that is too wide by itself aside", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 100 }), indent, indent, (given, width, rest, first) => {
        for (const line of wrap(given, width, rest, first).split("\n")) {
          expect(widthOf(line) <= width || wordsOf(line).length === 1, line).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses no word, and keeps their order and the paragraphs", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 100 }), indent, (given, width, rest) => {
        const wrapped = wrap(given, width, rest);
        expect(wordsOf(wrapped)).toEqual(wordsOf(given));
        expect(wrapped.split("\n").length).toBeGreaterThanOrEqual(given.split("\n").length);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no space at the end of a line", () => {
    fc.assert(
      fc.property(text, indent, (given, rest) => {
        expect(wrap(given, 40, rest)).not.toMatch(/ $/m);
      }),
    );
  });

  it("never tears a number or a French mark from what it belongs to", () => {
    const wrapped = wrap("il y a 27\u00a0101 homicides, dit\u00a0: «\u00a0assez\u00a0»", 8);
    expect(wrapped.split("\n")).toEqual([
      "il y a",
      "27\u00a0101",
      "homicides,",
      "dit\u00a0:",
      "«\u00a0assez\u00a0»",
    ]);
  });

  it("sets the first line and the others where they belong", () => {
    expect(wrap("one two three", 9, "    ", "- ")).toBe("- one two\n    three");
  });

  it("gives colours no room", () => {
    const bold = (piece: string) => `\u001b[1m${piece}\u001b[22m`;
    expect(wrap(`${bold("one")} ${bold("two")}`, 7)).toBe(`${bold("one")} ${bold("two")}`);
  });
});

describe("safe", () => {
  it("lets no control character through but the end of a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        expect(safe(given).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      { numRuns: 500 },
    );
  });

  it("changes nothing that people write", () => {
    const said = "Échéance : 27 101 — « 95 % », ¿cuándo? 🇲🇽";
    expect(safe(said)).toBe(said);
  });
});

describe("styled", () => {
  const rich = ["a ", { bold: "b\u001b[31m" }, { italic: "c" }, { code: "d" }];

  it("keeps the words without colours", () => {
    expect(styled(rich, plainStyle)).toBe("a b[31mcd");
  });

  it("closes every colour that it opens, and opens none for the text", () => {
    const coloured = styled(rich, colourStyle);
    expect(stripVTControlCharacters(coloured)).toBe("a b[31mcd");
    expect(coloured).toBe("a \u001b[1mb[31m\u001b[22m\u001b[3mc\u001b[23m\u001b[36md\u001b[39m");
  });
});
