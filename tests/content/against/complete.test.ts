import { everyAskRecorded, everyParagraphCited } from "../../../src/content/against/complete.js";
import { everyFigureCited } from "../../../src/content/against/coverage.js";
import { noSharedRuns } from "../../../src/content/against/runs.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { LETTER } from "../../support/content.js";
import { fact, type Planted, provesAgainst } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "a figure that no record tells",
    (c) => (c.facts = c.facts.filter(({ reference }) => reference !== "F1.2")),
    "brief-2018-02-07 line 17",
    /no record tells ".*52/,
  ],
  [
    "a date that no record tells",
    (c) => (c.dates = c.dates.filter(({ reference }) => reference !== "D3")),
    "brief-2018-02-07 line 19",
    /March/,
  ],
  [
    "an ask that is not recorded",
    (c) => c.recommendations.splice(1, 1),
    "brief-2018-02-07 line 24",
    /no recommendation is recommendation 2/,
  ],
  [
    "a point of the letter that is not recorded",
    (c) => c.recommendations.splice(2, 1),
    `${LETTER} line 3`,
    /bullet 1/,
  ],
  ["a paragraph that is passed over", (c) => (c.facts = []), "brief-2018-02-07 line 17", /no record cites/],
  [
    "a sentence of the text",
    copied("More than 34,000 people are missing in the whole country."),
    "facts.json F0.1 statement.en",
    /shares eight words/,
  ],
  [
    "a sentence over a page break",
    copied("to withdraw 12 units in orderly steps, as the Court says"),
    "facts.json F0.1 statement.en",
    /"to withdraw 12 units in orderly steps as"/,
  ],
  [
    "a sentence among the French ones",
    (c) => (fact(c).statement.fr = "Express concern about the case before February 24."),
    "facts.json F1.1 statement.fr",
    /shares/,
  ],
];

function copied(words: string) {
  return (content: Content) => {
    fact(content, "F0.1").statement.en = words;
  };
}

provesAgainst(
  "what the text has",
  [everyAskRecorded, everyParagraphCited, everyFigureCited, noSharedRuns],
  PLANTED,
);
