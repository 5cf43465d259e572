import type { Part, RecordView, Reply, Rich } from "../../core/reply.js";
import { actions, contexts, type Sized, sections } from "./blocks.js";
import type { buttonsFor } from "./buttons.js";
import { max } from "./limits.js";

/** What must not be torn apart by a page: a record with the heading and the notices that lead to it. */
export interface Unit {
  blocks: Sized[];
  /** Records that begin here: 0 or 1. */
  records: number;
  /** The heading that this stands under, repeated where a page begins after it. */
  under?: string;
}

type Buttons = ReturnType<typeof buttonsFor>;

/** The parts of a reply as blocks, in the order shown. */
export function unitsOf(parts: Part[], buttons: Buttons): Unit[] {
  const units: Unit[] = [];
  let leading: Sized[] = [];
  let notes: Rich[] = [];
  let under: string | undefined;
  /** The heading stands in `leading`, so that it need not be repeated. */
  let said = false;
  const flushNotes = () => {
    if (notes.length) leading.push(...contexts(notes));
    notes = [];
  };
  const end = (blocks: Sized[], records: number) => {
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
        leading.push(...sections({ bold: part.text }));
        break;
      case "record":
        end(recordBlocks(part.record), 1);
        break;
      case "menu":
        for (const row of rowsOf(part, buttons)) end([row], 0);
        break;
      default:
        leading.push(...blocksOf(part));
    }
  }
  flushNotes();
  if (leading.length) end([], 0);
  return units;
}

function blocksOf(part: Extract<Part, { kind: "text" | "list" | "quote" }>): Sized[] {
  switch (part.kind) {
    case "text":
      return sections(part.text);
    case "list":
      return sections(
        part.items.flatMap((item, i) => [i ? "\n• " : "• ", ...(Array.isArray(item) ? item : [item])]),
      );
    case "quote":
      return [...sections({ italic: `“${part.text}”` }), ...contexts([part.citation])];
  }
}

function rowsOf({ items }: Extract<Part, { kind: "menu" }>, buttons: Buttons): Sized[] {
  const made = items.flatMap(({ label, line }) => buttons.run(label, line));
  const rows: Sized[] = [];
  for (let i = 0; i < made.length; i += max("menuRow")) rows.push(actions(made.slice(i, i + max("menuRow"))));
  return rows;
}

/** One section to read, and one context of small print under it. */
function recordBlocks({ kind, reference, headline, body, details, citation }: RecordView): Sized[] {
  const isReference = headline === reference;
  const words: Rich = body === undefined ? [] : Array.isArray(body) ? body : [body];
  const text: Rich = [{ bold: headline }, ...(words.length ? [isReference ? "  " : "\n", ...words] : [])];
  const small = citation === undefined ? details : [...details, citation];
  // People say the reference aloud in a call, so it is always there; a theme is called by its name.
  const named = isReference || kind === "theme" ? small : withReference(reference, small);
  return [...sections(text), ...contexts(named)];
}

function withReference(reference: string, [first, ...others]: Rich[]): Rich[] {
  const rest = first === undefined ? [] : [" · ", ...(Array.isArray(first) ? first : [first])];
  return [[{ bold: reference }, ...rest], ...others];
}

/** A unit that is too large for a page of its own falls into its blocks. */
export function torn({ blocks, records, under }: Unit): Unit[] {
  return blocks.map((block, index) => ({ blocks: [block], records: index === 0 ? records : 0, under }));
}

/** What a long title is: words to read, since a header takes only 150 characters. */
export function titleUnit({ title }: Reply): Unit {
  return { blocks: sections({ bold: title }), records: 0 };
}
