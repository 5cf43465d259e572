import { LANGUAGES } from "../../i18n/language.js";
import type { Entry } from "../library.js";
import type { Content } from "../vocabulary.js";
import { fill, type Put } from "./fill.js";
import type { Groups } from "./groups.js";
import { addTerms, createTerms, GROUP, type Reader, ROUNDED } from "./terms.js";

/** The parts of a record that are searched, with what a word in each is worth. */
export const FIELDS = {
  /** The headline of a fact, what a date is of, the names of a term, the summary of a recommendation. */
  name: 1,
  /** What its figures count, and its years and days. */
  figure: 0.85,
  text: 0.65,
  /** How people ask for it. */
  asked: 0.7,
  /** Subheading, who says so, the period. */
  more: 0.5,
  notes: 0.3,
  theme: 0.2,
} as const;
export type Field = keyof typeof FIELDS;

/** A record with the terms of its name and of what it counts, each once. */
export interface Searched {
  id: number;
  entry: Entry;
  name: Set<string>;
  figure: Set<string>;
}

/** The same with all its terms, and how many words its name has. */
export type Terms = Searched & Record<Field, Set<string>> & { size: number };

/**
 * The content in the form that is indexed, one record after the other: the terms of all together would be the largest
 * thing in memory. `words` receives every word that stands in it.
 */
export function* searched(content: Content, groups: Groups, words: (word: string) => void): Generator<Terms> {
  const phrasings = new Map(content.phrasings.map((each) => [each.reference, each]));
  const reader: Reader = { groups, terms: createTerms(groups, words) };
  const titles = new Map(
    content.themes.map(({ id, title }) => {
      const terms = new Set<string>();
      for (const each of LANGUAGES) addTerms(title[each], each, reader, terms, "all");
      return [id, terms];
    }),
  );
  let id = 0;
  for (const entry of entriesOf(content)) {
    const record = empty(id++, entry);
    const put: Put = (field, text, language, numerals = field === "notes" ? "none" : "all") => {
      if (typeof text === "string") addTerms(text, language, reader, record[field], numerals);
      else if (text) for (const each of LANGUAGES) put(field, text[each], each, numerals);
    };
    fill(entry, put, content);
    const asked = phrasings.get(entry.kind === "theme" ? entry.record.id : entry.record.reference);
    // Numerals too: people ask by the figure.
    if (asked)
      for (const each of LANGUAGES) for (const line of asked[each]) put("asked", line, each, "no years");
    for (const id of themesOf(entry)) for (const term of titles.get(id) ?? []) record.theme.add(term);
    // A third: the name is there in three languages.
    record.size = [...record.name].filter((term) => !`${GROUP}${ROUNDED}`.includes(term[0] ?? "")).length / 3;
    yield record;
  }
}

const empty = (id: number, entry: Entry): Terms => ({
  id,
  entry,
  size: 0,
  name: new Set(),
  figure: new Set(),
  text: new Set(),
  asked: new Set(),
  more: new Set(),
  notes: new Set(),
  theme: new Set(),
});

function* entriesOf(content: Content): Generator<Entry> {
  for (const record of content.recommendations) yield { kind: "recommendation", record };
  for (const record of content.facts) yield { kind: "fact", record };
  for (const record of content.dates) yield { kind: "date", record };
  for (const record of content.glossary) yield { kind: "term", record };
  for (const record of content.themes) yield { kind: "theme", record };
}

/** The themes whose titles say something about a record too. */
function themesOf({ kind, record }: Entry): string[] {
  if (kind === "theme") return [];
  return kind === "term" ? record.themes : [record.theme, ...(record.alsoThemes ?? [])];
}
