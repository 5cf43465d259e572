import { fold as foldChanges, historyOf } from "../added/added.js";
import { nameOf } from "../added/people.js";
import { record } from "../added/record.js";
import type { Change, State } from "../changes.js";
import type { Context, Input } from "../command.js";
import { lineOf } from "../names.js";
import { errorReply, reply } from "../replies.js";
import type { Part, Reply } from "../reply.js";
import { steps } from "../steps.js";
import { differences } from "./compare.js";
import { changeParts, changesAfter } from "./history.js";
import { afterwards } from "./propose.js";
import { datePart } from "./record.js";
import { seenOf } from "./seen.js";

const words = {
  en: {
    ask: "Take this back?",
    becomes: "Then it is again:",
    post: "a reminder",
    done: (what: string) => `Taken back: ${what}`,
    later: (what: string, name: string) => ({
      message: `${name} has changed ${what} after you.`,
      hint: "Only the last change of something can be taken back, by whoever made it.",
    }),
  },
  fr: {
    ask: "Revenir sur cette modification?",
    becomes: "On reviendra à ceci\u00a0:",
    post: "un rappel",
    done: (what: string) => `Retour en arrière\u00a0: ${what}`,
    later: (what: string, name: string) => ({
      message: `${name} a modifié ${what} après vous.`,
      hint: "On ne revient que sur la dernière modification, et seulement sur la sienne.",
    }),
  },
  es: {
    ask: "¿Deshacer este cambio?",
    becomes: "Quedará otra vez así:",
    post: "un recordatorio",
    done: (what: string) => `Deshecho: ${what}`,
    later: (what: string, name: string) => ({
      message: `${name} cambió ${what} después de usted.`,
      hint: "Solo se deshace el último cambio de algo, y solo quien lo hizo.",
    }),
  },
};

/** Shows what taking back somebody's own last change would do, and does it by a new entry once that is confirmed. */
export async function takeBack(change: Change, input: Input, context: Context): Promise<Reply> {
  const { say, language, added } = context;
  const w = words[language];
  const { subject, revision } = change;
  const what = nameFor(change, context);
  const all = historyOf(added, subject);
  const later = all[revision];
  if (later) {
    const answer = errorReply(context, "", "STORE_CONFLICT", w.later(what, later.by.name ?? later.by.user));
    return { ...answer, parts: [...changesAfter(subject, revision, context), ...answer.parts] };
  }
  const before = all[revision - 2];
  const confirmed = input.options.confirm !== undefined;
  // Pressed twice, the button is of the change before, and what it did stands.
  if (confirmed && change.action === "undo" && before && before.seq === seenOf(input))
    return takenBack(before, context);
  const state = before?.state ?? gone(change.state);
  // The button names the change that was shown: by the second click it is another one.
  if (!confirmed || seenOf(input) !== change.seq) {
    const items = differences(change.state, state, context);
    const then: Part[] = items.length
      ? [
          { kind: "text", text: w.becomes },
          { kind: "list", items },
        ]
      : [];
    return reply(context, {
      ...{ title: w.ask, line: lineOf(context, "undo"), shareable: false },
      parts: [{ kind: "text", text: { bold: what } }, ...changeParts(change, before, context), ...then],
      suggestions: [
        { label: say.added.confirm, line: lineOf(context, "undo", `on:${change.seq} confirm:yes`) },
        ...steps(context, ["deadlines"]),
      ],
    });
  }
  const changes = await record(context, [{ subject, state: resumed(state, context.now), action: "undo" }]);
  context.reminders.wake();
  return takenBack(change, { ...context, added: foldChanges(added, changes) });
}

function takenBack(change: Change, context: Context): Reply {
  const reference = referenceOf(change);
  return reply(context, {
    title: words[context.language].done(nameFor(change, context)),
    line: reference ? lineOf(context, "dates", reference) : lineOf(context, "deadlines"),
    shareable: false,
    parts: reference ? datePart(reference, context.added, context) : [],
    suggestions: reference ? afterwards(reference, context) : steps(context, ["deadlines", "help"]),
  });
}

/** Of what was first added: a date stays, cancelled, since its reference is never used again. */
function gone(state: State): State {
  if (state.kind === "date") return { ...state, value: { ...state.value, status: "cancelled" } };
  if (state.kind === "subscription") return { ...state, value: { ...state.value, status: "ended" } };
  // What stood under a post before is told by its history.
  if (state.kind === "mark") return state;
  return { ...state, value: null };
}

/** A subscription begins anew: what fell due meanwhile is not owed. */
function resumed(state: State, now: number): State {
  return state.kind === "subscription" ? { ...state, value: { ...state.value, since: now } } : state;
}

/** What a change is of, as people call it: `M3`, somebody's name. */
function nameFor({ subject, state }: Change, { added, language }: Context): string {
  if (state.kind === "role" && state.value) return nameOf(added, state.value.user);
  if (state.kind === "mark") return state.value.countdown?.reference ?? words[language].post;
  return decodeURIComponent(
    subject
      .slice(subject.indexOf(":") + 1)
      .split(":")
      .at(-1) ?? "",
  );
}

function referenceOf({ subject, state }: Change): string | undefined {
  return state.kind === "date" || state.kind === "outcome" ? subject.slice(state.kind.length + 1) : undefined;
}
