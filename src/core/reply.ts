import type { Language } from "../i18n/language.js";
import type { Form } from "./form.js";
import type { Figure, Source } from "./vocabulary.js";

/** A stretch of text; each platform writes the marks its own way and escapes the words. */
export type Inline =
  | string
  | { bold: string }
  | { italic: string }
  | { code: string }
  /** A line to type, without `/apg`: each platform shows it as it is typed there. */
  | { line: string };
export type Rich = Inline | Inline[];

/** A command line that a button runs, and what stands on the button: whole, each renderer cuts it to its room. */
export interface Suggestion {
  label: string;
  line: string;
}

export const RECORD_KINDS = ["recommendation", "fact", "date", "theme", "term"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One record of the content as it is shown. */
export interface RecordView {
  kind: RecordKind;
  reference: string;
  /** What is read first; shown in bold. */
  headline: string;
  /** One or two sentences. */
  body?: Rich;
  /** Small print, one line each: addressee, age, what contradicts it. */
  details: Rich[];
  /** Where it stands, written out: "Brief, 7 February 2018, section 6, recommendation 3 (line 360)". */
  citation?: string;
  sources: Source[];
  figures: Figure[];
  /** The command line that shows it whole. */
  line: string;
}

/** A tagged union, so that each platform's renderer is one switch. */
export type Part =
  | { kind: "heading"; text: string }
  | { kind: "text"; text: Rich }
  /** Small print. */
  | { kind: "note"; text: Rich }
  | { kind: "list"; items: Rich[] }
  | { kind: "record"; record: RecordView }
  /** Exact words of a document. */
  | { kind: "quote"; text: string; citation: string }
  /** Buttons that belong here rather than at the end: the themes, say. */
  | { kind: "menu"; items: Suggestion[] };

export interface ReplyError {
  code: string;
  message: string;
  hint: string;
}

/** The platform-neutral message that every command returns. */
export interface Reply {
  title: string;
  /** The line that makes this answer again, without `/apg`: what buttons and pages carry. */
  line: string;
  language: Language;
  /** The day that "upcoming" and ages count from, YYYY-MM-DD. */
  asOf: string;
  /** False where the documents do not have what was asked and the records are only the nearest. */
  found: boolean;
  parts: Part[];
  /** Next steps, most useful first. */
  suggestions: Suggestion[];
  /** False for what concerns the asker alone (their language, an error): no Share button. */
  shareable: boolean;
  error?: ReplyError;
  /** What is asked before the line can be run. The parts say how to give it without a form. */
  form?: Form;
}

/** Parts under a heading; nothing, where there are none. */
export function under(heading: string, parts: Part[]): Part[] {
  return parts.length === 0 ? [] : [{ kind: "heading", text: heading }, ...parts];
}

/** The records of a reply in the order in which they are shown. */
export function recordsOf(reply: Reply): RecordView[] {
  return reply.parts.flatMap((part) => (part.kind === "record" ? [part.record] : []));
}

/** The words of a rich text without its marks. */
export function plain(text: Rich): string {
  if (Array.isArray(text)) return text.map(plain).join("");
  if (typeof text === "string") return text;
  if ("bold" in text) return text.bold;
  if ("italic" in text) return text.italic;
  return "code" in text ? text.code : text.line;
}
