import { furnitureChecks } from "../../../src/content/check/furniture.js";
import type { Content, Language } from "../../../src/core/vocabulary.js";
import { type Planted, provesChecks, rec } from "../../support/planted.js";

const PLANTED: Planted[] = [
  ["a footnote mark", summary("A case.¹"), "recommendations.json 1.1 summary.en", /footnote mark/],
  ["a link", summary("A [case](#)."), "recommendations.json 1.1 summary.en", /markdown link/],
  ["emphasis", summary("A *case*."), "recommendations.json 1.1 summary.en", /markdown mark/],
  ["a list mark", summary("❖ A case."), "recommendations.json 1.1 summary.en", /list mark/],
  ["two spaces", summary("A  case."), "recommendations.json 1.1 summary.en", /two spaces/],
  ["a tab", summary("A\tcase."), "recommendations.json 1.1 summary.en", /tab/],
  ["a line break", summary("A\ncase."), "recommendations.json 1.1 summary.en", /line break/],
  ["a soft hyphen", summary("A ca\u00adse."), "recommendations.json 1.1 summary.en", /cannot be seen/],
  ["a thin space", summary("A\u202fcase."), "recommendations.json 1.1 summary.en", /thin space/],
  ["a curly apostrophe", summary("A case’s."), "recommendations.json 1.1 summary.en", /apostrophe/],
  ["a wrong decoding", summary("Une idÃ©e."), "recommendations.json 1.1 summary.en", /decoded wrongly/],
  ["unfinished work", summary("A case. TODO"), "recommendations.json 1.1 summary.en", /unfinished/],
  ["an address", summary("Write to a.b@example.org."), "recommendations.json 1.1 summary.en", /an address/],
  ["a telephone number", summary("Call (613) 555-0100."), "recommendations.json 1.1 summary.en", /telephone/],
  [
    "a space before a comma",
    summary("A case , then."),
    "recommendations.json 1.1 summary.en",
    /space before a mark/,
  ],
  [
    "a space that breaks a line",
    summary("Une affaire : rien.", "fr"),
    "recommendations.json 1.1 summary.fr",
    /no-break space/,
  ],
  [
    "decomposed accents",
    summary("Pedir que\u0301.", "es"),
    "recommendations.json 1.1 summary.es",
    /decomposed/,
  ],
  ["an open bracket", summary("A case (of many."), "recommendations.json 1.1 summary.en", /\( is not paired/],
  ["an open quote", summary('A "case.'), "recommendations.json 1.1 summary.en", /" is not paired/],
];

function summary(text: string, language: Language = "en") {
  return (content: Content) => {
    rec(content).summary[language] = text;
  };
}

provesChecks("furniture", furnitureChecks, PLANTED);
