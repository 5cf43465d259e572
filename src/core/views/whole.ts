import { themeOf } from "../answer.js";
import type { Context } from "../command.js";
import type { Entry } from "../library.js";
import { firstWord } from "../line.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Part, RecordView, Reply, Suggestion } from "../reply.js";
import { steps } from "../steps.js";
import type { DateEntry, Localized, Source } from "../vocabulary.js";
import { cite } from "./citation.js";
import { whenLine } from "./date.js";
import { entryView } from "./entry.js";
import { relatedParts, relatedTo } from "./related.js";

/** One record whole: everything known of it, what stands beside it, and the exact words where they were imported. */
export function wholeRecord(entry: Entry, context: Context): Reply {
  const view = entryView(entry, context);
  const record: RecordView = { ...view, details: [...view.details, ...moreDetails(entry, context)] };
  const theme = themeOf(entry, context);
  const related = relatedTo(entry, context);
  return reply(context, {
    title: `${context.say.kind[entry.kind]} ${record.reference}`.replace(/^./u, (first) =>
      first.toUpperCase(),
    ),
    line: ownLine(record, context),
    parts: [{ kind: "record", record }, ...exactWords(entry, context), ...relatedParts(related, context)],
    suggestions: [
      ...related.slice(0, 1).map((other) => goTo(other, context)),
      ...(theme ? steps(context, ["recs", "facts"], theme) : steps(context, ["themes"])),
    ],
  });
}

function goTo(entry: Entry, context: Context): Suggestion {
  const view = entryView(entry, context);
  return { label: context.say.goRecord(view.reference), line: ownLine(view, context) };
}

/** The line that shows a record whole, in the words of the reader's language. */
function ownLine({ line }: RecordView, context: Context): string {
  const { word, rest } = firstWord(line);
  return lineOf(context, word, rest);
}

/** Details that a list leaves out for brevity. */
function moreDetails(entry: Entry, context: Context): string[] {
  const { say, language } = context;
  const notes = (texts: Localized[] = []) => texts.map((text) => say.note(text[language]));
  switch (entry.kind) {
    case "recommendation": {
      const { subheading, deadlines, status, notes: texts } = entry.record;
      const dates = deadlines.flatMap((reference) => {
        const date = context.library.byReference(reference);
        return date?.kind === "date"
          ? [`${date.record.what[language]} (${whenLine(date.record, context)})`]
          : [];
      });
      return [
        ...(subheading ? [subheading[language]] : []),
        ...(dates.length ? [say.hangsOn(dates)] : []),
        say.statusIs(say.status[status] ?? status),
        ...notes(texts),
      ];
    }
    case "fact": {
      const { period, asOfInferredFrom, notes: texts } = entry.record;
      return [
        ...(period ? [say.period(period[language])] : []),
        ...(asOfInferredFrom ? [say.inferred(asOfInferredFrom[language])] : []),
        ...notes(texts),
      ];
    }
    case "date":
      return [
        ...(entry.record.date && !entry.record.added ? [say.wording(entry.record.wording)] : []),
        ...inferredFrom(entry.record, context),
        ...notes(entry.record.notes),
      ];
    case "term":
      return notes(entry.record.notes);
    case "theme":
      return [];
  }
}

/** Where an inferred date was taken from, unless that is the place which is cited anyway. */
function inferredFrom({ inferredFrom: from, sources }: DateEntry, context: Context): string[] {
  if (!from) return [];
  const place = cite(from.sources, context);
  return place === cite(sources, context) ? [] : [place];
}

/** The quotes; of an ask or a figure, whose very words count in a call, else how to have them. */
function exactWords(entry: Entry, context: Context): Part[] {
  const quoted = entry.kind === "theme" ? [] : quotes(entry.record.sources, context);
  if (quoted.length || (entry.kind !== "recommendation" && entry.kind !== "fact")) return quoted;
  return [{ kind: "note", text: context.say.textNotImported }];
}

/** The exact words of each place, where the text was imported. */
export function quotes(sources: Source[], context: Context): Part[] {
  const { library } = context;
  return sources.flatMap((source): Part[] => {
    const text = library.quote(source);
    return text === undefined ? [] : [{ kind: "quote", text, citation: cite([source], context) }];
  });
}
