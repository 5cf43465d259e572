import type { Search } from "./search/search.js";
import type {
  Content,
  DateEntry,
  Document,
  Fact,
  Recommendation,
  Source,
  Term,
  Theme,
} from "./vocabulary.js";

/** A record with its kind, as references and searches return it. */
export type Entry =
  | { kind: "recommendation"; record: Recommendation }
  | { kind: "fact"; record: Fact }
  | { kind: "date"; record: DateEntry }
  | { kind: "theme"; record: Theme }
  | { kind: "term"; record: Term };

/** A name that a person typed for something, and whether it was only nearly that. */
export interface Match<T> {
  value: T;
  exact: boolean;
}

/** The content as commands read it. All of it is in memory; nothing here waits. */
export interface Library {
  content: Content;
  search: Search;
  document(id: string): Document;
  theme(id: string): Theme;
  /** The record of this reference (`4.2`, `l7`, `F2.1`, `D3`); theme ids and terms too. */
  byReference(reference: string): Entry | undefined;
  /** The theme meant by these words, typos forgiven; undefined where none is near enough. */
  findTheme(words: string): Match<Theme> | undefined;
  /** The theme of this very name. A question has none, and is not compared with every name to learn that. */
  themeNamed(words: string): Theme | undefined;
  /** The term meant by these words. */
  findTerm(words: string): Match<Term> | undefined;
  /** Recommendations of a theme and its sub-themes in document order. */
  recommendations(theme: string): Recommendation[];
  facts(theme: string): Fact[];
  /** By date; the undated ones last, in document order. */
  dates(theme?: string): DateEntry[];
  /** The exact words at a source, joined over page breaks; undefined where the text was not imported. */
  quote(source: Source): string | undefined;
}
