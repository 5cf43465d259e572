import { LANGUAGES, type Language, type Localized } from "../../core/vocabulary.js";
import { numbersIn } from "../numbers.js";
import { allRecords, textsOf } from "../records.js";
import type { Check } from "./check.js";

/** Words that are frequent in one of the languages and absent from the others. */
const FUNCTION_WORDS: Record<Language, Set<string>> = {
  en: new Set("the of and to that is are was were with by for from its their which have has".split(" ")),
  fr: new Set("le les des du et dans qui est sont une aux par pour leur leurs avec cette ou".split(" ")),
  es: new Set("el los las del y que es son una por para sus su con esta al o como".split(" ")),
};

const QUOTED = /"[^"]*"|«[^»]*»/g;

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

const eachText = (content: Parameters<Check>[0]): { where: string; text: Localized }[] =>
  allRecords(content).flatMap(({ where, record }) =>
    textsOf(record).map(({ path, text }) => ({ where: `${where} ${path}`, text })),
  );

/**
 * A text that is the same in two languages was not translated, unless it is a name. Names have few words in
 * lower case ("Comisión Mexicana de Ayuda a Refugiados"), and so have terms that two languages share
 * ("extorsion", "participants"): three such words in a row are a text.
 */
const translated: Check = (content) =>
  eachText(content).flatMap(({ where, text }) =>
    (["fr", "es"] as const)
      .filter((language) => text[language] === text.en && isProse(text.en))
      .map((language) => ({ where: `${where}.${language}`, what: "is the same as the English text" })),
  );

const isProse = (text: string): boolean => /(?:(?:^|[^\p{L}])\p{Ll}{2,}(?=$|[^\p{L}])){3}/u.test(text);

/** A text in the wrong language, or with two of them swapped, has that language's little words. Names keep theirs. */
const rightLanguage: Check = (content) =>
  eachText(content).flatMap(({ where, text }) =>
    LANGUAGES.flatMap((language) => {
      if (language !== "en" && text[language] === text.en) return [];
      const words = wordsOf(text[language].replace(QUOTED, "").toLowerCase());
      const count = (of: Language) => words.filter((word) => FUNCTION_WORDS[of].has(word)).length;
      const other = LANGUAGES.find(
        (of) => of !== language && count(of) > 3 && count(of) > count(language) * 2,
      );
      return other ? [{ where: `${where}.${language}`, what: `reads as if it were in ${other}` }] : [];
    }),
  );

/** A translation that is much shorter or longer than the English text lost or gained a sentence. */
const likeLengths: Check = (content) =>
  eachText(content)
    .filter(({ text }) => text.en.length >= 80)
    .flatMap(({ where, text }) =>
      (["fr", "es"] as const)
        .map((language) => ({ language, ratio: text[language].length / text.en.length }))
        .filter(({ ratio }) => ratio < 0.6 || ratio > 2)
        .map(({ language, ratio }) => ({
          where: `${where}.${language}`,
          what: `is ${ratio.toFixed(1)} times as long as the English text`,
          hint: "did a sentence get lost?",
        })),
    );

/** What is written in digits in one language stands in the others, in digits or in a word. */
const sameNumbers: Check = (content, known) => {
  // "2.3" in a note is a reference and stays so in French, where a number would be "2,3".
  const withoutReferences = (text: string) =>
    text.replace(/(?<![\d.])\d\.\d+(?![\d%])/g, (code) => (known.kindsOf(code).length > 0 ? "" : code));
  return eachText(content).flatMap(({ where, text }) => {
    const english = numbersIn(withoutReferences(text.en), "en");
    return (["fr", "es"] as const).flatMap((language) => {
      const theirs = numbersIn(withoutReferences(text[language]), language);
      const missing = english.filter(
        ({ value, digits }) => digits && !theirs.some((it) => it.value === value),
      );
      const added = theirs.filter(({ value, digits }) => digits && !english.some((it) => it.value === value));
      return [
        ...missing.map(({ text: figure }) => ({ where: `${where}.${language}`, what: `lacks "${figure}"` })),
        ...added.map(({ text: figure }) => ({
          where: `${where}.${language}`,
          what: `has "${figure}", which the English text has not`,
        })),
      ];
    });
  });
};

/** English months only with a capital, and May only before a number: they are verbs otherwise. */
const MONTHS: Record<Language, RegExp[]> = {
  en: "January February March April May(?=,?\\s(?:of\\s)?\\d) June July August September October November December"
    .split(" ")
    .map((month) => new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, "u")),
  fr: monthPatterns("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  es: monthPatterns(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
};

function monthPatterns(months: string): RegExp[] {
  return months.split(" ").map((month) => new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, "iu"));
}

/** A month of the English text is not another month in French or Spanish. */
const sameMonths: Check = (content) =>
  eachText(content).flatMap(({ where, text }) =>
    (["fr", "es"] as const).flatMap((language) =>
      MONTHS.en.flatMap((english, month) => {
        const here = english.test(text.en);
        if (here === MONTHS[language][month]?.test(text[language])) return [];
        const what = `${here ? "lacks" : "has"} month ${month + 1}, which the English text ${here ? "has" : "has not"}`;
        return [{ where: `${where}.${language}`, what }];
      }),
    ),
  );

export const languageChecks: Check[] = [translated, rightLanguage, likeLengths, sameNumbers, sameMonths];
