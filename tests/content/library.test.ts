import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLibrary } from "../../src/content/library.js";
import { referenceKey } from "../../src/content/reference.js";
import { ApgError } from "../../src/core/errors.js";
import type { Search } from "../../src/core/search/search.js";
import { briefSource, makeContent } from "../support/content.js";

const search: Search = {
  knows: () => false,
  query: () => ({ found: false, intent: "any", entries: [], missing: [], corrected: [] }),
};
const library = createLibrary(makeContent(), { search });

/** The kind and name of what a reference means. */
function meant(typed: string): string | undefined {
  const entry = library.byReference(typed);
  return entry && `${entry.kind} ${"reference" in entry.record ? entry.record.reference : entry.record.id}`;
}

describe("byReference", () => {
  it.each([
    ["1.2", "recommendation 1.2"],
    ["1,2", "recommendation 1.2"],
    ["#1.2", "recommendation 1.2"],
    ["rec 1.2", "recommendation 1.2"],
    ["Rec #1.2", "recommendation 1.2"],
    ["recommandation 1.2", "recommendation 1.2"],
    ["recomendación 1.2", "recommendation 1.2"],
    ["L2", "recommendation L2"],
    ["l 2", "recommendation L2"],
    ["L-2", "recommendation L2"],
    ["L–2", "recommendation L2"],
    [" l2 ", "recommendation L2"],
    ["F0.1", "fact F0.1"],
    ["f0,1", "fact F0.1"],
    ["fact F0.1", "fact F0.1"],
    ["d3", "date D3"],
    ["date d 3", "date D3"],
    ["torture", "theme torture"],
    ["TORTURE", "theme torture"],
    ["cndh", "term CNDH"],
  ])("takes %j for %s", (typed, expected) => {
    expect(meant(typed)).toBe(expected);
  });

  it.each([
    "1.3",
    "1",
    "12",
    "1.2.",
    "1.2 please",
    "0.1",
    "1 2",
    "L22",
    "L.2",
    "tortur",
    "rec",
    "rec torture",
    "fact 1.2",
    "rec F0.1",
    "the 1.2",
    "",
  ])("does not take %j for a reference", (typed) => {
    expect(meant(typed)).toBeUndefined();
  });

  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (typed) => void library.byReference(typed)));
  });

  it("has one key for a reference, however often it is taken", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(referenceKey(referenceKey(typed))).toBe(referenceKey(typed));
      }),
    );
  });
});

describe("findTheme and findTerm", () => {
  it.each([
    ["defenders", "defenders", true],
    ["1", "defenders", true],
    ["hrd", "defenders", true],
    ["Défenseurs", "defenders", true],
    ["defensores", "defenders", true],
    ["defnders", "defenders", false],
  ])("takes %j for the theme %s", (words, id, exact) => {
    const match = library.findTheme(words);
    expect([match?.value.id, match?.exact]).toEqual([id, exact]);
  });

  it.each([
    "CNDH",
    "ombudsman",
    "commission nationale des droits de la personne",
  ])("takes %j for CNDH", (words) => {
    expect(library.findTerm(words)).toEqual(expect.objectContaining({ exact: true }));
  });

  it("finds nothing where nothing is near", () => {
    expect(library.findTheme("weather")).toBeUndefined();
    expect(library.findTerm("weather")).toBeUndefined();
  });
});

describe("lists", () => {
  const references = (list: { reference: string }[]) => list.map(({ reference }) => reference);

  it("gives a theme's recommendations in document order, with its sub-themes' and those listed there too", () => {
    expect(references(library.recommendations("defenders"))).toEqual(["1.1", "1.2", "L2"]);
    expect(references(library.recommendations("torture"))).toEqual(["L2"]);
    expect(references(library.recommendations("overview"))).toEqual(["1.2", "L1"]);
    expect(library.recommendations("weather")).toEqual([]);
  });

  it("gives a theme's facts", () => {
    expect(references(library.facts("defenders"))).toEqual(["F1.1", "F1.2"]);
  });

  it("gives dates by day, the less precise first, the undated last", () => {
    const content = makeContent();
    const [first] = content.dates;
    if (!first) throw new Error("no date");
    const dated = [null, "2018-02", "2018", "2017-12-31", null].map((date, index) => ({
      ...first,
      date,
      reference: `D${index}`,
    }));
    const { dates } = createLibrary({ ...content, dates: dated }, { search });
    expect(references(dates())).toEqual(["D3", "D2", "D1", "D0", "D4"]);
    expect(references(library.dates("defenders"))).toEqual(["D2", "D3"]);
  });
});

describe("document and theme", () => {
  it("gives them by id", () => {
    expect(library.theme("overview").title.fr).toBe("Aperçu");
    expect(library.document("brief-2018-02-07").kind).toBe("brief");
  });

  it("throws for an id that does not exist", () => {
    expect(() => library.theme("x")).toThrow(ApgError);
    expect(() => library.document("x")).toThrow('there is no document "x"');
  });
});

describe("quote", () => {
  it("gives what the text gives, and nothing where none was imported", () => {
    const source = briefSource("1", "paragraph 1", 17);
    const { quote } = createLibrary(makeContent(), { search, quote: ({ line }) => `line ${line}` });
    expect(quote(source)).toBe("line 17");
    expect(library.quote(source)).toBeUndefined();
  });
});
