import { revisionOf } from "../added/added.js";
import type { AddedDate } from "../changes.js";
import type { Context, Input } from "../command.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Reply } from "../reply.js";
import { noteParts } from "./asking.js";
import { differences } from "./compare.js";
import type { ButtonWords } from "./line.js";
import { isWritten, onwards, type Proposal, propose, written } from "./propose.js";
import { datePart } from "./record.js";
import { seenOf, stateAt } from "./seen.js";
import type { Step } from "./steps.js";
import { words } from "./words.js";
import type { YearlyStep } from "./yearly.js";

export type Revision = Exclude<Step, "add">;

/** What a step makes of a date as it stood. */
export interface Revised {
  value: AddedDate;
  yearly?: YearlyStep;
  notes?: string[];
}

/**
 * Proposes what a step makes of a date, on top of how it stands; a button that was pressed before on what stood then is
 * answered again.
 * @param line the line that asks for it, with the words of a button
 */
export function change(
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
