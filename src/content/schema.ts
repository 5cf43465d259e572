import { z } from "zod";
import {
  ACTORS,
  ADVOCACY_ACTS,
  type Content,
  DATE_KINDS,
  LANGUAGES,
  STATUSES,
  TERM_KINDS,
} from "../core/vocabulary.js";

/** Shapes of the files in `seeds/`. Unknown keys are refused, since a misspelt one would be lost in silence. */
const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), "has spaces at an end");
const localized = z.strictObject({ en: text, fr: text, es: text });
const words = z.strictObject({ en: z.array(text), fr: z.array(text), es: z.array(text) });
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is not YYYY, YYYY-MM or YYYY-MM-DD");
const reference = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}.' -]*$/u, "is not a reference");
const references = z.array(reference);
const line = z.int().positive();

export const source = z.strictObject({
  document: text,
  section: z.string().regex(/^(letter|front|overview|[1-6])$/, "is not letter, front, overview or 1-6"),
  locator: z
    .string()
    .regex(/^(bullet|recommendation|paragraph|footnote|heading) [1-9]\d*$/, 'is not of the form "bullet 3"'),
  line,
  lineEnd: line.optional(),
});
const sources = z.array(source).min(1);
const notes = z.array(localized).optional();

const figure = z.strictObject({
  text,
  value: z.number().optional(),
  valueMax: z.number().optional(),
  unit: localized,
  qualifier: localized.optional(),
  base: localized.nullable().optional(),
});

const document = z.strictObject({
  id: text,
  kind: z.enum(["brief", "letter"]),
  title: localized,
  shortTitle: localized,
  date: partialDate,
  from: localized,
  to: localized,
  language: z.enum(LANGUAGES),
  text: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), firstLine: line, lastLine: line }),
});

const theme = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  number: z.int().nullable(),
  parent: text.optional(),
  title: localized,
  about: localized,
  aliases: words,
});

const recommendation = z.strictObject({
  reference,
  document: text,
  theme: text,
  alsoThemes: z.array(text).optional(),
  subheading: localized.nullable(),
  summary: localized,
  addressees: z.array(z.enum(ACTORS)).min(1),
  addresseeStated: z.boolean(),
  targetState: z.enum(["canada", "mexico"]).nullable(),
  advocacyAct: z.enum(ADVOCACY_ACTS),
  statementOfNeed: z.boolean().optional(),
  alsoActs: z.array(z.enum(ADVOCACY_ACTS)).optional(),
  deadlines: references,
  later: z
    .strictObject({ reference, relation: z.enum(["changed", "continued"]), note: localized })
    .nullable(),
  facts: references,
  notes,
  figures: z.array(figure).optional(),
  sources,
  status: z.enum(STATUSES),
});

const fact = z.strictObject({
  reference,
  theme: text,
  alsoThemes: z.array(text).optional(),
  headline: localized,
  statement: localized,
  figures: z.array(figure),
  period: localized.nullable(),
  asOf: partialDate,
  asOfInferredFrom: localized.optional(),
  attributedTo: localized.nullable(),
  conflictsWith: references,
  seeAlso: references,
  compatibleWith: references.optional(),
  callSheet: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  notes,
  sources,
});

const dateEntry = z.strictObject({
  reference,
  theme: text,
  alsoThemes: z.array(text).optional(),
  what: localized,
  kind: z.enum(DATE_KINDS),
  date: partialDate.nullable(),
  dateEnd: partialDate.optional(),
  precision: z.enum(["day", "month", "year", "undated"]),
  wording: text,
  certainty: z.enum(["stated", "inferred"]),
  inferredFrom: z.strictObject({ note: localized, sources }).optional(),
  awaited: z.boolean(),
  outcome: localized.nullable(),
  facts: references,
  notes,
  figures: z.array(figure).optional(),
  sources,
});

const term = z.strictObject({
  reference,
  kind: z.enum(TERM_KINDS),
  name: localized,
  officialName: text.optional(),
  aliases: z.array(text),
  what: localized,
  themes: z.array(text),
  notes,
  sources,
});

const synonymGroup = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  en: z.array(text),
  fr: z.array(text),
  es: z.array(text),
});

const phrasings = z.strictObject({ reference, en: z.array(text), fr: z.array(text), es: z.array(text) });

/** One entry a file of `seeds/`; the key is the file's name and the name of the list in `Content`. */
export const seedFiles = {
  documents: z.array(document).min(1),
  themes: z.array(theme).min(1),
  recommendations: z.array(recommendation),
  facts: z.array(fact),
  dates: z.array(dateEntry),
  glossary: z.array(term),
  synonyms: z.array(synonymGroup),
  phrasings: z.array(phrasings),
} satisfies { [name in keyof Content]: z.ZodType<Content[name]> };
