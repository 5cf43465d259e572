import { nameChecks } from "../../../src/content/check/names.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { localized } from "../../support/content.js";
import { type Planted, provesChecks, term, theme } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "an alias of two themes",
    (c) => theme(c, 1).aliases.fr.push("hrd"),
    "themes.json torture",
    /"hrd" names defenders/,
  ],
  ["an alias of two terms", twoTerms, "glossary.json INM", /"cndh" names CNDH/],
  [
    "an alias twice",
    (c) => theme(c).aliases.en.push("Hrd"),
    "themes.json defenders aliases.en",
    /stands there already/,
  ],
  [
    "a term's alias twice",
    (c) => term(c).aliases.push("Ombudsman"),
    "glossary.json CNDH aliases",
    /stands there already/,
  ],
  [
    "a synonym of nothing",
    (c) => Object.assign(c.synonyms[0] as object, { fr: [], es: [] }),
    "synonyms.json missing",
    /fewer than two/,
  ],
  ["a synonym twice", (c) => c.synonyms[0]?.fr.push("Disparu"), "synonyms.json missing fr", /twice/],
  ["a gap between themes", (c) => (theme(c).number = 2), "themes.json", /the numbers are 2/],
  ["a sub-theme with a number", (c) => (theme(c, 1).number = 2), "themes.json torture", /sub-theme, yet/],
];

function twoTerms(content: Content) {
  const name = localized("A", "B", "C");
  content.glossary.push({ ...term(content), reference: "INM", name, aliases: ["cndh"] });
}

provesChecks("names", nameChecks, PLANTED);
