import { fold as foldChanges, historyOf, revisionOf } from "../added/added.js";
import { isMade } from "../added/made.js";
import { record, type WantedChange } from "../added/record.js";
import type { Context } from "../command.js";
import { ApgError } from "../errors.js";
import { lineOf } from "../names.js";
import { errorReply, reply } from "../replies.js";
import type { Part, Reply, Suggestion } from "../reply.js";
import { changesAfter } from "./history.js";
import { datePart } from "./record.js";

/** A change that somebody asked for: shown first, written when they confirm it. */
export interface Proposal extends WantedChange {
  /** The date that it is about. */
  reference: string;
  /** The revision of the subject that they saw; what stands, unless told. */
  seen?: number;
  confirmed: boolean;
  /** The line that writes it on top of a revision. */
  line(on: number): string;
  /** Whether it would be another change on top of another revision, so that it is shown again before it is written. */
  shifts?: boolean;
  /** The line that opens the form of it, where it has one. */
  formLine?: string;
  /** What it will be: shown for confirmation. */
  title: string;
  parts: Part[];
  /** The title once it is written. */
  done: string;
}

const words = {
  en: {
    conflict: (reference: string) => `${reference} was changed meanwhile`,
    since: "Since you looked:",
    hint: "Nothing was written just now. Apply yours on top of that, or keep what stands",
  },
  fr: {
    conflict: (reference: string) => `${reference} a été modifié entre-temps`,
    since: "Ce qui a changé depuis votre lecture\u00a0:",
    hint: "Rien n'a été enregistré à l'instant. Appliquez votre modification par-dessus, ou laissez les choses telles quelles",
  },
  es: {
    conflict: (reference: string) => `${reference} cambió mientras tanto`,
    since: "Lo que cambió desde que usted lo vio:",
    hint: "No se guardó nada en este momento. Aplique su cambio encima o deje las cosas como están",
  },
};

/**
 * Shows a change for confirmation, writes a confirmed one, and asks again where somebody else was first. One that the
 * caller has written already is answered as it was then.
 */
export async function propose(proposal: Proposal, context: Context): Promise<Reply> {
  const { say, added } = context;
  const revision = revisionOf(added, proposal.subject);
  if (isWritten(proposal, context)) return written(proposal, context);
  if (proposal.seen !== undefined && proposal.seen !== revision) return conflict(proposal, context);
  if (!proposal.confirmed) {
    return reply(context, {
      title: proposal.title,
      line: unconfirmed(proposal.line(revision)),
      shareable: false,
      parts: proposal.parts,
      suggestions: [
        { label: say.added.confirm, line: proposal.line(revision) },
        ...(proposal.formLine ? [{ label: say.added.change, line: proposal.formLine }] : []),
      ],
    });
  }
  try {
    const { subject, state, action } = proposal;
    const changes = await record(context, [{ subject, state, action }]);
    return written(proposal, { ...context, added: foldChanges(added, changes) });
  } catch (error) {
    if (!(error instanceof ApgError) || error.code !== "STORE_CONFLICT") throw error;
    // Somebody was first by a moment: what they changed is not in what was read.
    const latest = { ...context, added: foldChanges(added, await context.store.changes(added.head)) };
    const late = { ...proposal, seen: revision };
    return isWritten(late, latest) ? written(late, latest) : conflict(late, latest);
  }
}

/** Whether the caller has confirmed this before, by the same button. */
export function isWritten(proposal: Proposal, context: Context): boolean {
  const { confirmed, seen } = proposal;
  return confirmed && seen !== undefined && isMade(proposal, seen, context);
}

const unconfirmed = (line: string) => line.replace(/ confirm:yes$/, "");

/** What stands now, with the way back. */
export function written({ done, reference }: Pick<Proposal, "done" | "reference">, context: Context): Reply {
  return reply(context, {
    title: done,
    line: lineOf(context, "dates", reference),
    parts: datePart(reference, context.added, context),
    suggestions: afterwards(reference, context),
  });
}

export function afterwards(reference: string, context: Context): Suggestion[] {
  const { say } = context;
  return [{ label: say.added.undo, line: lineOf(context, "undo") }, ...onwards(reference, context)];
}

/** Where nothing was changed there is no way back: that would be of something else. */
export function onwards(reference: string, context: Context): Suggestion[] {
  const { say } = context;
  return [
    { label: say.added.history, line: lineOf(context, "history", reference) },
    { label: say.goDeadlines, line: lineOf(context, "deadlines") },
  ];
}

/** What the first changed, what stands, and the choice between that and one's own on top of it. */
function conflict(proposal: Proposal, context: Context): Reply {
  const { say, language, added } = context;
  const w = words[language];
  const { subject, reference, seen = 0 } = proposal;
  const message = w.conflict(reference);
  const now = historyOf(added, subject).length;
  const answer = errorReply(context, "", "STORE_CONFLICT", { message, hint: w.hint }, [
    {
      label: say.added.applyAnyway,
      line: proposal.shifts ? unconfirmed(proposal.line(now)) : proposal.line(now),
    },
    { label: say.added.keep, line: lineOf(context, "dates", reference) },
  ]);
  const since: Part[] = [{ kind: "text", text: w.since }, ...changesAfter(subject, seen, context)];
  return { ...answer, parts: [...since, ...datePart(reference, added, context), ...answer.parts] };
}
