import { onLatest } from "../src/core/added/latest.js";
import { isSame } from "../src/core/added/people.js";
import { userKey } from "../src/core/caller.js";
import type { Change } from "../src/core/changes.js";
import { type Context, defineCommand, type Input } from "../src/core/command.js";
import { buttonOptions } from "../src/core/dating/options.js";
import { takeBack } from "../src/core/dating/take-back.js";
import { lineOf } from "../src/core/names.js";
import { refusal } from "../src/core/refusal.js";
import { reply } from "../src/core/replies.js";
import type { Reply } from "../src/core/reply.js";
import { type Action, can } from "../src/core/rights.js";
import { steps } from "../src/core/steps.js";
import { findSubscription } from "../src/core/subscribing/find.js";

const nothing = {
  en: "You have changed nothing that could be taken back.",
  fr: "Vous n'avez rien modifié sur quoi revenir.",
  es: "Usted no ha cambiado nada que se pueda deshacer.",
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
  action: "self",
  written: true,
  run(input, context) {
    if (input.text) return { question: input.text };
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
  const action: Action = NEEDS[change.state.kind as Kind];
  if (!can(context.caller, action)) return refusal(action, context);
  return outOfReach(change, context) ?? takeBack(change, input, context);
}

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

/** Why a subscription is not the caller's to change: they may have left its channel since. */
function outOfReach({ state }: Change, context: Context): Reply | undefined {
  if (state.kind !== "subscription") return undefined;
  const found = findSubscription(state.value.id, lineOf(context, "undo"), context);
  return found.kind === "answer" ? found.reply : undefined;
}
