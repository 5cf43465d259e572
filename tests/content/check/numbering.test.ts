import { numberingChecks } from "../../../src/content/check/numbering.js";
import { fact, type Planted, provesChecks, rec } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "a number of another theme",
    (c) => (rec(c).theme = "overview"),
    "recommendations.json 1.1 theme",
    /not theme 1/,
  ],
  [
    "a number of another item",
    (c) => (rec(c, "1.2").reference = "1.3"),
    "recommendations.json 1.3 sources",
    /no source is recommendation 3/,
  ],
  [
    "a fact of another section",
    (c) => (fact(c, "F0.1").reference = "F3.1"),
    "facts.json F3.1 sources",
    /none is of section 3/,
  ],
];

provesChecks("numbering", numberingChecks, PLANTED);
