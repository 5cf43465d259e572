import type { Content } from "../../core/vocabulary.js";
import { allRecords, KIND_OF_FILE, type Kind, type SeedFile } from "../records.js";

/** What the loader could not read: whole files, and records by reference or id. */
export interface Unread {
  files: Set<SeedFile>;
  names: Set<string>;
}
export const NOTHING_UNREAD: Unread = { files: new Set(), names: new Set() };

/** A kind that another record can point at. */
export type Target = Kind | "document";

/** Answers whether a record exists; what was not read counts as existing. */
export interface Known {
  /** The kinds that records of this exact name are of. */
  kindsOf(name: string): Target[];
  exists(kind: Target, name: string): boolean;
  /** True where the record exists but could not be read, so that nothing can be said of it. */
  unreadable(kind: Target, name: string): boolean;
}

const FILE_OF: Record<Target, SeedFile> = {
  recommendation: "recommendations",
  fact: "facts",
  date: "dates",
  theme: "themes",
  term: "glossary",
  document: "documents",
};

export function createKnown(content: Content, unread: Unread): Known {
  const kinds = new Map<string, Target[]>();
  for (const { file, name } of allRecords(content)) {
    if (file === "synonyms" || file === "phrasings") continue;
    const kind = file === "documents" ? "document" : KIND_OF_FILE[file];
    kinds.set(name, [...(kinds.get(name) ?? []), kind]);
  }
  const kindsOf = (name: string): Target[] => kinds.get(name) ?? [];
  const unreadable = (kind: Target, name: string): boolean =>
    unread.names.has(name) || unread.files.has(FILE_OF[kind]);
  return {
    kindsOf,
    unreadable,
    exists: (kind, name) => kindsOf(name).includes(kind) || unreadable(kind, name),
  };
}
