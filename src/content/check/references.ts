import type { Problem } from "../../core/errors.js";
import type { Content } from "../../core/vocabulary.js";
import { allRecords, KIND_OF_FILE, type Located, sourcesOf } from "../records.js";
import { referenceKey } from "../reference.js";
import type { Check } from "./check.js";
import type { Known, Target } from "./known.js";

/** No reference, theme id or term is said like another one, whatever its kind: `/apg l7` must mean one thing. */
const uniqueReferences: Check = (content) => {
  const problems: Problem[] = [];
  const first = new Map<string, Located>();
  for (const record of allRecords(content)) {
    const space = record.file in KIND_OF_FILE ? "" : `${record.file} `;
    const key = space + referenceKey(record.name);
    const other = first.get(key);
    if (other) {
      const hint = "case, accents and punctuation do not tell references apart";
      problems.push({ where: record.where, what: `is also ${other.where}`, hint });
    } else first.set(key, record);
  }
  return problems;
};

/** What each field that names other records must name. */
const POINTERS: Record<string, Target> = {
  theme: "theme",
  alsoThemes: "theme",
  themes: "theme",
  parent: "theme",
  document: "document",
  deadlines: "date",
  facts: "fact",
  conflictsWith: "fact",
  seeAlso: "fact",
  compatibleWith: "fact",
};

/** The names that a record points at, with the field and the kind that they must be of. */
function pointersOf({ record }: Located): { field: string; name: string; kind: Target }[] {
  const fields = Object.entries(record).flatMap(([field, value]) => {
    const kind = POINTERS[field];
    if (!kind) return [];
    return (Array.isArray(value) ? value : [value]).map((name: string) => ({ field, name, kind }));
  });
  const later = "later" in record && record.later ? [record.later.reference] : [];
  return [
    ...fields,
    ...later.map((name) => ({ field: "later", name, kind: "recommendation" as const })),
    ...sourcesOf(record).map(({ field, source }) => ({
      field,
      name: source.document,
      kind: "document" as const,
    })),
  ];
}

/** Phrasings are of one record each that a question can be answered with; a theme has its aliases. */
const phrasingsOfRecords: Check = ({ phrasings }, known) =>
  phrasings
    .filter(
      ({ reference }) =>
        !(["recommendation", "fact", "date", "term"] as const).some((kind) => known.exists(kind, reference)),
    )
    .map(({ reference }) => ({
      where: `phrasings.json ${reference}`,
      what: "is no recommendation, fact, date or term",
    }));

/** Every name that a record points at exists, written exactly so, and is of the kind that the field wants. */
const crossReferences: Check = (content, known) =>
  allRecords(content).flatMap((record) =>
    pointersOf(record)
      .filter(({ kind, name }) => !known.exists(kind, name))
      .map(({ field, name, kind }) => ({
        where: `${record.where} ${field}`,
        what: `${name} is no ${kind}`,
        hint: instead(known, name),
      })),
  );

const instead = (known: Known, name: string): string => {
  const kinds = known.kindsOf(name);
  return kinds.length > 0 ? `it is a ${kinds.join(" and a ")}` : "no record has that name";
};

/** No record points at itself, or twice at the same one in one list. */
const pointlessReferences: Check = (content) =>
  allRecords(content).flatMap((record) => {
    const seen = new Set<string>();
    return pointersOf(record).flatMap(({ field, name, kind }) => {
      if (kind === "document") return [];
      const where = `${record.where} ${field}`;
      if (name === record.name && kind !== "term") return [{ where, what: "points at itself" }];
      // A theme is given once, be it as the main one or beside it.
      const key = `${kind === "theme" ? "theme" : field} ${name}`;
      if (seen.has(key)) return [{ where, what: `names ${name} twice` }];
      seen.add(key);
      return [];
    });
  });

/** What contradicts or accompanies another fact is told on both, and never as both at once. */
const symmetricFacts: Check = (content, known) => {
  const facts = new Map(content.facts.map((fact) => [fact.reference, fact]));
  const lists = ["conflictsWith", "seeAlso", "compatibleWith"] as const;
  return content.facts.flatMap((fact) => {
    const where = `facts.json ${fact.reference}`;
    const both = fact.conflictsWith
      .filter((name) => fact.seeAlso.includes(name) || fact.compatibleWith?.includes(name))
      .map((name) => ({ where, what: `both contradicts and is compatible with ${name}` }));
    const oneSided = lists.flatMap((list) =>
      (fact[list] ?? [])
        .filter((name) => !known.unreadable("fact", name))
        .filter((name) => facts.has(name) && !facts.get(name)?.[list]?.includes(fact.reference))
        .map((name) => ({
          where: `${where} ${list}`,
          what: `${name} does not point back`,
          hint: "add it there",
        })),
    );
    return [...both, ...oneSided];
  });
};

/** A sub-theme hangs on a theme that is none itself, so that no chain can close into a ring. */
const flatThemes: Check = (content: Content) =>
  content.themes
    .filter(({ parent }) => content.themes.some((theme) => theme.id === parent && theme.parent !== undefined))
    .map(({ id, parent }) => ({
      where: `themes.json ${id} parent`,
      what: `${parent} is a sub-theme itself`,
    }));

export const referenceChecks: Check[] = [
  uniqueReferences,
  crossReferences,
  pointlessReferences,
  symmetricFacts,
  flatThemes,
  phrasingsOfRecords,
];
