import type { Problem } from "../../core/errors.js";
import type { Content, DateEntry, Fact, Recommendation } from "../../core/vocabulary.js";
import type { Proof } from "./against.js";
import { datesIn, partsOf, partsOfDate } from "./days.js";
import { EXCEPTIONS, type Exception } from "./exceptions.js";
import { type Found, figuresIn } from "./extract.js";
import { standsIn } from "./source.js";

type Record = Recommendation | Fact | DateEntry;

/** The English words in which a record tells its figures. */
function told(record: Record): string {
  const texts =
    "what" in record
      ? [record.what.en, record.wording]
      : "summary" in record
        ? [record.summary.en]
        : [record.headline.en, record.statement.en, record.period?.en ?? ""];
  const figures = (record.figures ?? []).map(({ text }) => text);
  return [...figures, ...texts].join("\n").toLowerCase();
}

/** For each line of the text, what the records that cite it tell, and the days that they stand for. */
function tellings(content: Content): Map<number, { words: string; days: string[] }[]> {
  const byLine = new Map<number, { words: string; days: string[] }[]>();
  const records: Record[] = [...content.recommendations, ...content.facts, ...content.dates];
  for (const record of records) {
    const days = "wording" in record ? [record.date, record.dateEnd].flatMap((day) => day ?? []) : [];
    const telling = { words: told(record), days };
    for (const { line, lineEnd = line } of record.sources) {
      for (let at = line; at <= lineEnd; at++) byLine.set(at, [...(byLine.get(at) ?? []), telling]);
    }
  }
  return byLine;
}

/**
 * Every figure of the text is told by a record that cites its line. What is page furniture, or no count at all,
 * stands in `EXCEPTIONS`, each with its reason; an exception that excepts nothing is a problem too.
 */
export const everyFigureCited: Proof = (content, { lines }) => {
  const byLine = tellings(content);
  const used = new Set<Exception>();
  const problems: Problem[] = [];
  for (const { id, date, text } of content.documents) {
    for (let line = text.firstLine; line <= Math.min(text.lastLine, lines.length); line++) {
      const words = lines[line - 1] as string;
      for (const figure of figuresIn(words)) {
        const exception = exceptionFor(line, words, figure);
        if (exception) used.add(exception);
        else if (!isTold(figure, byLine.get(line) ?? [], date)) {
          problems.push({ where: `${id} line ${line}`, what: `no record tells "${around(words, figure)}"` });
        }
      }
    }
  }
  return problems.concat(unusedExceptions(lines, used));
};

/** The document itself tells the day that it is of. */
function isTold(figure: Found, tellings: { words: string; days: string[] }[], written: string): boolean {
  const text = figure.text.toLowerCase();
  if (tellings.some(({ words }) => standsIn(text, words))) return true;
  const date = datesIn(figure.text)[0];
  if (!date) return false;
  const parts = partsOf(date);
  const days = [written, ...tellings.flatMap(({ days }) => days)];
  return days.some((day) => {
    const known = partsOfDate(day);
    return known.length === parts.length && parts.every((part) => known.includes(part));
  });
}

/** First and last line that an exception is for. */
const linesOf = ({ lines = [1, Number.POSITIVE_INFINITY] }: Exception): [number, number] =>
  typeof lines === "number" ? [lines, lines] : lines;

function exceptionFor(line: number, words: string, figure: Found): Exception | undefined {
  return EXCEPTIONS.find((exception) => {
    const [first, last] = linesOf(exception);
    if (line < first || line > last) return false;
    const { words: excepted } = exception;
    if (excepted === undefined) return true;
    const spans = typeof excepted === "string" ? occurrences(words, excepted) : matches(words, excepted);
    return spans.some(([start, end]) => figure.index >= start && figure.index + figure.text.length <= end);
  });
}

function occurrences(words: string, part: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1))
    spans.push([at, at + part.length]);
  return spans;
}

function matches(words: string, pattern: RegExp): [number, number][] {
  const found = pattern.exec(words);
  return found ? [[found.index, found.index + found[0].length]] : [];
}

/** Exceptions name lines of one text: they are held to it only where it has as many lines. */
function unusedExceptions(lines: string[], used: Set<Exception>): Problem[] {
  return EXCEPTIONS.filter((exception) => !used.has(exception) && exception.lines !== undefined)
    .filter((exception) => linesOf(exception)[1] <= lines.length)
    .map((exception) => ({
      where: `exceptions.ts line ${linesOf(exception).join("-")}`,
      what: `excepts nothing${exception.words === undefined ? "" : `: "${exception.words}"`}`,
    }));
}

const around = (words: string, { text, index }: Found): string =>
  words.slice(Math.max(0, index - 20), index + text.length + 20).trim();
