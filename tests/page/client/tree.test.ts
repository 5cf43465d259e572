import { describe, expect, it } from "vitest";
import { entriesOf, gist, kindOf, weightOf } from "../../../src/page/client/panes/tree.js";

describe("a payload as a tree", () => {
  it("knows what each value is", () => {
    expect([{}, [], "a", 1, false, null, undefined].map(kindOf)).toEqual([
      "object",
      "array",
      "string",
      "number",
      "boolean",
      "null",
      "null",
    ]);
  });

  it("has what is in it in its order, and leaves out what does not travel", () => {
    expect(entriesOf({ b: 1, a: undefined, c: null })).toEqual([
      ["b", 1],
      ["c", null],
    ]);
    expect(entriesOf(["x", "y"])).toEqual([
      ["0", "x"],
      ["1", "y"],
    ]);
    expect(entriesOf("text")).toEqual([]);
  });

  it("says in a word what is closed", () => {
    expect(gist([1, 2, 3])).toBe("[ 3 ]");
    expect(gist({ type: "section", text: {} })).toBe("{ section }");
    expect(gist({ a: 1, b: 2 })).toBe("{ 2 }");
  });

  it("weighs what travels, in bytes", () => {
    expect(weightOf({ a: "é" })).toBe(10);
  });
});
