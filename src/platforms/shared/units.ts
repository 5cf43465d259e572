import type { Part, RecordView, Rich, Suggestion } from "../../core/reply.js";

/** A piece of a message with its weight, as the platform counts it: characters, or bytes. */
export interface Sized {
  size: number;
}

/** What must not be torn apart by a page: a record with the heading and the notices that lead to it. */
export interface Unit<B extends Sized> {
  blocks: B[];
  /** Records that begin here: 0 or 1. */
  records: number;
  /** The heading that this stands under, repeated where a page begins after it. */
  under?: string;
}

/** How a platform makes blocks of the parts of a reply. */
export interface Makers<B extends Sized> {
  heading(text: string): B[];
  text(text: Rich): B[];
  /** Lines of small print that stand together. */
  notes(lines: Rich[]): B[];
  list(items: Rich[]): B[];
  quote(text: string, citation: string): B[];
  record(record: RecordView): B[];
  /** Buttons in rows, one block a row. */
  menu(items: Suggestion[]): B[];
}

/** The parts of a reply as blocks, in the order shown. */
export function unitsOf<B extends Sized>(parts: Part[], make: Makers<B>): Unit<B>[] {
  const units: Unit<B>[] = [];
  let leading: B[] = [];
  let notes: Rich[] = [];
  let under: string | undefined;
  /** The heading stands in `leading`, so that it need not be repeated. */
  let said = false;
  const flushNotes = () => {
    if (notes.length) leading.push(...make.notes(notes));
    notes = [];
  };
  const end = (blocks: B[], records: number) => {
    units.push({ blocks: [...leading, ...blocks], records, under: said ? undefined : under });
    leading = [];
    said = false;
  };
  for (const part of parts) {
    if (part.kind === "note") {
      notes.push(part.text);
      continue;
    }
    flushNotes();
    switch (part.kind) {
      case "heading":
        under = part.text;
        said = true;
        leading.push(...make.heading(part.text));
        break;
      case "record":
        end(make.record(part.record), 1);
        break;
      case "menu":
        for (const row of make.menu(part.items)) end([row], 0);
        break;
      case "text":
        leading.push(...make.text(part.text));
        break;
      case "list":
        leading.push(...make.list(part.items));
        break;
      case "quote":
        leading.push(...make.quote(part.text, part.citation));
        break;
    }
  }
  flushNotes();
  if (leading.length) end([], 0);
  return units;
}

/** A unit that is too large for a page of its own falls into its blocks. */
export function torn<B extends Sized>({ blocks, records, under }: Unit<B>): Unit<B>[] {
  return blocks.map((block, index) => ({ blocks: [block], records: index === 0 ? records : 0, under }));
}

/** What is read of a record: the headline, then the words, beside it where the headline is only its reference. */
export function recordText({ reference, headline, body }: RecordView): Rich {
  const words: Rich = body === undefined ? [] : Array.isArray(body) ? body : [body];
  return [{ bold: headline }, ...(words.length ? [headline === reference ? "  " : "\n", ...words] : [])];
}

/** The small print of a record. People say the reference aloud in a call, so it is always there; a theme is called by its name. */
export function recordNotes({ kind, reference, headline, details, citation }: RecordView): Rich[] {
  const small = citation === undefined ? details : [...details, citation];
  return headline === reference || kind === "theme" ? small : withReference(reference, small);
}

function withReference(reference: string, [first, ...others]: Rich[]): Rich[] {
  const rest = first === undefined ? [] : [" · ", ...(Array.isArray(first) ? first : [first])];
  return [[{ bold: reference }, ...rest], ...others];
}
