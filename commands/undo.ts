import { fold as foldChanges, historyOf } from "../src/core/added/added.js";
import { isSame, nameOf } from "../src/core/added/people.js";
import { record } from "../src/core/added/record.js";
import { userKey } from "../src/core/caller.js";
import type { Change, State } from "../src/core/changes.js";
import { type Context, defineCommand, type Input } from "../src/core/command.js";
import { differences } from "../src/core/dating/compare.js";
import { changeParts, changesAfter } from "../src/core/dating/history.js";
import { buttonOptions } from "../src/core/dating/options.js";
import { afterwards } from "../src/core/dating/propose.js";
import { datePart } from "../src/core/dating/record.js";
import { seenOf } from "../src/core/dating/revise.js";
import { lineOf } from "../src/core/names.js";
import { refusal } from "../src/core/refusal.js";
import { errorReply, reply } from "../src/core/replies.js";
import type { Part } from "../src/core/reply.js";
import { type Action, can } from "../src/core/rights.js";
import { steps } from "../src/core/steps.js";

const words = {
  en: {
    ask: "Take this back?",
    becomes: "Then it is again:",
    done: (what: string) => `Taken back: ${what}`,
    nothing: "You have changed nothing that could be taken back.",
    later: (what: string, name: string) => ({
      message: `${name} has changed ${what} after you.`,
      hint: "Only the last change of something can be taken back, by whoever made it.",
    }),
  },
  fr: {
    ask: "Revenir sur ceci?",
    becomes: "Ce sera de nouveau\u00a0:",
    done: (what: string) => `Retour en arrière\u00a0: ${what}`,
    nothing: "Vous n'avez rien modifié sur quoi revenir.",
    later: (what: string, name: string) => ({
      message: `${name} a modifié ${what} après vous.`,
      hint: "On ne revient que sur la dernière modification, et seulement sur la sienne.",
    }),
  },
  es: {
    ask: "¿Deshacer esto?",
    becomes: "Entonces volverá a ser:",
    done: (what: string) => `Deshecho: ${what}`,
    nothing: "Usted no ha cambiado nada que se pueda deshacer.",
    later: (what: string, name: string) => ({
      message: `${name} cambió ${what} después de usted.`,
      hint: "Solo se deshace el último cambio de algo, y solo quien lo hizo.",
    }),
  },
};

/** What somebody needs who takes back a change of each kind; posts have their own buttons. */
const NEEDS = { date: "edit", outcome: "edit", role: "administer", subscription: "subscribe" } as const;
type Kind = keyof typeof NEEDS;

export default defineCommand({
  aliases: { en: [], fr: ["annuler", "défaire"], es: ["deshacer"] },
  summary: {
    en: "Take back your own last change; the history keeps both",
    fr: "Revenir sur votre propre dernière modification; l'historique garde les deux",
    es: "Deshacer su propio último cambio; el historial guarda ambos",
  },
  usage: { en: "", fr: "", es: "" },
  examples: { en: ["undo"], fr: ["annuler"], es: ["deshacer"] },
  options: buttonOptions,
  place: 127,
  action: "own",
  written: true,
  run(input, context) {
    if (input.text) return { question: input.text };
    const change = ownLast(context);
    if (!change) {
      return reply(context, {
        ...{
          title: words[context.language].nothing,
          line: lineOf(context, "undo"),
          shareable: false,
          parts: [],
        },
        suggestions: steps(context, ["deadlines", "help"]),
      });
    }
    const action: Action = NEEDS[change.state.kind as Kind];
    return can(context.caller, action) ? takeBack(change, input, context) : refusal(action, context);
  },
});

/** The last change that the caller made, whoever changed what since. */
function ownLast({ added, caller }: Context): Change | undefined {
  const own = [...added.subjects.values()]
    .flat()
    .filter(({ by, state }) => state.kind in NEEDS && isSame(by, userKey(caller)));
  return own.reduce<Change | undefined>(
    (last, each) => (last && last.seq > each.seq ? last : each),
    undefined,
  );
}

async function takeBack(change: Change, input: Input, context: Context) {
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
  const state = before?.state ?? gone(change.state);
  // The button names the change that was shown: by the second click it is another one.
  if (!input.options.confirm || seenOf(input) !== change.seq) {
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
  const then = { ...context, added: foldChanges(added, changes) };
  const reference = referenceOf(change);
  return reply(context, {
    title: w.done(what),
    line: reference ? lineOf(context, "dates", reference) : lineOf(context, "deadlines"),
    shareable: false,
    parts: reference ? datePart(reference, then.added, then) : [],
    suggestions: reference ? afterwards(reference, then) : steps(context, ["deadlines", "help"]),
  });
}

/** Of what was first added: a date stays, cancelled, since its reference is never used again. */
function gone(state: State): State {
  if (state.kind === "date") return { ...state, value: { ...state.value, status: "cancelled" } };
  if (state.kind === "subscription") return { ...state, value: { ...state.value, status: "ended" } };
  return { ...state, value: null };
}

/** A subscription begins anew: what fell due meanwhile is not owed. */
function resumed(state: State, now: number): State {
  return state.kind === "subscription" ? { ...state, value: { ...state.value, since: now } } : state;
}

/** What a change is of, as people call it: `M3`, somebody's name. */
function nameFor({ subject, state }: Change, { added }: Context): string {
  if (state.kind === "role" && state.value) return nameOf(added, state.value.user);
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
