import type { Posting } from "./index.js";
import type { Attribute } from "./words/attributes.js";

/**
 * `soft` and `common` words help to rank; `content` carries the question; `year` and `place` narrow it and must be met;
 * `unknown` stands in no record.
 */
export type ConceptKind = "soft" | "common" | "content" | "number" | "year" | "place" | "unknown";

/** One thing that a question names, however it is worded, and the records that have it. */
export interface Concept {
  kind: ConceptKind;
  /** The word or phrase as typed. */
  typed: string;
  posting: Posting;
  /** The terms by which the records have it. */
  terms: readonly string[];
  /** How telling it is: 1 where a single record has it, near 0 where all have it. */
  weight: number;
  /** Whether it is the name of a term. */
  name?: boolean;
  /** Whether it asks one thing about a place, a body or a person. */
  attribute?: Attribute;
  /** Of an unknown one: that it names a subject, place or year, and so is what is asked for. */
  decides?: boolean;
}
