import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/content/check/check.js";
import { letterSource, localized, makeContent } from "../../support/content.js";
import { date, fact, figure, rec, term } from "../../support/planted.js";

describe("checkContent", () => {
  it("finds nothing in valid content", () => {
    expect(checkContent(makeContent())).toEqual([]);
  });

  it("reports every problem at once, in the order of its checks", () => {
    const content = makeContent();
    rec(content).facts.push("F9.9");
    date(content, "D1").precision = "month";
    fact(content).headline.fr = "48 défenseurs  tués";
    expect(checkContent(content).map(({ where }) => where)).toEqual([
      "recommendations.json 1.1 facts",
      "dates.json D1",
      "facts.json F1.1 headline.fr",
    ]);
  });

  it("says nothing of references to what was not read", () => {
    const content = { ...makeContent(), dates: [] };
    content.facts = content.facts.filter(({ reference }) => reference !== "F1.2");
    expect(checkContent(content).length).toBeGreaterThan(0);
    const unread = { files: new Set(["dates" as const]), names: new Set(["F1.2"]) };
    expect(checkContent(content, unread)).toEqual([]);
  });

  it("keeps names, shared words and figures as they are in every language", () => {
    const content = makeContent();
    term(content).name = localized("Guerreros Unidos", "Guerreros Unidos", "Guerreros Unidos");
    figure(content).unit = localized("migrants", "migrants", "migrantes");
    rec(content, "L2").sources.push(letterSource("heading 1", 1));
    expect(checkContent(content)).toEqual([]);
  });
});
