import { noInventedNumber } from "../../../src/content/against/invented.js";
import { localized } from "../../support/content.js";
import { fact, type Planted, provesAgainst, rec } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "an invented number",
    (c) => (rec(c, "L2").summary.en = "Withdraw 13 units."),
    "recommendations.json L2 summary.en",
    /"13" does not stand in the cited lines/,
  ],
  [
    "an invented number word",
    (c) => (rec(c).summary.en = "Voice three concerns."),
    "recommendations.json 1.1 summary.en",
    /"three"/,
  ],
  [
    "an invented month",
    (c) => (rec(c).summary.en = "Voice concern in May 2018."),
    "recommendations.json 1.1 summary.en",
    /"May 2018"/,
  ],
  [
    "an invented number in a note",
    (c) => (fact(c).notes = [localized("Of 99.", "Sur 99.", "De 99.")]),
    "facts.json F1.1 notes[0].en",
    /stand in the text/,
  ],
];

provesAgainst("invented numbers", [noInventedNumber], PLANTED);
