import type { Problem } from "../../core/errors.js";
import type { Document, Source } from "../../core/vocabulary.js";
import { allRecords, sourcesOf } from "../records.js";
import type { Check } from "./check.js";

/** A page break takes five lines, a list of participants ten; a longer source proves nothing about its words. */
const LONGEST_SPAN = 11;

/** Lines lie inside their document, run forwards, and are few enough to mean one statement. */
const sourcesInRange: Check = (content) => {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  return allRecords(content).flatMap(({ where, record }) =>
    sourcesOf(record).flatMap(({ field, source }) =>
      rangeProblems(source, documents.get(source.document)).map((what) => ({
        where: `${where} ${field}`,
        what,
      })),
    ),
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
  return allRecords(content).flatMap(({ where, record }) =>
    sourcesOf(record).flatMap(({ field, source }) => {
      const kind = kinds.get(source.document);
      if (kind === undefined || (kind === "letter") === (source.section === "letter")) return [];
      return [{ where: `${where} ${field}`, what: `section ${source.section} is not one of a ${kind}` }];
    }),
  );
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
  separateDocuments,
];
