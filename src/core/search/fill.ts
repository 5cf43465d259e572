import { LANGUAGES, type Language, type Localized } from "../../i18n/language.js";
import type { Entry } from "../library.js";
import type {
  Content,
  DateEntry,
  Fact,
  Figure,
  PartialDate,
  Recommendation,
  Term,
  Theme,
} from "../vocabulary.js";
import type { Field } from "./documents.js";
import { termNames } from "./groups.js";
import type { Numerals } from "./terms.js";

/** Adds a text to a field; a text in three languages without `language` in each of them. */
export type Put = (
  field: Field,
  text: string | Localized | null | undefined,
  language?: Language,
  numerals?: Numerals,
) => void;

/** Puts what is searched of a record into its fields, all but what every record has (phrasings, theme). */
export function fill({ kind, record }: Entry, put: Put, { documents }: Content): void {
  if (kind === "recommendation") fillRecommendation(record, put, documents);
  else if (kind === "fact") fillFact(record, put, documents);
  else if (kind === "date") fillDate(record, put);
  else if (kind === "term") fillTerm(record, put);
  else fillTheme(record, put);
}

function fillRecommendation(record: Recommendation, put: Put, documents: Content["documents"]): void {
  put("name", record.summary);
  put("more", record.subheading);
  for (const figure of record.figures ?? []) putFigure(put, figure);
  for (const note of [...(record.notes ?? []), ...(record.later ? [record.later.note] : [])])
    put("notes", note);
  for (const { date } of documents.filter(({ id }) => id === record.document)) putDate(put, "theme", date);
}

function fillFact(record: Fact, put: Put, documents: Content["documents"]): void {
  put("name", record.headline);
  // Where a fact has its period, other years in it are not of what it counts ("since December 2012").
  const numerals = /\d{4}/.test(record.period?.en ?? "") ? "no years" : "all";
  put("text", record.statement, undefined, numerals);
  for (const figure of record.figures) putFigure(put, figure, numerals);
  put("more", record.attributedTo);
  put("figure", record.period);
  // The day of the document is not the year of what it counts: "killed in 2018" is not answered by it.
  const ofDocument = record.asOfInferredFrom && documents.some(({ date }) => date === record.asOf);
  putDate(put, ofDocument ? "theme" : "figure", record.asOf);
  for (const note of record.notes ?? []) put("notes", note);
}

function fillDate(record: DateEntry, put: Put): void {
  put("name", record.what);
  put("more", record.wording, "en");
  if (record.date) putDate(put, "figure", record.date, record.dateEnd);
  for (const figure of record.figures ?? []) putFigure(put, figure);
  put("notes", record.outcome);
  for (const note of record.notes ?? []) put("notes", note);
  for (const written of [record.added?.source, record.addedOutcome?.text])
    if (written) put("notes", inAll(written));
}

/** What a member writes is in any of the languages. */
const inAll = (words: string): Localized => ({ en: words, fr: words, es: words });

function fillTerm(record: Term, put: Put): void {
  for (const name of termNames(record)) put("name", name);
  put("text", record.what);
  for (const note of record.notes ?? []) put("notes", note);
}

function fillTheme(record: Theme, put: Put): void {
  put("name", record.title);
  put("text", record.about);
  for (const language of LANGUAGES)
    for (const alias of record.aliases[language]) put("more", alias, language);
}

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
