import type { Figure } from "../../core/vocabulary.js";
import { numbersIn } from "../numbers.js";
import { allRecords } from "../records.js";
import type { Check } from "./check.js";

const SHARE = /%|[¼½¾]|\d\/\d|\bhalf\b|\bthird\b of\b|\bquarter\b/i;

function figuresOf(content: Parameters<Check>[0]): { where: string; figure: Figure }[] {
  return allRecords(content).flatMap(({ where, record }) => {
    const figures = "figures" in record ? (record.figures ?? []) : [];
    return figures.map((figure, index) => ({ where: `${where} figures[${index}]`, figure }));
  });
}

/** The value is the number that is written. */
const valueAsWritten: Check = (content) =>
  figuresOf(content).flatMap(({ where, figure: { text, value, valueMax } }) => {
    const written = numbersIn(text, "en").map((number) => number.value);
    const given = [value, valueMax].filter((number) => number !== undefined);
    const problems = given
      // "1970s" ends in 1979, "dozens" and "half" have no digits: only a number that is written binds.
      .filter((number) => written.length > 0 && !/\d0s\b/.test(text) && !fits(number, written, text))
      .map((number) => ({ where, what: `the value ${number} is not what "${text}" says` }));
    const [only] = written;
    if (value === undefined && written.length === 1 && /^\d[\d ,.]*%?$/.test(text)) {
      problems.push({ where, what: `has no value, though "${text}" is ${only}` });
    }
    return problems;
  });

/** A share may be given as a percentage or as a part of one. */
const fits = (value: number, written: number[], text: string): boolean =>
  written.some(
    (number) =>
      Math.abs(number - value) < 0.005 || (SHARE.test(text) && Math.abs(number / 100 - value) < 0.00005),
  );

/** The upper end of a span is above the lower one. */
const spanRises: Check = (content) =>
  figuresOf(content).flatMap(({ where, figure: { value, valueMax } }) => {
    if (valueMax === undefined) return [];
    return value !== undefined && valueMax > value ? [] : [{ where, what: "valueMax is not above value" }];
  });

/** A share says what it is a share of, or `null` where the document does not: never silence. */
const baseOfShares: Check = (content) =>
  figuresOf(content)
    .filter(({ figure }) => SHARE.test(figure.text) && figure.base === undefined)
    .map(({ where, figure }) => ({
      where: `${where} base`,
      what: `"${figure.text}" is a share and says not of what`,
      hint: "null where the document does not say",
    }));

export const figureChecks: Check[] = [valueAsWritten, spanRises, baseOfShares];
