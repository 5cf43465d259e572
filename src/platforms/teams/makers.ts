import type { RecordView, Reply, Rich } from "../../core/reply.js";
import { runState } from "../shared/state.js";
import { type Makers, recordNotes, recordText } from "../shared/units.js";
import { button, type Execute, type Manner } from "./button.js";
import { heading, type Sized, sized, texts, together } from "./elements.js";
import { max } from "./limits.js";

/** What the buttons of a card do; `none` there are, where the bot may not be. */
export type Buttons = Manner | "none";

/**
 * How the parts of a reply become elements of a card.
 * @param how `cited`: so many records, from the first, get the numbers that the message's citations have
 */
export function makersOf(
  reply: Reply,
  { buttons, cited }: { buttons: Buttons; cited: number },
): Makers<Sized> {
  const small = (lines: Rich[]) => lines.flatMap((line) => texts(line, { size: "small", isSubtle: true }));
  let count = 0;
  return {
    heading: (text) => heading(text, "medium").map((element) => sized({ ...element, spacing: "large" })),
    text: (text) => together(texts(text)),
    notes: (lines) => together(small(lines)),
    list: (items) =>
      together(items.flatMap((item) => texts(["• ", ...(Array.isArray(item) ? item : [item])]))),
    quote: (text, citation) =>
      together([...texts({ italic: `“${text}”` }), ...small([citation])], { style: "emphasis" }),
    record(record) {
      count += 1;
      const [first, ...rest] = recordNotes(record);
      const mark = isCited(record, count, cited) ? `[${count}] ` : "";
      const notes = first === undefined ? [] : [[mark, ...(Array.isArray(first) ? first : [first])], ...rest];
      return together([...texts(recordText(record)), ...small(notes)], { separator: true });
    },
    menu: (items) =>
      buttons === "none"
        ? []
        : rowsOf(items.map(({ label, line }) => button(label, runState(reply, line), buttons))),
  };
}

/** Whether a record gets a citation: it says where it stands, and it is one of those that are cited. */
export function isCited({ citation }: RecordView, number: number, cited: number): boolean {
  return citation !== undefined && number <= cited;
}

/** Buttons as rows that read well. */
export function rowsOf(buttons: Execute[]): Sized[] {
  const rows: Sized[] = [];
  for (let i = 0; i < buttons.length; i += max("menuRow"))
    rows.push(sized({ type: "ActionSet", actions: buttons.slice(i, i + max("menuRow")) }));
  return rows;
}
