import { datesOf, fold as foldChanges, nextReference } from "../added/added.js";
import { onLatest } from "../added/latest.js";
import { isMade } from "../added/made.js";
import { record } from "../added/record.js";
import type { AddedDate } from "../changes.js";
import type { Context, Input } from "../command.js";
import { fold } from "../fold.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Reply } from "../reply.js";
import { doubtReply, formReply, noteParts, problemReply } from "./asking.js";
import { checkDraft, type DateFields } from "./check.js";
import { fieldLines } from "./compare.js";
import { passedNote } from "./day.js";
import { type Draft, draftOfDate, draftOfLine, draftOfValues } from "./draft.js";
import { dateForm } from "./form.js";
import { dateLine, saidOf } from "./line.js";
import { onwards, written } from "./propose.js";
import { datePart } from "./record.js";
import { words } from "./words.js";

/** `deadline add`: the form, what was read of it or of a line, and once that is confirmed the date. */
export async function addDate(input: Input, rest: string[], context: Context): Promise<Reply> {
  const w = words[context.language];
  const { values, options } = input;
  const draft: Draft = values ? draftOfValues(values) : draftOfLine(input, rest, context.today);
  if (Object.keys(draft).length === 0) {
    return formReply(w.addTitle, dateForm("add", undefined, {}, context), context);
  }
  const { fields, problems, notes, doubtful, typed = "" } = checkDraft(draft, undefined, context);
  if (problems.length) {
    return problemReply(dateForm("add", undefined, draft, context, { problems }), problems, context);
  }
  if (options.form) {
    const known = doubtful ? draft : draftOfDate(fields);
    return formReply(w.addTitle, dateForm("add", undefined, known, context), context);
  }
  if (doubtful) {
    const lineFor = (moment: object) =>
      dateLine("add", undefined, saidOf({ ...fields, ...moment }), context, { confirm: true });
    return doubtReply({ typed, candidates: doubtful, fields, notes }, lineFor, context);
  }
  if (options.confirm) return write(fields, context);
  const same = sameDate(fields, context);
  return same ? alreadyThere(same.reference, context) : confirmation(fields, notes, context);
}

function confirmation(fields: DateFields, notes: string[], context: Context): Reply {
  const { say, language } = context;
  const line = (button: object) => dateLine("add", undefined, saidOf(fields), context, button);
  return reply(context, {
    title: words[language].askAdd,
    line: line({}),
    shareable: false,
    parts: [
      { kind: "list", items: fieldLines(fields, context) },
      ...noteParts([...notes, ...passedNote(fields, context)]),
    ],
    suggestions: [
      { label: say.added.confirm, line: line({ confirm: true }) },
      { label: say.added.change, line: line({ form: true }) },
    ],
  });
}

/** Whoever else adds a date at the same moment gets another reference: there is nothing to decide. */
function write(fields: DateFields, context: Context): Promise<Reply> {
  return onLatest(context, async (latest) => {
    const same = sameDate(fields, latest);
    const reference = same?.reference ?? nextReference(latest.added, "date");
    const value: AddedDate = { ...fields, reference, language: latest.language, status: "open" };
    const wish = { subject: `date:${reference}`, action: "add", state: { kind: "date", value } } as const;
    const done = { done: words[latest.language].added(reference), reference };
    if (same) return isMade(wish, 0, latest) ? written(done, latest) : alreadyThere(reference, latest);
    const changes = await record(latest, [wish]);
    return written(done, { ...latest, added: foldChanges(latest.added, changes) });
  });
}

function sameDate(fields: DateFields, { added }: Context): AddedDate | undefined {
  return datesOf(added).find(
    ({ value }) =>
      value.status === "open" && value.date === fields.date && fold(value.what) === fold(fields.what),
  )?.value;
}

function alreadyThere(reference: string, context: Context): Reply {
  return reply(context, {
    title: words[context.language].already(reference),
    line: lineOf(context, "dates", reference),
    parts: datePart(reference, context.added, context),
    suggestions: onwards(reference, context),
  });
}
