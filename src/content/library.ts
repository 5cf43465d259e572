import { ApgError } from "../core/errors.js";
import { fold } from "../core/fold.js";
import type { Entry, Library, Match } from "../core/library.js";
import { named, nearest } from "../core/match.js";
import type { Search } from "../core/search/search.js";
import type { Content, DateEntry, Source } from "../core/vocabulary.js";
import { termNames, themeNames } from "./naming.js";
import { readReference, referenceKey } from "./reference.js";

/** Where the exact words come from, and what finds records. */
export interface LibraryParts {
  search: Search;
  /** Absent where no text was imported: then nothing is quoted. */
  quote?: (source: Source) => string | undefined;
}

/**
 * The content as commands read it: every map is made once, here. `document` and `theme` throw APG_INTERNAL for
 * an id that does not exist, since ids come from checked content; what people type goes through `findTheme`.
 */
export function createLibrary(content: Content, { search, quote }: LibraryParts): Library {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const themes = new Map(content.themes.map((theme) => [theme.id, theme]));
  const entries = entriesByKey(content);
  const themeByName = byName(content.themes, themeNames);
  const termByName = byName(content.glossary, termNames);
  const recommendations = byTheme(content, content.recommendations);
  const facts = byTheme(content, content.facts);
  const allDates = [...content.dates].sort(byDate);
  const dates = byTheme(content, allDates);

  /** A word that stands in the records is no slip of a name: "homicides" is not "homes". */
  const unlessKnown = <T>(words: string, match: Match<T> | undefined) =>
    match && !match.exact && words.split(" ").every((word) => search.knows(word)) ? undefined : match;

  return {
    content,
    search,
    document: (id) => documents.get(id) ?? unknown("document", id),
    theme: (id) => themes.get(id) ?? unknown("theme", id),
    byReference: (typed) => {
      const { key, kind } = readReference(typed);
      const entry = entries.get(key);
      return kind === undefined || entry?.kind === kind ? entry : undefined;
    },
    findTheme: (words) => unlessKnown(words, nearest(words, themeByName)),
    themeNamed: (words) => named(words, themeByName),
    findTerm: (words) => unlessKnown(words, nearest(words, termByName)),
    recommendations: (theme) => recommendations.get(theme) ?? [],
    facts: (theme) => facts.get(theme) ?? [],
    dates: (theme) => (theme === undefined ? allDates : (dates.get(theme) ?? [])),
    quote: (source) => quote?.(source),
  };
}

function unknown(what: string, id: string): never {
  throw new ApgError("APG_INTERNAL", `there is no ${what} "${id}"`);
}

/** A reference means one record whatever its kind; the checks hold the content to that. */
function entriesByKey(content: Content): Map<string, Entry> {
  const entries: Entry[] = [
    ...content.recommendations.map((record) => ({ kind: "recommendation" as const, record })),
    ...content.facts.map((record) => ({ kind: "fact" as const, record })),
    ...content.dates.map((record) => ({ kind: "date" as const, record })),
    ...content.themes.map((record) => ({ kind: "theme" as const, record })),
    ...content.glossary.map((record) => ({ kind: "term" as const, record })),
  ];
  return new Map(
    entries.map((entry) => [
      referenceKey(entry.kind === "theme" ? entry.record.id : entry.record.reference),
      entry,
    ]),
  );
}

const byName = <T>(records: T[], namesOf: (record: T) => string[]): Map<string, T> =>
  new Map(records.flatMap((record) => namesOf(record).map((name) => [fold(name), record] as const)));

/** The records of each theme in their given order: its own, its sub-themes', and those listed there as well. */
function byTheme<T extends { theme: string; alsoThemes?: string[] }>(
  { themes }: Content,
  records: T[],
): Map<string, T[]> {
  return new Map(
    themes.map(({ id }) => {
      const family = new Set([id, ...themes.filter(({ parent }) => parent === id).map((child) => child.id)]);
      const belongs = ({ theme, alsoThemes = [] }: T) =>
        [theme, ...alsoThemes].some((name) => family.has(name));
      return [id, records.filter(belongs)];
    }),
  );
}

/** "2017" comes before "2017-02"; the undated ones come last. The sort is stable, so ties keep document order. */
function byDate(a: DateEntry, b: DateEntry): number {
  if (a.date === b.date) return 0;
  if (a.date === null) return 1;
  if (b.date === null) return -1;
  return a.date < b.date ? -1 : 1;
}
