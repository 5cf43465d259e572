import type { Context } from "../command.js";
import type { Form } from "../form.js";
import { lineOf } from "../names.js";
import { errorReply, reply } from "../replies.js";
import type { Part, Reply } from "../reply.js";
import { steps } from "../steps.js";
import type { Moment } from "../when/when.js";
import type { DateFields } from "./check.js";
import { fieldLines, whenText } from "./compare.js";
import { words } from "./words.js";

/** The form, and for whoever has none the one line that says the same. */
export function formReply(title: string, form: Form, context: Context): Reply {
  const w = words[context.language];
  return reply(context, {
    title,
    line: form.line,
    shareable: false,
    parts: [{ kind: "text", text: [`${w.oneLine} `, { line: lineOf(context, "deadline", w.example) }] }],
    suggestions: steps(context, ["deadlines", "help"]),
    form,
  });
}

/** The same form again with what is wrong above it, and everything that was typed in it. */
export function problemReply(form: Form, problems: string[], context: Context): Reply {
  const w = words[context.language];
  const error = { message: w.cannot, hint: problems.join(" ") };
  const answer = errorReply(
    context,
    form.line,
    "APG_NOT_WRITABLE",
    error,
    steps(context, ["deadlines", "help"]),
  );
  const told: Part[] = [{ kind: "list", items: problems }];
  return { ...answer, parts: [...told, ...formReply("", form, context).parts], form };
}

interface Doubt {
  typed: string;
  candidates: Moment[];
  fields: DateFields;
  notes: string[];
}

/** Every day that may be meant as a button; which of them is one click, and confirms it. */
export function doubtReply(
  { typed, candidates, fields, notes }: Doubt,
  lineFor: (moment: Moment) => string,
  context: Context,
): Reply {
  const { date: _, ...others } = fields;
  const items = candidates.map((moment) => ({ label: whenText(moment, context), line: lineFor(moment) }));
  return reply(context, {
    title: words[context.language].doubt(typed),
    line: items[0]?.line.replace(/ confirm:yes$/, "") ?? "",
    shareable: false,
    parts: [
      ...noteParts(notes),
      { kind: "menu", items },
      { kind: "list", items: fieldLines(others as DateFields, context) },
    ],
    suggestions: steps(context, ["deadlines", "help"]),
  });
}

export const noteParts = (notes: string[]): Part[] => notes.map((text) => ({ kind: "note", text }));

/** A reference that is none of a member's date; of the documents' own it says what can be added. */
export function noSuchDate(typed: string, context: Context): Reply {
  const { language, library, say } = context;
  const w = words[language];
  const entry = library.byReference(typed);
  const isOurs = entry?.kind === "date";
  const told = isOurs ? w.ofDocuments(entry.record.reference) : w.noSuch(typed);
  const next = isOurs
    ? [{ label: say.added.field.text, line: lineOf(context, "outcome", entry.record.reference) }]
    : steps(context, ["dates"]);
  return errorReply(context, "", "APG_NO_SUCH_DATE", told, [...next, ...steps(context, ["deadlines"])]);
}
