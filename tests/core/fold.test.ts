import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/core/fold.js";

describe("fold", () => {
  it.each([
    ["Échéances", "echeances"],
    ["DESAPARICIÓN", "desaparicion"],
    ["e\u0301che\u0301ances", "echeances"],
    ["rec’s", "rec's"],
    ["Canada–Mexico", "canada-mexico"],
    ["  a \t\n b\u00a0c ", "a b c"],
    ["27\u202f101", "27 101"],
  ])("reads %j as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps a footnote mark apart from the digits before it", () => {
    expect(fold("2017²")).toBe("2017²");
  });

  it("changes nothing that is folded already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes composed and decomposed letters for the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
      { numRuns: 1_000 },
    );
  });
});
