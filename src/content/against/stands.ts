import type { DateEntry } from "../../core/vocabulary.js";
import { allRecords } from "../records.js";
import type { Proof } from "./against.js";
import { datePartsIn, partsOfDate } from "./days.js";
import { standsIn } from "./source.js";

const linesNamed = (sources: { line: number; lineEnd?: number }[]): string =>
  `line${sources.length > 1 ? "s" : ""} ${sources
    .map(({ line, lineEnd }) => (lineEnd === undefined ? line : `${line}-${lineEnd}`))
    .join(", ")}`;

/** Every figure stands, letter for letter, in the lines that its record cites. */
export const figuresStand: Proof = (content, source) =>
  allRecords(content).flatMap(({ where, record }) => {
    if (!("figures" in record) || !record.figures) return [];
    const cited = source.cited(record.sources);
    return record.figures
      .map(({ text }, index) => ({ text, field: `figures[${index}]` }))
      .filter(({ text }) => !standsIn(text, cited))
      .map(({ text, field }) => ({
        where: `${where} ${field}`,
        what: `"${text}" does not stand in ${linesNamed(record.sources)}`,
      }));
  });

/** Every date's wording stands, letter for letter, in the lines that it cites. */
export const wordingsStand: Proof = ({ dates }, source) =>
  dates
    .filter(({ wording, sources }) => !standsIn(wording, source.cited(sources)))
    .map(({ reference, wording, sources }) => ({
      where: `dates.json ${reference} wording`,
      what: `"${wording}" does not stand in ${linesNamed(sources)}`,
    }));

/**
 * Year, month and day of a date stand in its lines. Of an inferred one, what its wording has stands there, and
 * what the wording leaves out stands in the lines that it was inferred from.
 */
export const datesStand: Proof = ({ dates }, source) =>
  dates.flatMap((entry) => {
    const cited = datePartsIn(source.cited(entry.sources));
    const worded = datePartsIn(entry.wording);
    const inferred = entry.inferredFrom && datePartsIn(source.cited(entry.inferredFrom.sources));
    return partsWanted(entry).flatMap((part) => {
      const where = `dates.json ${entry.reference} date`;
      if (!inferred || worded.has(part)) {
        const what = `${named(part)} does not stand in ${linesNamed(entry.sources)}`;
        return cited.has(part) ? [] : [{ where, what }];
      }
      const from = linesNamed(entry.inferredFrom?.sources ?? []);
      const what = `${named(part)} is inferred, yet does not stand in ${from}`;
      return inferred.has(part) ? [] : [{ where: `dates.json ${entry.reference} inferredFrom`, what }];
    });
  });

const partsWanted = ({ date, dateEnd }: DateEntry): string[] => [
  ...new Set([date, dateEnd ?? null].flatMap((day) => (day === null ? [] : partsOfDate(day)))),
];

/** "2018", "month 02", "day 02-24". */
function named(part: string): string {
  if (!part.startsWith("-")) return part;
  return `${part.length > 3 ? "day" : "month"} ${part.slice(1)}`;
}

/**
 * What a fact is as of stands beside the claim. Where it was taken from elsewhere, its parts stand in what the
 * fact says of that, or it is the day of a document that it cites.
 */
export const asOfStands: Proof = ({ facts, documents }, source) =>
  facts.flatMap(({ reference, asOf, asOfInferredFrom, sources }) => {
    const own = new Set(sources.map(({ document }) => document));
    const written = documents.filter(({ id }) => own.has(id)).flatMap(({ date }) => partsOfDate(date));
    const cited = datePartsIn(source.cited(sources));
    const known = asOfInferredFrom
      ? new Set([...cited, ...datePartsIn(asOfInferredFrom.en), ...written])
      : cited;
    return partsOfDate(asOf)
      .filter((part) => !known.has(part))
      .map((part) => ({
        where: `facts.json ${reference} asOf`,
        what: `${named(part)} does not stand in ${linesNamed(sources)}${asOfInferredFrom ? ", nor in what it was taken from" : ""}`,
        hint: "asOfInferredFrom says what it was taken from",
      }));
  });
