import type { Language } from "../../i18n/language.js";
import type { Entry } from "../library.js";

export { createSearch } from "./create.js";

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
  /** Whether a word stands in the records or is an ordinary word of a question, as typed (accents aside). */
  knows(word: string): boolean;
  /**
   * `limit` defaults to 10. A word of any of the three languages finds the same records; `language` changes
   * nothing in what is found.
   */
  query(words: string, options?: { limit?: number; language?: Language; intent?: Intent }): SearchResult;
}
