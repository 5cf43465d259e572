import { placesFit } from "../../../src/content/against/places.js";
import { asOfStands, datesStand, figuresStand, wordingsStand } from "../../../src/content/against/stands.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { at, date, fact, figure, type Planted, provesAgainst, rec, source } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "a figure of another line",
    (c) => (source(c).line = 13),
    "facts.json F1.1 figures[0]",
    /"48" does not stand in line 13/,
  ],
  [
    "a part of a figure",
    (c) => (figure(c, "F0.1").text = "34"),
    "facts.json F0.1 figures[0]",
    /"34" does not/,
  ],
  [
    "a figure written otherwise",
    (c) => (figure(c, "F0.1").text = "34 000"),
    "facts.json F0.1 figures[0]",
    /"34 000"/,
  ],
  [
    "another wording of a date",
    (c) => (date(c, "D1").wording = "7 February 2018"),
    "dates.json D1 wording",
    /line 9/,
  ],
  [
    "another day",
    (c) => (date(c, "D1").date = "2018-02-08"),
    "dates.json D1 date",
    /day 02-08 does not stand in line 9/,
  ],
  [
    "another day than the wording's",
    (c) => (date(c, "D2").date = "2018-02-25"),
    "dates.json D2 inferredFrom",
    /day 02-25/,
  ],
  ["another month", (c) => (date(c, "D1").date = "2018-03-07"), "dates.json D1 date", /month 03/],
  [
    "another year, inferred",
    (c) => (date(c, "D2").date = "2017-02-24"),
    "dates.json D2 inferredFrom",
    /2017 is inferred, yet does not stand in line 9/,
  ],
  ["an inference from the wrong line", inferredElsewhere, "dates.json D2 inferredFrom", /2018 is inferred/],
  [
    "a fact as of another year",
    (c) => (fact(c).asOf = "2016"),
    "facts.json F1.1 asOf",
    /2016 does not stand in line 17/,
  ],
  [
    "a fact as of a day taken from nowhere",
    (c) => (fact(c, "F0.1").asOf = "2018-01"),
    "facts.json F0.1 asOf",
    /month 01/,
  ],
  [
    "another section",
    (c) => (source(c).section = "2"),
    "facts.json F1.1 sources[0]",
    /stands in section 1, not 2/,
  ],
  [
    "another list item",
    (c) => (recSource(c).locator = "recommendation 2"),
    "recommendations.json 1.1 sources[0]",
    /is recommendation 1/,
  ],
  [
    "another footnote",
    (c) => (dateSource(c).locator = "footnote 2"),
    "dates.json D3 sources[0]",
    /is footnote 1/,
  ],
  ["an empty line", (c) => (source(c).line = 16), "facts.json F1.1 sources[0]", /is empty/],
];

function inferredElsewhere(content: Content) {
  const from = date(content, "D2").inferredFrom?.sources[0];
  if (from) from.line = 11;
}

function recSource(content: Content) {
  return at(rec(content).sources, 0);
}

function dateSource(content: Content) {
  return at(date(content, "D3").sources, 0);
}

provesAgainst(
  "what stands in the cited lines",
  [placesFit, asOfStands, datesStand, figuresStand, wordingsStand],
  PLANTED,
);
