import { revisionOf, stateOf } from "../added/added.js";
import type { AddedDate } from "../changes.js";
import { withoutMarks } from "../codes.js";
import type { Context, Input } from "../command.js";
import { lineOf } from "../names.js";
import type { Reply } from "../reply.js";
import { doubtReply, formReply, noSuchDate, problemReply } from "./asking.js";
import { change, type Revised, type Revision } from "./change.js";
import { checkDraft, type DateFields } from "./check.js";
import { passedNote } from "./day.js";
import { type Draft, draftOfDate, draftOfLine, draftOfValues } from "./draft.js";
import { dateForm } from "./form.js";
import { type ButtonWords, buttonWords, dateLine } from "./line.js";
import { ownReference } from "./record.js";
import { seenOf, stateAt } from "./seen.js";
import { stepName } from "./steps.js";
import { oneByOne, whichReply } from "./which.js";
import { words } from "./words.js";
import { yearlyStep } from "./yearly.js";

const STATUS = { done: "done", cancel: "cancelled", restore: "open" } as const;

/** `deadline edit|move|done|cancel|restore M3 ...`: shown first, written when confirmed. */
export async function reviseDate(
  step: Revision,
  input: Input,
  rest: string[],
  context: Context,
): Promise<Reply> {
  const [first = "", ...others] = rest;
  const typed = withoutMarks(first);
  if (!typed) return whichReply(step, context);
  const reference = ownReference(typed, context);
  if (!reference) return noSuchDate(typed, context);
  const more = step === "edit" ? [] : others.map(withoutMarks).filter((word) => /^[DM]-?\d+$/i.test(word));
  const unknown = more.find((word) => !ownReference(word, context));
  if (unknown) return noSuchDate(unknown, context);
  if (more.length) return oneByOne(step, [reference, ...more], context);
  const now = (stateOf(context.added, "date", reference) as { value: AddedDate }).value;
  return step === "edit" || step === "move"
    ? rewrite(step, now, others, input, context)
    : close(step, now, input, context);
}

/** What the date is, is as it was; whether it is open is another matter. */
function close(
  step: Exclude<Revision, "edit" | "move">,
  now: AddedDate,
  input: Input,
  context: Context,
): Promise<Reply> | Reply {
  const { reference } = now;
  const line = (button: ButtonWords) =>
    lineOf(
      context,
      "deadline",
      [stepName(step, context.language), reference, ...buttonWords(button)].join(" "),
    );
  const revised = (from: AddedDate): Revised => {
    const yearly = step === "restore" ? undefined : yearlyStep(step, from, context);
    return { value: yearly?.value ?? { ...from, status: STATUS[step] }, yearly };
  };
  return change(step, now, revised, line, input, context);
}

/** Its fields as a line or a form has them; the form where neither says anything. */
function rewrite(
  step: "edit" | "move",
  now: AddedDate,
  typed: string[],
  input: Input,
  context: Context,
): Promise<Reply> | Reply {
  const { reference } = now;
  const seen = seenOf(input);
  const base = (seen !== undefined && stateAt(reference, seen, context)) || now;
  const draft: Draft = input.values ? draftOfValues(input.values) : draftOfLine(input, typed, context.today);
  const known = { ...draftOfDate(base), ...draft };
  const on = seen ?? revisionOf(context.added, `date:${reference}`);
  const title = words[context.language].ask[step](reference);
  const form = (problems?: string[]) => dateForm(step, reference, known, context, { on, problems });
  if (Object.keys(draft).length === 0) return formReply(title, form(), context);
  const {
    fields,
    problems,
    notes,
    doubtful,
    typed: day = "",
  } = checkDraft(onlyDay(step, draft), base, context);
  if (problems.length) return problemReply(form(problems), problems, context);
  if (input.options.form) return formReply(title, form(), context);
  const line = (changes: Partial<DateFields>) => (button: ButtonWords) =>
    dateLine(step, reference, changes, context, button);
  if (doubtful) {
    const lineFor = (moment: object) => line(changed(base, { ...fields, ...moment }))({ on, confirm: true });
    return doubtReply({ typed: day, candidates: doubtful, fields, notes }, lineFor, context);
  }
  // Only what somebody changed is put on top of what stands: what another changed meanwhile stays.
  const changes = changed(base, fields);
  const told = [...notes, ...(changes.date ? passedNote(fields, context) : [])];
  const revised = (from: AddedDate): Revised => ({ value: { ...from, ...changes }, notes: told });
  return change(step, now, revised, line(changes), input, context);
}

/** Moving is of the day alone. */
function onlyDay(step: Revision, draft: Draft): Draft {
  const { when = "", day } = draft;
  return step === "move" ? { when, day, ...(draft.what !== undefined && { unread: draft.what }) } : draft;
}

/** The fields that are otherwise than they were. */
function changed(before: DateFields, after: DateFields): Partial<DateFields> {
  const different = (Object.keys(after) as (keyof DateFields)[]).filter(
    (name) => String(after[name] ?? "") !== String(before[name] ?? ""),
  );
  return Object.fromEntries(different.map((name) => [name, after[name]]));
}
