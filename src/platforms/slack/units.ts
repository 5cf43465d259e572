import type { Reply } from "../../core/reply.js";
import { type Makers, recordNotes, recordText, type Unit } from "../shared/units.js";
import { actions, contexts, type Sized, sections } from "./blocks.js";
import type { buttonsFor } from "./buttons.js";
import { max } from "./limits.js";

/** How the parts of a reply become blocks: sections to read, contexts for small print. */
export function makersOf(buttons: ReturnType<typeof buttonsFor>): Makers<Sized> {
  return {
    heading: (text) => sections({ bold: text }),
    text: (text) => sections(text),
    notes: (lines) => contexts(lines),
    list: (items) =>
      sections(items.flatMap((item, i) => [i ? "\n• " : "• ", ...(Array.isArray(item) ? item : [item])])),
    quote: (text, citation) => [...sections({ italic: `“${text}”` }), ...contexts([citation])],
    record: (record) => [...sections(recordText(record)), ...contexts(recordNotes(record))],
    menu(items) {
      const made = items.flatMap(({ label, line }) => buttons.run(label, line));
      const rows: Sized[] = [];
      for (let i = 0; i < made.length; i += max("menuRow"))
        rows.push(actions(made.slice(i, i + max("menuRow"))));
      return rows;
    },
  };
}

/** What a long title is: words to read, since a header takes only 150 characters. */
export function titleUnit({ title }: Reply): Unit<Sized> {
  return { blocks: sections({ bold: title }), records: 0 };
}
