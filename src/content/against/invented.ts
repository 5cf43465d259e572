import type { Source } from "../../core/vocabulary.js";
import { numbersIn } from "../numbers.js";
import { allRecords, type Located, textsOf } from "../records.js";
import type { Proof } from "./against.js";
import { datePartsIn, datesIn, partsOf, partsOfDate, withoutDates } from "./days.js";

/** What a text may say numbers from: numbers by value, and parts of dates. */
interface Allowed {
  numbers: Set<number>;
  dates: Set<string>;
}

/** Texts that claim something of the document; the others are ours about it: notes, names, explanations. */
const CLAIM = /^(?:headline|statement|summary|what|period|outcome|attributedTo|figures\[\d+\].*)$/;
/** Says by what reasoning a date was found, with dates that stand elsewhere; `stands.ts` proves the result. */
const REASONING = /^asOfInferredFrom$|^inferredFrom\.note$/;
/** "Section 1", "recommendation 2.3" and "F2.1" name a place. */
const PLACE =
  /\b(?:sections?|themes?|bullets?|paragraphs?|footnotes?|recommendations?) \d[\d.]*(?:(?:,| and| or|-) ?\d[\d.]*)*/gi;
const REFERENCE = /(?<![\p{L}\d.])(?:F[\dLF]\.\d+|[DLT]\d+|\d\.(?:\d+|[A-Z]))(?![\p{L}\d%])/gu;

/**
 * Every number and every part of a date that an English text of ours claims stands in the lines that its record
 * cites; in a note it stands somewhere in the text. So no invented number slips in. French and Spanish have the
 * numbers of the English text: `check/languages.ts` holds them to that.
 */
export const noInventedNumber: Proof = (content, source) => {
  const written = content.documents.flatMap(({ date }) => partsOfDate(date));
  const allowed = (words: string): Allowed => ({
    numbers: new Set(numbersIn(words, "en").map(({ value }) => value)),
    dates: new Set([...datePartsIn(words), ...written]),
  });
  const anywhere = allowed(source.lines.join("\n"));
  return allRecords(content).flatMap((located) => {
    if (!("sources" in located.record)) return [];
    const cited = allowed(source.cited(citedBy(located)));
    const isTerm = located.file === "glossary";
    return textsOf(located.record)
      .filter(({ path }) => !REASONING.test(path))
      .flatMap(({ path, text }) => {
        const claim = CLAIM.test(path) && !isTerm;
        return strangers(text.en, claim ? cited : anywhere, claim).map((figure) => ({
          where: `${located.where} ${path}.en`,
          what: `"${figure}" does not stand in ${claim ? "the cited lines" : "the text"}`,
        }));
      });
  });
};

const citedBy = ({ record }: Located): Source[] => [
  ...("sources" in record ? record.sources : []),
  ...("inferredFrom" in record ? (record.inferredFrom?.sources ?? []) : []),
];

/** The numbers and dates of a text that are not allowed; of number words only those of a claim count. */
function strangers(text: string, { numbers, dates }: Allowed, words: boolean): string[] {
  const rest = text.replace(PLACE, " ").replace(REFERENCE, " ");
  return [
    ...datesIn(rest)
      .filter((date) => !partsOf(date).every((part) => dates.has(part)))
      .map((date) => date.text),
    ...numbersIn(withoutDates(rest), "en")
      .filter(({ value, digits }) => (digits || words) && !numbers.has(value))
      .map((number) => number.text),
  ];
}
