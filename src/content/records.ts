import type { Entry } from "../core/library.js";
import { type Content, LANGUAGES, type Localized, type Source } from "../core/vocabulary.js";

export type SeedFile = keyof Content;
export type Kind = Entry["kind"];

/** Which kind of record a file holds; documents, synonyms and phrasings have no reference of their own. */
export const KIND_OF_FILE = {
  recommendations: "recommendation",
  facts: "fact",
  dates: "date",
  themes: "theme",
  glossary: "term",
} as const satisfies Partial<Record<SeedFile, Kind>>;

/** A record with the place that a problem names: `facts.json F2.3`. */
export interface Located {
  file: SeedFile;
  /** Its reference, or its id. */
  name: string;
  where: string;
  record: Content[SeedFile][number];
}

export const place = (file: SeedFile, name: string): string => `${file}.json ${name}`;

/** Every record of every file, in the order of the files. */
export function allRecords(content: Content): Located[] {
  return (Object.keys(content) as SeedFile[]).flatMap((file) =>
    content[file].map((record) => {
      const name = "reference" in record ? record.reference : record.id;
      return { file, name, where: place(file, name), record };
    }),
  );
}

/** All sources of a record, those of an inferred date too, with the field that they stand in. */
export function sourcesOf(record: Located["record"]): { field: string; source: Source }[] {
  const cited = "sources" in record ? record.sources : [];
  const inferred = "inferredFrom" in record ? (record.inferredFrom?.sources ?? []) : [];
  return [
    ...cited.map((source, index) => ({ field: `sources[${index}]`, source })),
    ...inferred.map((source, index) => ({ field: `inferredFrom.sources[${index}]`, source })),
  ];
}

const isLocalized = (value: object): value is Localized =>
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === "string");

/** Every text in three languages inside a value, with its path: `figures[0].unit`. */
export function textsOf(value: unknown, path = ""): { path: string; text: Localized }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, path ? `${path}.${key}` : key));
}

/** Every string inside a value, with its path: `headline.fr`, `aliases.en[3]`. */
export function stringsOf(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, `${path}[${index}]`));
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, path ? `${path}.${key}` : key));
}
