import { describe, expect, it } from "vitest";
import { canonicalNumber, rounded } from "../../../src/core/search/numbers.js";
import { tokens } from "../../../src/core/search/tokens.js";

const texts = (line: string) => tokens(line).map(({ text }) => text);

describe("tokens", () => {
  it.each([
    ["27 101", ["27101"]],
    ["27,101", ["27101"]],
    ["27.101", ["27101"]],
    ["27 101", ["27101"]],
    ["27101", ["27101"]],
    ["66,1 %", ["66.1", "percent"]],
    ["66.1%", ["66.1", "percent"]],
    ["35k", ["35000"]],
    ["35 mil", ["35000"]],
    ["¼", ["1/4"]],
    ["1/4", ["1/4"]],
    ["a quarter", ["1/4"]],
    ["deux tiers", ["2/3"]],
    ["una cuarta parte", ["una", "1/4"]],
    ["forty-three students", ["43", "students"]],
    ["dieciséis", ["16"]],
    ["treinta y cuatro mil", ["34000"]],
    ["thirty four thousand", ["34000"]],
    ["twenty two", ["22"]],
    ["20 y 4", ["20", "y", "4"]],
    ["the 1960s", ["the", "1960s"]],
    ["60s", ["1960s"]],
    ["February 24th", ["february", "24"]],
    ["2018-02-24", ["2018", "2", "24"]],
    ["in 2017 120 migrants", ["in", "2017", "120", "migrants"]],
  ])("reads the number in %s", (line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  it.each([
    ["Échéances", ["echeances"]],
    ["l’ALENA", ["l", "alena"]],
    ["2017²", ["2017"]],
    ["¿Cuándo?", ["cuando"]],
  ])("folds %s", (line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  it("keeps a word with hyphens whole beside its parts", () => {
    expect(tokens("T-MEC")).toEqual([{ text: "tmec", typed: "T-MEC", parts: ["t", "mec"] }]);
  });

  it("cuts a pasted text", () => {
    expect(tokens("word ".repeat(5000)).length).toBe(400);
  });
});

describe("numbers", () => {
  it("drops leading zeros", () => expect(canonicalNumber("02")).toBe("2"));
  it("offers what people remember a figure by", () => {
    expect(rounded("66.1")).toEqual(["66"]);
    expect(rounded("27101")).toEqual(["27100", "27000"]);
    expect(rounded("2017")).toEqual([]);
  });
});
