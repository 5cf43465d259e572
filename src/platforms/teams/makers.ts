import type { RecordView, Reply, Rich } from "../../core/reply.js";
import { runState } from "../shared/state.js";
import { type Makers, recordNotes, recordText } from "../shared/units.js";
import { button, type Execute, heading, type Sized, sized, texts, together } from "./elements.js";
import { max } from "./limits.js";

/**
 * How the parts of a reply become elements of a card.
 * @param how `still`: without buttons; `cited`: records get the numbers that the message's citations have
 */
export function makersOf(reply: Reply, { still, cited }: { still: boolean; cited: boolean }): Makers<Sized> {
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
      const mark = cited && isCited(record, count) ? `[${count}] ` : "";
      const notes = first === undefined ? [] : [[mark, ...(Array.isArray(first) ? first : [first])], ...rest];
      return together([...texts(recordText(record)), ...small(notes)], { separator: true });
    },
    menu: (items) =>
      still ? [] : rowsOf(items.map(({ label, line }) => button(label, runState(reply, line)))),
  };
}

/** Whether a record gets a citation: it says where it stands, and it is not beyond what a message may cite. */
export function isCited({ citation }: RecordView, number: number): boolean {
  return citation !== undefined && number <= max("citations");
}

/** Buttons as rows that read well. */
export function rowsOf(buttons: Execute[]): Sized[] {
  const rows: Sized[] = [];
  for (let i = 0; i < buttons.length; i += max("menuRow"))
    rows.push(sized({ type: "ActionSet", actions: buttons.slice(i, i + max("menuRow")) }));
  return rows;
}
