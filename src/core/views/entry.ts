import type { Context } from "../command.js";
import type { Entry } from "../library.js";
import type { Part, RecordView } from "../reply.js";
import { dateView } from "./date.js";
import { factView } from "./fact.js";
import { recommendationView } from "./recommendation.js";
import { termView, themeView } from "./term.js";

/** Any record as it is shown in a list. */
export function entryView(entry: Entry, context: Context): RecordView {
  switch (entry.kind) {
    case "recommendation":
      return recommendationView(entry.record, context);
    case "fact":
      return factView(entry.record, context);
    case "date":
      return dateView(entry.record, context);
    case "term":
      return termView(entry.record, context);
    case "theme":
      return themeView(entry.record, context);
  }
}

export function recordPart(entry: Entry, context: Context): Part {
  return { kind: "record", record: entryView(entry, context) };
}
