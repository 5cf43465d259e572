import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource, standsIn } from "../../../src/content/against/source.js";
import { letterSource, TEXT } from "../../support/content.js";

describe("standsIn", () => {
  it.each([
    ["27 101", "with 27 101 homicides"],
    ["2017", "surveyed in 2017² to verify"],
    ["2009", "on November 27, 2009."],
    ["¼", "nearly ¼ had"],
    ["95%", "as high as 95%."],
    ["17", "at least: 17 deaths"],
  ])("finds %j in %j", (words, text) => {
    expect(standsIn(words, text)).toBe(true);
  });

  it.each([
    ["27", "with 27 101 homicides"],
    ["101", "with 27 101 homicides"],
    ["40", "40,542 children"],
    ["542", "40,542 children"],
    ["66", "66.1% of girls"],
    ["1", "66.1% of girls"],
    ["half", "on behalf of"],
    ["4", "the 43 students"],
    ["february 24", "the February 24 deadline"],
  ])("does not find %j in %j", (words, text) => {
    expect(standsIn(words, text)).toBe(false);
  });

  it("never finds one number inside another", () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999_999), (a, b) => {
        const [written, text] = [a.toLocaleString("en"), b.toLocaleString("en")];
        expect(standsIn(written, `about ${text} people`)).toBe(a === b);
      }),
    );
  });
});

it("gives cited lines joined over a page break", () => {
  expect(readSource(TEXT).cited([letterSource("bullet 2", 4, 6)])).toContain("12 units in orderly steps");
});
