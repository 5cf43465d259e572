import { LANGUAGES, type Language, type Localized } from "../../i18n/language.js";
import type { Entry } from "../library.js";
import type { Content, Figure, PartialDate } from "../vocabulary.js";
import { type Groups, termNames } from "./groups.js";
import { addTerms, createTerms, GROUP, type Numerals, type Reader, ROUNDED } from "./terms.js";

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

/** A record as it is searched: the terms of each field, each once. */
export type Searched = { id: number; entry: Entry; size: number } & Record<Field, Set<string>>;

/** Puts the content into the form that is indexed. `words` receives every word that stands in it. */
export function searched(content: Content, groups: Groups, words: (word: string) => void): Searched[] {
  const themes = new Map(content.themes.map((theme) => [theme.id, theme]));
  const phrasings = new Map(content.phrasings.map((each) => [each.reference, each]));
  const all: Searched[] = [];
  const reader: Reader = { groups, terms: createTerms(groups, words) };

  const titles = new Map<string, ReadonlySet<string>>();
  /** The terms of a theme's title, read once: each record of the theme has them. */
  const titled = (id: string): ReadonlySet<string> => {
    const at = titles.get(id);
    if (at) return at;
    const terms = new Set<string>();
    const title = themes.get(id)?.title;
    if (title) for (const each of LANGUAGES) addTerms(title[each], each, reader, terms, "all");
    titles.set(id, terms);
    return terms;
  };

  const add = (entry: Entry, fill: (put: Put) => void, themeIds: string[] = []) => {
    const fields = { name: new Set<string>(), figure: new Set<string>(), text: new Set<string>() };
    const rest = {
      asked: new Set<string>(),
      more: new Set<string>(),
      notes: new Set<string>(),
      theme: new Set<string>(),
    };
    const record: Searched = { id: all.length, entry, size: 0, ...fields, ...rest };
    const put: Put = (field, text, language, numerals = field === "notes" ? "none" : "all") => {
      if (typeof text === "string") addTerms(text, language, reader, record[field], numerals);
      else if (text) for (const each of LANGUAGES) put(field, text[each], each, numerals);
    };
    fill(put);
    const asked = phrasings.get(entry.kind === "theme" ? entry.record.id : entry.record.reference);
    // Numerals too: people ask by the figure.
    if (asked)
      for (const each of LANGUAGES) for (const line of asked[each]) put("asked", line, each, "no years");
    for (const id of themeIds) for (const term of titled(id)) record.theme.add(term);
    // A third: the name is there in three languages.
    record.size = [...record.name].filter((term) => !`${GROUP}${ROUNDED}`.includes(term[0] ?? "")).length / 3;
    all.push(record);
  };

  for (const record of content.recommendations) {
    add(
      { kind: "recommendation", record },
      (put) => {
        put("name", record.summary);
        put("more", record.subheading);
        for (const figure of record.figures ?? []) putFigure(put, figure);
        for (const note of [...(record.notes ?? []), ...(record.later ? [record.later.note] : [])])
          put("notes", note);
        for (const { date } of content.documents.filter(({ id }) => id === record.document))
          putDate(put, "theme", date);
      },
      [record.theme, ...(record.alsoThemes ?? [])],
    );
  }
  for (const record of content.facts) {
    add(
      { kind: "fact", record },
      (put) => {
        put("name", record.headline);
        // Where a fact has its period, other years in it are not of what it counts ("since December 2012").
        const numerals = /\d{4}/.test(record.period?.en ?? "") ? "no years" : "all";
        put("text", record.statement, undefined, numerals);
        for (const figure of record.figures) putFigure(put, figure, numerals);
        put("more", record.attributedTo);
        put("figure", record.period);
        // The day of the document is not the year of what it counts: "killed in 2018" is not answered by it.
        const ofDocument =
          record.asOfInferredFrom && content.documents.some(({ date }) => date === record.asOf);
        putDate(put, ofDocument ? "theme" : "figure", record.asOf);
        for (const note of record.notes ?? []) put("notes", note);
      },
      [record.theme, ...(record.alsoThemes ?? [])],
    );
  }
  for (const record of content.dates) {
    add(
      { kind: "date", record },
      (put) => {
        put("name", record.what);
        put("more", record.wording, "en");
        if (record.date) putDate(put, "figure", record.date, record.dateEnd);
        for (const figure of record.figures ?? []) putFigure(put, figure);
        put("notes", record.outcome);
        for (const note of record.notes ?? []) put("notes", note);
      },
      [record.theme, ...(record.alsoThemes ?? [])],
    );
  }
  for (const record of content.glossary) {
    add(
      { kind: "term", record },
      (put) => {
        for (const name of termNames(record)) put("name", name);
        put("text", record.what);
        for (const note of record.notes ?? []) put("notes", note);
      },
      record.themes,
    );
  }
  for (const record of content.themes) {
    add({ kind: "theme", record }, (put) => {
      put("name", record.title);
      put("text", record.about);
      for (const language of LANGUAGES)
        for (const alias of record.aliases[language]) put("more", alias, language);
    });
  }
  return all;
}

type Put = (
  field: Field,
  text: string | Localized | null | undefined,
  language?: Language,
  numerals?: Numerals,
) => void;

function putFigure(put: Put, { text, value, unit, base }: Figure, numerals: Numerals = "all"): void {
  put("figure", text, "en", numerals);
  if (value !== undefined) put("figure", String(value), undefined, numerals);
  put("figure", unit);
  put("more", base);
}

/** A date as its year, month and day; a span of years as all years in it. */
function putDate(put: Put, field: Field, date: PartialDate, end?: PartialDate): void {
  const [year, month, day] = date.split("-");
  const last = Number(end?.slice(0, 4) ?? year);
  for (let each = Number(year); each <= last; each++) put(field, String(each));
  if (month) put(field, `${MONTHS[Number(month) - 1]} ${day ?? ""}`, "en");
}

const MONTHS = "january february march april mai june july august september october november december".split(
  " ",
);
