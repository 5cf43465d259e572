import { sourceChecks } from "../../../src/content/check/sources.js";
import type { Content } from "../../../src/core/vocabulary.js";
import { BRIEF, briefSource } from "../../support/content.js";
import { document, fact, type Planted, provesChecks, rec, source } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "a line of the other document",
    (c) => (source(c).line = 3),
    "facts.json F1.1 sources[0]",
    /outside brief/,
  ],
  [
    "a source that runs backwards",
    (c) => (source(c).lineEnd = 9),
    "facts.json F1.1 sources[0]",
    /before its line/,
  ],
  [
    "a source of half the document",
    (c) => Object.assign(source(c, "F0.1"), { line: 10, lineEnd: 24 }),
    "facts.json F0.1 sources[0]",
    /spans 15 lines/,
  ],
  [
    "a letter's section in the brief",
    (c) => (source(c).section = "letter"),
    "facts.json F1.1 sources[0]",
    /not one of a brief/,
  ],
  ["a source twice", (c) => fact(c).sources.push(source(c)), "facts.json F1.1 sources[1]", /twice/],
  [
    "a recommendation of the other document",
    (c) => (rec(c, "1.2").document = "letter-2018-10-19"),
    "recommendations.json 1.2 sources",
    /no line of its document/,
  ],
  [
    "one line as two places",
    (c) => (source(c).locator = "paragraph 2"),
    "facts.json F1.2 sources[0]",
    /is section 1, paragraph 1 here/,
  ],
  [
    "a paragraph above the one before it",
    countedWrong,
    "facts.json F1.2 sources[0]",
    /paragraph 2 is line 16/,
  ],
  [
    "documents that share lines",
    (c) => (document(c, 1).text.firstLine = 6),
    `documents.json ${BRIEF} text`,
    /shares lines/,
  ],
  [
    "a document that ends before it begins",
    (c) => (document(c).text.lastLine = 0),
    "documents.json letter-2018-10-19 text",
    /before it begins/,
  ],
];

function countedWrong(content: Content) {
  fact(content, "F1.2").sources = [briefSource("1", "paragraph 2", 16)];
}

provesChecks("sources", sourceChecks, PLANTED);
