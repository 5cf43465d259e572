import { onLatest } from "../src/core/added/latest.js";
import { isSame } from "../src/core/added/people.js";
import { userKey } from "../src/core/caller.js";
import type { Change, State } from "../src/core/changes.js";
import { type Context, defineCommand, type Input } from "../src/core/command.js";
import { buttonOptions } from "../src/core/dating/options.js";
import { takeBack } from "../src/core/dating/take-back.js";
import { lineOf } from "../src/core/names.js";
import { refusal } from "../src/core/refusal.js";
import { errorReply, reply } from "../src/core/replies.js";
import type { Reply } from "../src/core/reply.js";
import { type Action, can } from "../src/core/rights.js";
import { steps } from "../src/core/steps.js";
import { findSubscription } from "../src/core/subscribing/find.js";
import { usageError } from "../src/core/usage.js";
import { reminderMessages } from "../src/i18n/reminders.js";

const nothing = {
  en: "You have changed nothing that could be taken back.",
  fr: "Vous n'avez rien modifié sur quoi revenir.",
  es: "Usted no ha cambiado nada que se pueda deshacer.",
};

/** What somebody needs who takes back a change of each kind. */
const NEEDS: Record<State["kind"], Action> = {
  ...{ date: "edit", outcome: "edit", role: "administer", subscription: "subscribe", mark: "subscribe" },
};

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
  action: "self",
  written: true,
  run(input, context) {
    if (input.text) return usageError("undo", input.text, context);
    // Where another change came first by a moment, it is looked at again what there is to take back.
    return onLatest(context, (latest) => undoLast(input, latest));
  },
});

async function undoLast(input: Input, context: Context): Promise<Reply> {
  const change = ownLast(context);
  if (!change) {
    return reply(context, {
      ...{
        title: nothing[context.language],
        line: lineOf(context, "undo"),
        shareable: false,
        parts: [],
      },
      suggestions: steps(context, ["deadlines", "help"]),
    });
  }
  const action = NEEDS[change.state.kind];
  if (!can(context.caller, action)) return refusal(action, context);
  return (await outOfReach(change, context)) ?? takeBack(change, input, context);
}

/** The last change that the caller made, whoever changed what since. */
function ownLast({ added, caller }: Context): Change | undefined {
  const own = [...added.subjects.values()].flat().filter(({ by }) => isSame(by, userKey(caller)));
  return own.reduce<Change | undefined>(
    (last, each) => (last && last.seq > each.seq ? last : each),
    undefined,
  );
}

/** Why a subscription, or a post of one, is not the caller's to change: they may have left its channel since. */
async function outOfReach({ state }: Change, context: Context): Promise<Reply | undefined> {
  if (state.kind !== "subscription" && state.kind !== "mark") return undefined;
  const line = lineOf(context, "undo");
  const id =
    state.kind === "subscription"
      ? state.value.id
      : (await context.reminders.occurrence(state.value.occurrence))?.subscription;
  if (id === undefined)
    return errorReply(context, line, "APG_NO_SUBSCRIPTION", reminderMessages[context.language].errors.noPost);
  const found = findSubscription(id, line, context);
  return found.kind === "answer" ? found.reply : undefined;
}
