import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../src/content/against/extract.js";

const texts = (text: string) => figuresIn(text).map(({ text: figure }) => figure);

describe("figuresIn", () => {
  it.each<[string, string[]]>([
    ["with 27 101 homicides", ["27 101"]],
    ["detained 40,542 children in 2016", ["40,542", "2016"]],
    ["estimating that 66.1% of girls", ["66.1%"]],
    ["120, nearly ¼ had been", ["120", "¼"]],
    ["2/3 of those who", ["2/3"]],
    ["2017² and 2018.", ["2017", "2018"]],
    ["of the 1960s and 1970s.", ["1960s", "1970s"]],
    ["February 7th, 2018", ["February 7th, 2018"]],
    ["on November 27, 2009.", ["November 27, 2009"]],
    ["between May 2016 and June 2017", ["May 2016", "June 2017"]],
    ["In March of 2017, in a hearing", ["March of 2017"]],
    ["prior to the February 24 deadline", ["February 24"]],
    ["In October, as a result", ["October"]],
    ["For the fourth consecutive year", ["fourth"]],
    ["second largest", ["second"]],
    ["in the last dozen years", ["dozen"]],
    ["thousands and thousands of families", ["thousands", "thousands"]],
    ["the past three decades", ["three", "decades"]],
    ["half of whom said it was less than 10 minutes", ["half", "10"]],
    ["the last 4 km of highway", ["4"]],
    ["A law entered into force this month, others last month", ["this month", "last month"]],
    ["By the end of the year, the Alerts", ["the year"]],
    ["the secondary legislation of someone", []],
    ["they may ask, march and decide", []],
  ])("finds in %j the figures %j", (text, figures) => {
    expect(texts(text)).toEqual(figures);
  });

  it("finds any number that is planted among words, as it is written", () => {
    const grouped = (mark: string) => (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, mark);
    const number = fc.oneof(
      fc.nat(9_999_999).map(grouped(",")),
      fc.nat(9_999_999).map(grouped(" ")),
      fc.nat(9999).map((n) => `${(n / 10).toFixed(1)}%`),
      fc.constantFrom("¼", "½", "two", "twelve", "dozens", "hundreds", "millions", "1990s", "fourth"),
    );
    const word = fc.constantFrom("people", "were", "killed", "(in", "Mexico)", "alleged", "–", "or");
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(words, number, words, (before, planted, after) => {
        expect(texts(`${before} ${planted} ${after}`)).toEqual([planted]);
      }),
    );
  });
});
