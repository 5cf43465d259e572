import { historyOf, revisionOf, stateOf } from "../added/added.js";
import type { AddedDate } from "../changes.js";
import { withoutMarks } from "../codes.js";
import type { Context, Input } from "../command.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Reply } from "../reply.js";
import { doubtReply, formReply, noSuchDate, noteParts, problemReply } from "./asking.js";
import { checkDraft, type DateFields } from "./check.js";
import { differences } from "./compare.js";
import { passedNote } from "./day.js";
import { type Draft, draftOfDate, draftOfLine, draftOfValues } from "./draft.js";
import { dateForm } from "./form.js";
import { type ButtonWords, buttonWords, dateLine } from "./line.js";
import { isWritten, onwards, type Proposal, propose, written } from "./propose.js";
import { datePart, ownReference } from "./record.js";
import { type Step, stepName } from "./steps.js";
import { oneByOne, whichReply } from "./which.js";
import { words } from "./words.js";
import { type YearlyStep, yearlyStep } from "./yearly.js";

type Revision = Exclude<Step, "add">;
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
  const seen = seenOf(input);
  if (step !== "edit" && step !== "move") {
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
  const base = (seen !== undefined && stateAt(reference, seen, context)) || now;
  const draft: Draft = input.values ? draftOfValues(input.values) : draftOfLine(input, others, context.today);
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

/** What a step makes of a date as it stood. */
interface Revised {
  value: AddedDate;
  yearly?: YearlyStep;
  notes?: string[];
}

function change(
  step: Revision,
  now: AddedDate,
  revised: (from: AddedDate) => Revised,
  line: (button: ButtonWords) => string,
  input: Input,
  context: Context,
): Promise<Reply> | Reply {
  const { reference } = now;
  const w = words[context.language];
  const subject = `date:${reference}` as const;
  const [seen, confirmed] = [seenOf(input), input.options.confirm !== undefined];
  const proposalOn = (from: AddedDate): Proposal => {
    const { value, yearly, notes = [] } = revised(from);
    const state = { kind: "date", value } as const;
    const items = differences({ kind: "date", value: from }, state, context);
    return {
      ...{ subject, state, reference, action: step, seen, confirmed },
      ...{ title: yearly?.ask ?? w.ask[step](reference), done: yearly?.did ?? w.did[step](reference) },
      parts: [
        ...(items.length ? [{ kind: "list" as const, items }] : []),
        ...noteParts(notes),
        ...(yearly ? [yearly.note] : []),
        ...datePart(reference, context.added, context),
      ],
      line: (on) => line({ on, confirm: true }),
      shifts: yearly?.did !== undefined,
      ...(step === "edit" || step === "move" ? { formLine: line({ form: true }) } : {}),
    };
  };
  const shown = seen === undefined ? undefined : stateAt(reference, seen, context);
  const first = shown && proposalOn(shown);
  if (first && isWritten(first, context)) return written(first, context);
  const proposal = proposalOn(now);
  const isSeen = seen === undefined || seen === revisionOf(context.added, subject);
  const isSo = differences({ kind: "date", value: now }, proposal.state, context).length === 0;
  return isSo && (isSeen || confirmed) ? unchanged(reference, context) : propose(proposal, context);
}

function unchanged(reference: string, context: Context): Reply {
  return reply(context, {
    title: words[context.language].same(reference),
    line: lineOf(context, "dates", reference),
    parts: datePart(reference, context.added, context),
    suggestions: onwards(reference, context),
  });
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

export function seenOf({ options }: Input): number | undefined {
  return options.on !== undefined && /^\d{1,9}$/.test(options.on) ? Number(options.on) : undefined;
}

function stateAt(reference: string, revision: number, { added }: Context): AddedDate | undefined {
  const state = historyOf(added, `date:${reference}`)[revision - 1]?.state;
  return state?.kind === "date" ? state.value : undefined;
}
