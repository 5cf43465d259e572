import type { Language } from "../../i18n/language.js";
import type { Entry } from "../library.js";

/** What a question is after: it decides which kind of record comes first. */
export type Intent = "when" | "how_many" | "ask" | "define" | "outcome" | "any";

export interface SearchResult {
  /** False where the documents do not have it; `entries` are then only the nearest. */
  found: boolean;
  intent: Intent;
  /** Best first. */
  entries: Entry[];
  /** Words of the query that nothing in the documents matches. */
  missing: string[];
  /** Words of the query that were read as others: typed -> meant. */
  corrected: [string, string][];
}

/** Search over all records in the three languages at once. */
export interface Search {
  /** `limit` defaults to 10. Languages are not given: a word of any of the three finds the same records. */
  /** Whether a word stands in the records or is an ordinary word of a question, as typed (accents aside). */
  knows(word: string): boolean;
  query(words: string, options?: { limit?: number; language?: Language }): SearchResult;
}
