import { referenceChecks } from "../../../src/content/check/references.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { BRIEF } from "../../support/content.js";
import {
  document,
  fact,
  type Planted,
  provesChecks,
  rec,
  source,
  term,
  theme,
} from "../../support/planted.js";

const PLANTED: Planted[] = [
  ["one reference twice", (c) => c.facts.push(fact(c, "F1.2")), "facts.json F1.2", /is also facts.json F1.2/],
  [
    "references that sound alike",
    (c) => (term(c).reference = "l-2"),
    "glossary.json l-2",
    /is also recommendations.json L2/,
  ],
  [
    "a term named like a theme",
    (c) => (term(c).reference = "Torturé"),
    "glossary.json Torturé",
    /themes.json torture/,
  ],
  ["two documents of one id", (c) => (document(c).id = BRIEF), `documents.json ${BRIEF}`, /is also/],
  ["an unknown fact", (c) => rec(c).facts.push("F9.9"), "recommendations.json 1.1 facts", /F9.9 is no fact/],
  [
    "a date of the wrong kind",
    (c) => (rec(c).deadlines = ["F1.1"]),
    "recommendations.json 1.1 deadlines",
    /no date/,
  ],
  [
    "an unknown later point",
    (c) => (rec(c).later = { ...later(c), reference: "L8" }),
    "recommendations.json 1.1 later",
    /L8/,
  ],
  ["an unknown theme", (c) => (fact(c).theme = "mining"), "facts.json F1.1 theme", /mining is no theme/],
  ["an unknown parent", (c) => (theme(c, 1).parent = "x"), "themes.json torture parent", /x is no theme/],
  [
    "an unknown document",
    (c) => (source(c).document = "x"),
    "facts.json F1.1 sources[0]",
    /x is no document/,
  ],
  [
    "phrasings of nothing",
    (c) => c.phrasings.push({ reference: "F9.9", en: ["x"], fr: ["y"], es: ["z"] }),
    "phrasings.json F9.9",
    /no recommendation, fact, date or term/,
  ],
  ["a reference to itself", (c) => fact(c, "F0.1").seeAlso.push("F0.1"), "facts.json F0.1 seeAlso", /itself/],
  ["a reference twice", (c) => rec(c).facts.push("F1.1"), "recommendations.json 1.1 facts", /F1.1 twice/],
  [
    "the main theme as another one",
    (c) => (rec(c, "1.2").alsoThemes = ["defenders"]),
    "recommendations.json 1.2 alsoThemes",
    /twice/,
  ],
  [
    "a contradiction told once",
    (c) => (fact(c, "F1.2").conflictsWith = []),
    "facts.json F1.1 conflictsWith",
    /does not point back/,
  ],
  [
    "a companion told once",
    (c) => fact(c, "F0.1").seeAlso.push("F1.1"),
    "facts.json F0.1 seeAlso",
    /does not point back/,
  ],
  ["facts that both agree and disagree", bothWays, "facts.json F1.1", /both contradicts/],
  [
    "a sub-theme of a sub-theme",
    (c) => (theme(c, 2).parent = "torture"),
    "themes.json overview parent",
    /sub-theme itself/,
  ],
];

function later(content: Content) {
  const point = rec(content).later;
  if (!point) throw new Error("1.1 has no later point");
  return point;
}

function bothWays(content: Content) {
  fact(content).seeAlso = ["F1.2"];
  fact(content, "F1.2").seeAlso = ["F1.1"];
}

provesChecks("references", referenceChecks, PLANTED);
