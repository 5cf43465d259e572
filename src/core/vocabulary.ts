/**
 * The words of the project as types. Everything that is shown comes from these records; `seeds/` holds
 * them as JSON, `src/content/schema.ts` proves that the JSON has these shapes.
 */
import { LANGUAGES, type Language, type Localized, type LocalizedWords } from "../i18n/language.js";

export { LANGUAGES, type Language, type Localized, type LocalizedWords };

/** `2018`, `2018-02` or `2018-02-24`: never more precise than the document is. */
export type PartialDate = string;

/** Where a statement stands. `line` and `lineEnd` count, from 1, in the document's text as supplied. */
export interface Source {
  document: string;
  /** `letter`, `front` (title page, participants), `overview`, or the number of the brief's section. */
  section: string;
  /** What to look for in that section: `bullet 3`, `recommendation 2`, `paragraph 1`, `footnote 1`, `heading 1`. */
  locator: string;
  line: number;
  lineEnd?: number;
}

export interface Document {
  id: string;
  kind: "brief" | "letter";
  title: Localized;
  /** Short name for a citation: "Brief", "Letter". */
  shortTitle: Localized;
  date: PartialDate;
  from: Localized;
  to: Localized;
  language: Language;
  /** The text file as supplied: its checksum, and the lines of it that are this document. */
  text: { sha256: string; firstLine: number; lastLine: number };
}

export interface Theme {
  id: string;
  /** The brief's number of the theme; null for those that are not one of its six. */
  number: number | null;
  parent?: string;
  title: Localized;
  /** One sentence: what falls under it. */
  about: Localized;
  /** Other words that people type for it, abbreviations too. */
  aliases: LocalizedWords;
}

/** Who is asked to act. */
export const ACTORS = ["canada", "mexico", "companies"] as const;
export type Actor = (typeof ACTORS)[number];

/** What the addressee is asked to do; the last three are not demands and are never shown as one. */
export const ADVOCACY_ACTS = [
  "express_concern",
  "urge",
  "press",
  "ask",
  "call",
  "raise",
  "support",
  "fund",
  "publish",
  "state_publicly",
  "implement",
  "ensure",
  "respect",
  "review",
  "lead",
  "underscore",
  "encourage",
  "welcome",
  "hope",
] as const;
export type AdvocacyAct = (typeof ADVOCACY_ACTS)[number];
/** Acts that a document states without demanding anything. */
export const NOT_DEMANDS: ReadonlySet<AdvocacyAct> = new Set(["encourage", "welcome", "hope"]);

/** What became of a recommendation after it was made. "Action reported" is never shown as implemented. */
export const STATUSES = [
  "not_assessed",
  "raised",
  "action_reported",
  "limited_progress",
  "in_progress",
  "substantially_implemented",
  "implemented",
  "regressed",
] as const;
export type Status = (typeof STATUSES)[number];

/** A figure exactly as it is written in the document. */
export interface Figure {
  /** As written: "27 101", "¼", "half", "12 or so". */
  text: string;
  /** The number where one can be given; a span has both ends. */
  value?: number;
  valueMax?: number;
  /** What is counted: "homicides", "% of women". */
  unit: Localized;
  /** What stands around the figure and limits it: "more than", "approaching", "allegedly". */
  qualifier?: Localized;
  /** Of a share: what it is a share of; `null` where the document does not say. */
  base?: Localized | null;
}

export interface Recommendation {
  reference: string;
  document: string;
  theme: string;
  /** Themes under which it is listed as well. */
  alsoThemes?: string[];
  /** The words under which it stands in the list, in our own words; null where there are none. */
  subheading: Localized | null;
  summary: Localized;
  addressees: Actor[];
  /** False where the document leaves open who should act. */
  addresseeStated: boolean;
  /** The state whose conduct is to change. */
  targetState: "canada" | "mexico" | null;
  advocacyAct: AdvocacyAct;
  /** True where the document states a need and does not phrase it as an ask. */
  statementOfNeed?: boolean;
  alsoActs?: AdvocacyAct[];
  /** References of dates that it hangs on. */
  deadlines: string[];
  /** The point of the other document that takes it up again, and what is different there. */
  later: { reference: string; relation: "changed" | "continued"; note: Localized } | null;
  /** Facts that carry it. */
  facts: string[];
  /** What a reader must know about the wording: a slip in the source, a narrower scope. */
  notes?: Localized[];
  figures?: Figure[];
  sources: Source[];
  status: Status;
}

export interface Fact {
  reference: string;
  theme: string;
  alsoThemes?: string[];
  /** The figure first, then a few words: "48 human rights defenders executed". */
  headline: Localized;
  /** One or two sentences in our own words that carry every limit of the claim. */
  statement: Localized;
  figures: Figure[];
  /** What span the figure covers, in words; null where the document does not say. */
  period: Localized | null;
  /** The latest moment that the claim speaks of. */
  asOf: PartialDate;
  /** Set where `asOf` is not written beside the claim: what it was taken from. */
  asOfInferredFrom?: Localized;
  /** Who says so according to the document; null where it does not say. */
  attributedTo: Localized | null;
  /** References of facts that cannot be true beside it. */
  conflictsWith: string[];
  /** References of facts that are probably the same thing, or belong beside it. */
  seeAlso: string[];
  /** References of facts whose figure of the same thing differs and can be true beside this one. */
  compatibleWith?: string[];
  /** 1-3: one of the three figures that carry its theme on the call sheet. */
  callSheet?: 1 | 2 | 3;
  notes?: Localized[];
  sources: Source[];
}

export const DATE_KINDS = ["deadline", "milestone", "recurring", "event"] as const;
export type DateKind = (typeof DATE_KINDS)[number];

export interface DateEntry {
  reference: string;
  theme: string;
  alsoThemes?: string[];
  what: Localized;
  kind: DateKind;
  /** Null where it is undated. */
  date: PartialDate | null;
  /** Of a span: its last day, month or year. */
  dateEnd?: PartialDate;
  precision: "day" | "month" | "year" | "undated";
  /** The date as it is written: "February 24", "this month". */
  wording: string;
  certainty: "stated" | "inferred";
  /** What an inferred part (a year, say) was taken from, and where that stands. */
  inferredFrom?: { note: Localized; sources: Source[] };
  /** True where it had not happened when the document was written and has no day. */
  awaited: boolean;
  /** What the documents say of the outcome; null where they say nothing. */
  outcome: Localized | null;
  facts: string[];
  notes?: Localized[];
  figures?: Figure[];
  sources: Source[];
  /** Set where the date is not the documents' but a member's. */
  added?: AddedBy & {
    /** Where it comes from, in the member's words, and an https address. */
    source?: string;
    link?: string;
    yearly: boolean;
    /** Of a yearly one: it is 29 February, though the date may be the 28th. */
    leapDay?: boolean;
    status: "open" | "done" | "cancelled";
    recommendations: string[];
    /** Who changed it last, where that was another change than adding it. */
    changed?: AddedBy;
  };
  /** How it ended, as a member wrote it. */
  addedOutcome?: AddedBy & { text: string; link?: string };
}

/** Who added or last changed something, by the name that they had, and the day, YYYY-MM-DD. */
export interface AddedBy {
  by: string;
  day: string;
}

export const TERM_KINDS = [
  "institution",
  "organisation",
  "law",
  "mechanism",
  "treaty",
  "concept",
  "case",
  "company",
  "place",
  "document",
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface Term {
  /** What people would type: the usual abbreviation, else a short name: "FPIC", "Ayotzinapa". */
  reference: string;
  kind: TermKind;
  /** Full name, the official one where the language has one. */
  name: Localized;
  /** Official name in its own language where that is none of ours or differs from the names above. */
  officialName?: string;
  /** Abbreviations and other names, in any language. */
  aliases: string[];
  /** What it is, in one or two sentences of ours. */
  what: Localized;
  themes: string[];
  notes?: Localized[];
  sources: Source[];
}

/** Words of the three languages that mean the same thing to a search. */
export interface SynonymGroup {
  id: string;
  en: string[];
  fr: string[];
  es: string[];
}

/**
 * How people ask for a record, in other words than its own: "kids locked up", "43 % by their partner". Searched,
 * never shown.
 */
export interface Phrasings {
  reference: string;
  en: string[];
  fr: string[];
  es: string[];
}

/** All reviewed content, in document order. */
export interface Content {
  documents: Document[];
  themes: Theme[];
  recommendations: Recommendation[];
  facts: Fact[];
  dates: DateEntry[];
  glossary: Term[];
  synonyms: SynonymGroup[];
  phrasings: Phrasings[];
}
