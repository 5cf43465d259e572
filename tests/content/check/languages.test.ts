import { languageChecks } from "../../../src/content/check/languages.js";
import type { Content, Language } from "../../../src/core/vocabulary.js";
import { localized } from "../../support/content.js";
import { date, fact, type Planted, provesChecks, rec } from "../../support/planted.js";

const PLANTED: Planted[] = [
  [
    "a text left in English",
    summary("Voice concern on the case.", "fr"),
    "recommendations.json 1.1 summary.fr",
    /same as the English/,
  ],
  [
    "Spanish in place of French",
    summary("Que el gobierno de los Estados y las personas.", "fr"),
    "recommendations.json 1.1 summary.fr",
    /as if it were in es/,
  ],
  [
    "a lost sentence",
    (c) => summary(`${"Voice concern on it. ".repeat(6)}End.`)(c),
    "recommendations.json 1.1 summary.fr",
    /times as long/,
  ],
  [
    "a lost number",
    (c) => (rec(c, "L2").summary.fr = "Retirer des unités."),
    "recommendations.json L2 summary.fr",
    /lacks "12"/,
  ],
  [
    "a number of one language",
    (c) => (rec(c, "L2").summary.es += " En 3 días."),
    "recommendations.json L2 summary.es",
    /has "3"/,
  ],
  [
    "French thousands written the English way",
    (c) => (fact(c, "F0.1").headline.fr = "Plus de 34,000 disparus"),
    "facts.json F0.1 headline.fr",
    /lacks "34,000"/,
  ],
  ["another month", otherMonth, "dates.json D3 what.fr", /lacks month 3/],
];

function otherMonth(content: Content) {
  date(content, "D3").what = localized("In March", "En avril", "En marzo");
}

function summary(text: string, language: Language = "en") {
  return (content: Content) => {
    rec(content).summary[language] = text;
  };
}

provesChecks("languages", languageChecks, PLANTED);
