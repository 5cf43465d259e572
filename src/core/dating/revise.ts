import { historyOf, revisionOf, stateOf } from "../added/added.js";
import type { AddedDate } from "../changes.js";
import type { Context, Input } from "../command.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Part, Reply } from "../reply.js";
import { doubtReply, formReply, noSuchDate, problemReply, whichReply } from "./asking.js";
import { checkDraft, type DateFields } from "./check.js";
import { differences } from "./compare.js";
import { type Draft, draftOfDate, draftOfLine, draftOfValues } from "./draft.js";
import { dateForm } from "./form.js";
import { type ButtonWords, buttonWords, dateLine } from "./line.js";
import { afterwards, propose } from "./propose.js";
import { datePart, ownReference } from "./record.js";
import { type Step, stepName } from "./steps.js";
import { words } from "./words.js";
import { type Yearly, yearlyStep } from "./yearly.js";

type Revision = Exclude<Step, "add">;
const STATUS = { done: "done", cancel: "cancelled", restore: "open" } as const;

/** `deadline edit|move|done|cancel|restore M3 ...`: shown first, written when confirmed. */
export async function reviseDate(
  step: Revision,
  input: Input,
  rest: string[],
  context: Context,
): Promise<Reply> {
  const [typed, ...others] = rest;
  if (!typed) return whichReply(step, context);
  const reference = ownReference(typed, context);
  if (!reference) return noSuchDate(typed, context);
  const now = (stateOf(context.added, "date", reference) as { value: AddedDate }).value;
  const seen = seenOf(input);
  if (step !== "edit" && step !== "move") {
    const line = (button: ButtonWords) =>
      lineOf(
        context,
        "deadline",
        [stepName(step, context.language), reference, ...buttonWords(button)].join(" "),
      );
    const yearly = step === "restore" ? undefined : yearlyStep(step, now, context);
    return change(step, yearly?.value ?? { ...now, status: STATUS[step] }, line, input, context, yearly);
  }
  const base = (seen !== undefined && stateAt(reference, seen, context)) || now;
  const draft: Draft = input.values ? draftOfValues(input.values) : draftOfLine(input, others, context.today);
  const known = { ...draftOfDate(base), ...draft };
  const on = seen ?? revisionOf(context.added, `date:${reference}`);
  const title = words[context.language].ask[step](reference);
  const form = (problems?: string[]) => dateForm(step, reference, known, context, { on, problems });
  if (Object.keys(draft).length === 0) return formReply(title, form(), context);
  const { fields, problems, doubtful } = checkDraft(onlyDay(step, draft), base, context);
  if (problems.length) return problemReply(form(problems), problems, context);
  if (input.options.form) return formReply(title, form(), context);
  const line = (changes: Partial<DateFields>) => (button: ButtonWords) =>
    dateLine(step, reference, changes, context, button);
  if (doubtful) {
    const lineFor = (moment: object) => line(changed(base, { ...fields, ...moment }))({ on, confirm: true });
    return doubtReply({ typed: draft.when ?? "", candidates: doubtful, fields }, lineFor, context);
  }
  // Only what somebody changed is put on top of what stands: what another changed meanwhile stays.
  const changes = changed(base, fields);
  return change(step, { ...now, ...changes }, line(changes), input, context);
}

function change(
  step: Revision,
  value: AddedDate,
  line: (button: ButtonWords) => string,
  input: Input,
  context: Context,
  yearly?: Yearly,
): Promise<Reply> | Reply {
  const { reference } = value;
  const w = words[context.language];
  const subject = `date:${reference}` as const;
  const before = historyOf(context.added, subject).at(-1)?.state;
  const state = { kind: "date", value } as const;
  const items = differences(before, state, context);
  const isSeen = [undefined, revisionOf(context.added, subject)].includes(seenOf(input));
  if (!items.length && (isSeen || input.options.confirm)) return unchanged(reference, context);
  const parts: Part[] = [
    { kind: "list", items },
    ...(yearly ? [yearly.note] : []),
    ...datePart(reference, context.added, context),
  ];
  return propose(
    {
      ...{ subject, state, reference, parts, action: step, seen: seenOf(input) },
      ...{
        confirmed: input.options.confirm !== undefined,
        title: yearly?.ask ?? w.ask[step](reference),
        done: yearly?.did ?? w.did[step](reference),
      },
      line: (on) => line({ on, confirm: true }),
      ...(step === "edit" || step === "move" ? { formLine: line({ form: true }) } : {}),
    },
    context,
  );
}

function unchanged(reference: string, context: Context): Reply {
  return reply(context, {
    title: words[context.language].same(reference),
    line: lineOf(context, "dates", reference),
    parts: datePart(reference, context.added, context),
    suggestions: afterwards(reference, context),
  });
}

/** Moving is of the day alone. */
function onlyDay(step: Revision, draft: Draft): Draft {
  const { when = "" } = draft;
  return step === "move" ? { when, ...(draft.what !== undefined && { unread: draft.what }) } : draft;
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
