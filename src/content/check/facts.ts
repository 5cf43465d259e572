import type { Problem } from "../../core/errors.js";
import type { Fact } from "../../core/vocabulary.js";
import type { Check } from "./check.js";

/** A theme's call sheet carries at most three figures, ranked from 1 without a gap. */
const callSheetRanks: Check = ({ facts }) => {
  const ranked = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.callSheet) ranked.set(fact.theme, [...(ranked.get(fact.theme) ?? []), fact]);
  }
  return [...ranked].flatMap(([theme, list]) => rankProblems(theme, list));
};

function rankProblems(theme: string, list: Fact[]): Problem[] {
  const ranks = list.map(({ callSheet }) => callSheet).sort();
  if (ranks.every((rank, index) => rank === index + 1)) return [];
  const given = list.map(({ reference, callSheet }) => `${reference} is ${callSheet}`).join(", ");
  const what = `the call sheet's ranks are not 1, 2, 3: ${given}`;
  return [{ where: `themes.json ${theme}`, what, hint: "facts.json callSheet" }];
}

/** Every figure stands, as written, in the English headline or statement. */
const figuresSaid: Check = ({ facts }) =>
  facts.flatMap(({ reference, headline, statement, figures }) => {
    const said = `${headline.en}\n${statement.en}`.toLowerCase();
    return figures
      .filter(({ text }) => !said.includes(text.toLowerCase()))
      .map(({ text }) => ({
        where: `facts.json ${reference} statement.en`,
        what: `the figure "${text}" is in neither headline nor statement`,
      }));
  });

/** A count, not a date or a vague "several": what a headline is there for. */
const COUNT = /^\d{1,3}([ ,]\d{3})*(\.\d+)?%?$|[¼½¾]|\d\/\d/;

/** A fact that has counts shows one of them in its headline. */
const figureInHeadline: Check = ({ facts }) =>
  facts
    .filter(({ figures, headline }) => {
      const counts = figures.filter(({ text }) => COUNT.test(text));
      return counts.length > 0 && !counts.some(({ text }) => headline.en.includes(text));
    })
    .map(({ reference }) => ({
      where: `facts.json ${reference} headline.en`,
      what: "shows none of its figures",
    }));

/** A headline is a few words, not a sentence. */
const shortHeadlines: Check = ({ facts }) =>
  facts.flatMap(({ reference, headline }) =>
    Object.entries(headline)
      .filter(([, text]) => text.length > 120 || /[.:]$/.test(text))
      .map(([language, text]) => ({
        where: `facts.json ${reference} headline.${language}`,
        what: text.length > 120 ? `has ${text.length} characters` : "ends like a sentence",
        hint: "a few words, at most 120 characters",
      })),
  );

export const factChecks: Check[] = [callSheetRanks, figuresSaid, figureInHeadline, shortHeadlines];
