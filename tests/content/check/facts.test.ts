import { factChecks } from "../../../src/content/check/facts.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { fact, figure, type Planted, provesChecks } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "two figures of one rank",
    (c) => (fact(c, "F1.2").callSheet = 1),
    "themes.json defenders",
    /F1.1 is 1, F1.2 is 1/,
  ],
  ["a rank left out", (c) => (fact(c, "F1.2").callSheet = 3), "themes.json defenders", /ranks/],
  ["a fourth figure of a call sheet", fourth, "themes.json defenders", /ranks/],
  [
    "a figure that is not told",
    (c) => (figure(c).text = "48,000"),
    "facts.json F1.1 statement.en",
    /neither headline nor statement/,
  ],
  [
    "a headline without its figure",
    (c) => (fact(c).headline.en = "Defenders killed"),
    "facts.json F1.1 headline.en",
    /none of its figures/,
  ],
  [
    "a headline that is a sentence",
    (c) => (fact(c).headline.en += "."),
    "facts.json F1.1 headline.en",
    /like a sentence/,
  ],
  [
    "a headline without end",
    (c) => (fact(c).headline.en += " a".repeat(60)),
    "facts.json F1.1 headline.en",
    /characters/,
  ],
];

function fourth(content: Content) {
  for (const reference of ["F1.3", "F1.4"]) {
    content.facts.push({ ...fact(content, "F1.2"), reference, callSheet: 3 });
  }
}

provesChecks("facts", factChecks, PLANTED);
