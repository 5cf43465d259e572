import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/fold.js";
import { createSearch } from "../../../src/core/search/search.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { referenceOf } from "../../support/questions.js";
import { content, search } from "./content.js";

const first = (line: string, limit = 3) => search.query(line, { limit }).entries.map(referenceOf);

describe("one thing in many words", () => {
  it.each([
    ["27101", "F1.1"],
    ["27,101", "F1.1"],
    ["27 101", "F1.1"],
    ["40542", "F6.30"],
    ["66,1", "F3.3"],
    ["nearly a quarter refoulement", "F6.19"],
    ["labor law deadline", "D54"],
    ["labour law deadline", "D54"],
    ["dissapearances registry vital", "2.4"],
    ["migraton kidnappings figure", "F6.9"],
    ["periodistas asesinados", "F0.16"],
    ["journalistes tues", "F0.16"],
    ["TLCAN queja", "F5.17"],
    ["is it 34,000 or 35,000", "F0.9"],
    ["is it 34,000 or 35,000", "F2.1"],
    ["northen triangle", "NT"],
    ["cuántos no supieron de su derecho al asilo", "F6.20"],
    ["las alertas sirvieron de algo", "F3.14"],
    ["le projet de la CTM ramène quoi", "F5.9"],
    ["cuántos agentes fueron acusados de tortura", "F0.8"],
    ["when did the letter go out", "D66"],
    ["taux de violence conjugale", "F3.4"],
    ["más de treinta y cuatro mil desaparecidos", "F0.9"],
  ])("%s finds %s", (line, reference) => {
    expect(first(line)).toContain(reference);
    expect(search.query(line).found).toBe(true);
  });

  it.each([
    ["labour deadl", "D54"],
    ["tortu investigations opened", "F0.7"],
  ])("%s, a word cut short, finds %s", (line, reference) => {
    expect(first(line)).toContain(reference);
    expect(search.query(line).corrected).toEqual([]);
  });

  it("says which words were read as others, and only those", () => {
    expect(search.query("dissapearances law").corrected).toEqual([["dissapearances", "disappearances"]]);
    expect(search.query("echeances de la reforme").corrected).toEqual([]);
    expect(search.query("27101 homicides").corrected).toEqual([]);
  });
});

describe("what the documents do not have", () => {
  it.each([
    ["how many journalists were killed in Guatemala"],
    ["journalists killed in Brazil", "Brazil"],
    ["homicides in 2015"],
    ["how many women were deported in 2016"],
    ["how many homicides back in 2012"],
    ["how many canadians were kidnapped"],
    ["combien de canadiens enlevés"],
    ["how many workers lost their jobs because of nafta"],
    ["guardia nacional"],
    ["how many police were convicted"],
    ["how many soldiers"],
    ["how many disappeared people were found alive"],
    ["homicides en 2010"],
    ["is amlo a good president"],
    ["cuántos soldados"],
    ["number of police officers in Mexico"],
    ["how many HRDs disappeared in 2018"],
    ["Amnesty report 2014"],
    ["trump", "trump"],
    ["capital of mexico", "capital"],
    ["population du Chiapas", "population"],
    ["quién es la presidenta de méxico", "presidenta"],
    ["budget of COMAR"],
    ["address of the canadian embassy"],
    ["salaire d'un mineur chez goldcorp"],
    ["homicides en 2009"],
    ["when was goldcorp founded"],
    ["qué empresas chinas tienen minas en chiapas"],
    ["qui dirige goldcorp"],
    ["qué pena tiene la desaparición forzada según la ley"],
    ["what did the committee against torture say about mexico"],
    ["qué edad tenía mariano abarca"],
    ["how many Canadian miners died"],
    ["asylum claims in Canada in 2016"],
    ["what do you think about mining"],
    ["peux-tu écrire une lettre sur la torture"],
    ["homicides 2031", "2031"],
    ["minimum wage", "minimum wage"],
    ["changement climatique", "changement climatique"],
    ["fentanyl", "fentanyl"],
    ["hello"],
    [""],
  ] as [string, string?][])("is said for %s", (line, missing) => {
    const result = search.query(line);
    expect(result.found).toBe(false);
    if (missing) expect(result.missing).toContain(missing);
  });

  it.each([
    "when did they swap out the interior minister",
    "how much of chiapas is native",
  ])("is not said for a general word that no record has: %s", (line) =>
    expect(search.query(line).found).toBe(true));

  it.each([
    "indigenous population of chiapas",
    "budget for the disappearances law",
    "the president's labour bill",
    "leader of Xochicuautla",
    "homicides 2017",
    "fosas clandestinas 2010",
    "elections 2018",
    "when was mariano abarca murdered",
  ])("is not said for what a record says of a name: %s", (line) =>
    expect(search.query(line).found).toBe(true));

  it("is not said for filler", () => {
    const line = "hi, can you quickly remind me again pls of the number for journalists killed in the brief";
    expect(search.query(line).found).toBe(true);
  });
});

describe("knows", () => {
  it.each(["migration", "échéances", "what", "FPIC", "Xochicuautla"])("%s", (word) => {
    expect(search.knows(word)).toBe(true);
  });
  it.each(["migraton", "recz", ""])("not %s", (word) => {
    expect(search.knows(word)).toBe(false);
  });
});

describe("any line", () => {
  it("is answered without throwing, within the limit", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.lorem()),
        fc.nat(12),
        (line, limit) => {
          const { entries } = search.query(line, { limit });
          expect(entries.length).toBeLessThanOrEqual(limit);
          search.knows(line);
        },
      ),
    );
  });

  it.each([
    "constructor",
    "__proto__",
    "toString",
    "<script>",
    "ﷺ",
    "﷽",
    "🏳️‍🌈",
    "\u0000",
    "1/0",
    "NaN",
    "%s",
    "İ",
  ])("such as %j", (line) => {
    expect(() => search.query(line)).not.toThrow();
  });

  it("finds the same in capitals and without accents", () => {
    const lines = content.facts.flatMap(({ headline }) => Object.values(headline));
    for (const line of lines.slice(0, 120)) {
      const plain = first(line);
      expect(first(fold(line)), line).toEqual(plain);
      expect(first(line.toUpperCase()), line).toEqual(plain);
    }
  });

  it("finds a fact by its own headline in any language", () => {
    const missed = content.facts.flatMap((fact) =>
      Object.values(fact.headline).filter((line) => !first(line).includes(fact.reference)),
    );
    expect(missed).toEqual([]);
  });
});

describe("no content", () => {
  it("finds nothing and does not throw", () => {
    const none = Object.fromEntries(Object.keys(content).map((list) => [list, []])) as unknown as Content;
    expect(createSearch(none).query("homicides 2017")).toMatchObject({ found: false, entries: [] });
  });
});
