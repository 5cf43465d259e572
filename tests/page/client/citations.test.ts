import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "../../../src/page/client/teams/citations.js";

const citation = (position: number) => ({ position, name: `Brief ${position}`, abstract: "What it says" });

describe("a message with sources", () => {
  it("has each source where its number stands", () => {
    const [one, two] = [citation(1), citation(2)];
    expect(piecesOf("Migration [1] [2]", [one, two])).toEqual(["Migration ", one, two]);
    expect(piecesOf("Said [2], and more", [one, two])).toEqual(["Said ", two, ", and more"]);
  });

  it("leaves a number that is no source as it is", () => {
    expect(piecesOf("As in [3] and [1]", [citation(1)])).toEqual(["As in [3] and ", citation(1)]);
    expect(piecesOf("As in [1]")).toEqual(["As in [1]"]);
  });

  it("loses no word", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a ", "[1]", "[22]", "[]", "[x]", "é")), (parts) => {
        const pieces = piecesOf(parts.join(""), [citation(1), citation(22)]);
        const back = pieces
          .map((piece) => (typeof piece === "string" ? piece : `[${piece.position}]`))
          .join("");
        expect(back.replaceAll(" ", "")).toBe(parts.join("").replaceAll(" ", ""));
      }),
    );
  });
});
