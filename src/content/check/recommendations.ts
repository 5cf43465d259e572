import { LANGUAGES, NOT_DEMANDS } from "../../core/vocabulary.js";
import type { Check } from "./check.js";

/** Words that turn a welcome or a hope into a demand. */
const DEMANDING = {
  en: /\b(must|should|urges?|urged|demands?|calls? on|presses)\b/i,
  fr: /\b(doit|doivent|devrait|devraient|exhorte|exige|demande)\b/i,
  es: /\b(deben?|debería|deberían|insta|exige|exhorta)\b/i,
};

/** An encouragement, a welcome or a hope is never worded as a demand, nor counted as one beside it. */
const noHiddenDemand: Check = ({ recommendations }) =>
  recommendations
    .filter(({ advocacyAct }) => NOT_DEMANDS.has(advocacyAct))
    .flatMap(({ reference, summary, advocacyAct, alsoActs = [] }) => {
      const where = `recommendations.json ${reference}`;
      const demands = alsoActs.filter((act) => !NOT_DEMANDS.has(act));
      return [
        ...LANGUAGES.flatMap((language) => {
          const word = DEMANDING[language].exec(summary[language])?.[0];
          const what = `"${word}" words a ${advocacyAct} as a demand`;
          return word === undefined ? [] : [{ where: `${where} summary.${language}`, what }];
        }),
        ...demands.map((act) => ({
          where: `${where} advocacyAct`,
          what: `is ${advocacyAct}, while it also demands (${act})`,
          hint: "the demand is the main act",
        })),
      ];
    });

/** Lists of acts and addressees name each one once. */
const distinctActs: Check = ({ recommendations }) =>
  recommendations.flatMap(({ reference, addressees, advocacyAct, alsoActs = [] }) => {
    const where = `recommendations.json ${reference}`;
    const twice = (list: string[]) => new Set(list).size < list.length;
    return [
      ...(twice(addressees) ? [{ where: `${where} addressees`, what: "names an addressee twice" }] : []),
      ...(twice([advocacyAct, ...alsoActs])
        ? [{ where: `${where} alsoActs`, what: "names an act twice" }]
        : []),
    ];
  });

/** What takes an ask up again stands in another document, and a later one. */
const laterIsLater: Check = ({ recommendations, documents }) => {
  const days = new Map(documents.map(({ id, date }) => [id, date]));
  const documentOf = new Map(recommendations.map(({ reference, document }) => [reference, document]));
  return recommendations.flatMap(({ reference, document, later }) => {
    const other = later && documentOf.get(later.reference);
    const [day, otherDay] = [days.get(document), other && days.get(other)];
    if (!day || !otherDay || otherDay > day) return [];
    const what = `${later?.reference} (${otherDay}) is not later than this (${day})`;
    return [{ where: `recommendations.json ${reference} later`, what }];
  });
};

/** What became of an ask is what members report; the documents cannot know it. */
const notYetAssessed: Check = ({ recommendations }) =>
  recommendations
    .filter(({ status }) => status !== "not_assessed")
    .map(({ reference, status }) => ({
      where: `recommendations.json ${reference} status`,
      what: `is ${status}; the documents do not give what became of an ask`,
      hint: "not_assessed",
    }));

/** Recommendations stand in document order, which is the order in which they are shown. */
const documentOrder: Check = ({ recommendations }) =>
  recommendations.flatMap((recommendation, index) => {
    const before = recommendations
      .slice(0, index)
      .findLast(({ document }) => document === recommendation.document);
    const lineOf = (record: typeof recommendation) => record.sources[0]?.line ?? 0;
    if (!before || lineOf(before) <= lineOf(recommendation)) return [];
    const what = `line ${lineOf(recommendation)} stands before ${before.reference} (line ${lineOf(before)})`;
    return [{ where: `recommendations.json ${recommendation.reference}`, what: `is out of order: ${what}` }];
  });

export const recommendationChecks: Check[] = [
  noHiddenDemand,
  distinctActs,
  laterIsLater,
  notYetAssessed,
  documentOrder,
];
