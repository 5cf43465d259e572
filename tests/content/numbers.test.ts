import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "../../src/content/numbers.js";
import { formatNumber } from "../../src/i18n/format.js";
import { LANGUAGES, type Language } from "../../src/i18n/language.js";

const values = (text: string, language: Language) => numbersIn(text, language).map(({ value }) => value);

describe("numbersIn", () => {
  it.each<[string, Language, number[]]>([
    ["27 101 homicides in 2017", "en", [27101, 2017]],
    ["40,542 children", "en", [40542]],
    ["40 542 enfants", "fr", [40542]],
    ["40,542 niñas y niños", "es", [40542]],
    ["66.1% of women", "en", [66.1]],
    ["66,1 % des femmes", "fr", [66.1]],
    ["nearly ¼, or 2/3", "en", [0.25, 2 / 3]],
    ["les deux tiers", "fr", [2 / 3]],
    ["seis de los doce, o la mitad", "es", [6, 12, 0.5]],
    ["le 1er février", "fr", [1]],
    ["in F2.1, D3 and T1", "en", []],
    ["2009, 2011", "en", [2009, 2011]],
    ["on November 27, 2009", "en", [27, 2009]],
    ["everyone of tennis and sixty", "en", []],
  ])("reads %j (%s)", (text, language, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it("reads every number back from the way the bot writes it", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(...LANGUAGES), (number, language) => {
        expect(values(`(${formatNumber(number, language)})`, language)).toEqual([number]);
      }),
    );
  });
});
