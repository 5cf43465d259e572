import type { Problem } from "../../core/errors.js";
import type { Content, Document, Source } from "../../core/vocabulary.js";
import { allRecords, sourcesOf } from "../records.js";
import type { Check } from "./check.js";

/** A page break takes five lines, a list of participants ten; a longer source proves nothing about its words. */
const LONGEST_SPAN = 11;
const PAGE_BREAK = 5;

/** Every source of every record, with the place that a problem names. */
const eachSource = (content: Content): { where: string; source: Source }[] =>
  allRecords(content).flatMap(({ where, record }) =>
    sourcesOf(record).map(({ field, source }) => ({ where: `${where} ${field}`, source })),
  );

/** Lines lie inside their document, run forwards, and are few enough to mean one statement. */
const sourcesInRange: Check = (content) => {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  return eachSource(content).flatMap(({ where, source }) =>
    rangeProblems(source, documents.get(source.document)).map((what) => ({ where, what })),
  );
};

function rangeProblems(source: Source, document: Document | undefined): string[] {
  if (!document) return [];
  const { line, lineEnd = line } = source;
  const { firstLine, lastLine } = document.text;
  if (lineEnd < line) return [`ends at line ${lineEnd}, before its line ${line}`];
  if (line < firstLine || lineEnd > lastLine) {
    return [`lines ${line}-${lineEnd} are outside ${document.id} (${firstLine}-${lastLine})`];
  }
  return lineEnd - line > LONGEST_SPAN
    ? [`spans ${lineEnd - line + 1} lines; cite the ones that carry it`]
    : [];
}

/** A letter has one section, a brief never that one. */
const sectionsOfKind: Check = (content) => {
  const kinds = new Map(content.documents.map(({ id, kind }) => [id, kind]));
  return eachSource(content).flatMap(({ where, source }) => {
    const kind = kinds.get(source.document);
    if (kind === undefined || (kind === "letter") === (source.section === "letter")) return [];
    return [{ where, what: `section ${source.section} is not one of a ${kind}` }];
  });
};

/** Each record cites a place once, and a recommendation cites the document that it belongs to. */
const distinctSources: Check = (content) => {
  const problems: Problem[] = [];
  for (const { where, record } of allRecords(content)) {
    const seen = new Set<string>();
    for (const { field, source } of sourcesOf(record)) {
      const key = `${field.replace(/\d+/, "")} ${source.document} ${source.line} ${source.locator}`;
      if (seen.has(key))
        problems.push({ where: `${where} ${field}`, what: `cites line ${source.line} twice` });
      seen.add(key);
    }
  }
  return problems;
};

const ownDocument: Check = (content) =>
  content.recommendations
    .filter(({ document, sources }) => !sources.some((source) => source.document === document))
    .map(({ reference, document }) => ({
      where: `recommendations.json ${reference} sources`,
      what: `cites no line of its document ${document}`,
    }));

/** One line is one place: "section 2, footnote 1" is not "section 1, footnote 1" in another record. */
const onePlaceALine: Check = (content) => {
  const places = new Map<string, { name: string; where: string }>();
  return eachSource(content).flatMap(({ where, source }) => {
    const key = `${source.document} ${source.line}`;
    const name = `section ${source.section}, ${source.locator}`;
    const other = places.get(key);
    if (!other) places.set(key, { name, where });
    if (!other || other.name === name) return [];
    return [{ where, what: `line ${source.line} is ${name} here, and ${other.name} in ${other.where}` }];
  });
};

/** Locators are counted down the section: paragraph 3 stands below paragraph 2, and in one place. */
const countedDownwards: Check = (content) => {
  const known = new Map<string, Map<number, { line: number; where: string }>>();
  return eachSource(content).flatMap(({ where, source }) => {
    const [kind = "", number = ""] = source.locator.split(" ");
    const list = `${source.document} ${source.section} ${kind}`;
    const lines = known.get(list) ?? new Map<number, { line: number; where: string }>();
    known.set(list, lines);
    const clash = [...lines].find(([n, other]) =>
      // A paragraph that a page break cut may be cited by either part.
      n === Number(number)
        ? Math.abs(other.line - source.line) > PAGE_BREAK
        : n < Number(number) !== other.line < source.line,
    );
    if (clash) {
      const [n, other] = clash;
      const what = `${source.locator} is line ${source.line}, while ${kind} ${n} is line ${other.line}`;
      return [{ where, what, hint: `in ${other.where}` }];
    }
    lines.set(Number(number), { line: source.line, where });
    return [];
  });
};

/** Documents of one text file do not share lines, and theirs run forwards. */
const separateDocuments: Check = ({ documents }) =>
  documents.flatMap(({ id, text }, index) => {
    const where = `documents.json ${id} text`;
    if (text.lastLine < text.firstLine) return [{ where, what: "ends before it begins" }];
    return documents
      .slice(0, index)
      .filter(({ text: other }) => other.sha256 === text.sha256)
      .filter(({ text: other }) => other.firstLine <= text.lastLine && text.firstLine <= other.lastLine)
      .map((other) => ({ where, what: `shares lines with ${other.id}` }));
  });

export const sourceChecks: Check[] = [
  sourcesInRange,
  sectionsOfKind,
  distinctSources,
  ownDocument,
  onePlaceALine,
  countedDownwards,
  separateDocuments,
];
