import { dateChecks } from "../../../src/content/check/dates.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { date, fact, type Planted, provesChecks } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "a day that no month has",
    (c) => (date(c, "D1").date = "2018-02-30"),
    "dates.json D1 date",
    /not a calendar date/,
  ],
  ["a thirteenth month", (c) => (fact(c).asOf = "2017-13"), "facts.json F1.1 asOf", /not a calendar date/],
  ["a day given as a month", (c) => (date(c, "D1").precision = "month"), "dates.json D1", /precision month/],
  ["an undated entry with a date", (c) => (date(c, "D3").date = "2017"), "dates.json D3", /undated, yet/],
  ["a dated entry without a date", (c) => (date(c, "D1").date = null), "dates.json D1", /yet no date/],
  [
    "a span that ends first",
    (c) => (date(c, "D1").dateEnd = "2018-02-01"),
    "dates.json D1 dateEnd",
    /not after/,
  ],
  [
    "an inference from nothing",
    (c) => delete date(c, "D2").inferredFrom,
    "dates.json D2",
    /not said from what/,
  ],
  [
    "a stated date with an inference",
    (c) => (date(c, "D2").certainty = "stated"),
    "dates.json D2",
    /stated, yet/,
  ],
  ["an awaited day", (c) => (date(c, "D2").awaited = true), "dates.json D2 awaited", /has a day/],
  ["a past that is awaited", awaitedPast, "dates.json D1 awaited", /before the document/],
  [
    "a fact from after the document",
    (c) => (fact(c).asOf = "2018-03"),
    "facts.json F1.1 asOf",
    /after the document/,
  ],
  [
    "an event from after the document",
    (c) => (date(c, "D1").date = "2018-03-01"),
    "dates.json D1 date",
    /a past event after/,
  ],
];

function awaitedPast(content: Content) {
  Object.assign(date(content, "D1"), { awaited: true, date: "2017", precision: "year" });
}

provesChecks("dates", dateChecks, PLANTED);
