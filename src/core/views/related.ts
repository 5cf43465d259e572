import type { Context } from "../command.js";
import type { Entry } from "../library.js";
import { type Part, type RecordView, under } from "../reply.js";
import { entryView } from "./entry.js";

/** Records that this one names, and those that name it: dates it hangs on, facts that carry it, other points. */
export function relatedTo(entry: Entry, { library }: Context): Entry[] {
  const references = [...new Set([...namedBy(entry), ...naming(entry, library.content)])];
  return references.flatMap((reference) => library.byReference(reference) ?? []);
}

function namedBy(entry: Entry): string[] {
  switch (entry.kind) {
    case "recommendation": {
      const { later, deadlines, facts } = entry.record;
      return [...(later ? [later.reference] : []), ...deadlines, ...facts];
    }
    case "fact":
      return [...entry.record.conflictsWith, ...entry.record.seeAlso];
    case "date":
      return [...entry.record.facts, ...(entry.record.added?.recommendations ?? [])];
    default:
      return [];
  }
}

function naming(entry: Entry, { recommendations, dates }: Context["library"]["content"]): string[] {
  const own = "reference" in entry.record ? entry.record.reference : "";
  const those = (records: { reference: string }[]) => records.map(({ reference }) => reference);
  switch (entry.kind) {
    case "recommendation":
      return those([
        ...recommendations.filter(({ later }) => later?.reference === own),
        ...dates.filter(({ added }) => added?.recommendations.includes(own)),
      ]);
    case "fact":
      return those([...recommendations, ...dates].filter(({ facts }) => facts.includes(own)));
    case "date":
      return those(recommendations.filter(({ deadlines }) => deadlines.includes(own)));
    default:
      return [];
  }
}

/** The related records under a heading, without most of their small print: the record asked for stays the one that is read. */
export function relatedParts(related: Entry[], context: Context): Part[] {
  return under(
    context.say.related,
    related.map((entry): Part => ({ kind: "record", record: shortView(entry, context) })),
  );
}

/** A record as one of several: what carries it and the first line of small print. */
function shortView(entry: Entry, context: Context): RecordView {
  const view = entryView(entry, context);
  // Of a member's date it is always said whose it is.
  const own = entry.kind === "date" && entry.record.added;
  const details = view.details.slice(0, own ? 2 : 1);
  return entry.kind === "fact" || entry.kind === "term"
    ? { ...view, body: undefined, details }
    : { ...view, details };
}
