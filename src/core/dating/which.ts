import { datesOf } from "../added/added.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Reply } from "../reply.js";
import { steps } from "../steps.js";
import { type Step, stepName } from "./steps.js";
import { words } from "./words.js";

const said = {
  en: {
    oneByOne: "One date at a time; nothing was changed yet.",
    noneOpen: "Every date of the members is done or cancelled.",
    noneClosed: "No date of the members is done or cancelled.",
  },
  fr: {
    oneByOne: "Une date à la fois; rien n'a encore été modifié.",
    noneOpen: "Toutes les dates des membres sont faites ou annulées.",
    noneClosed: "Aucune date des membres n'est faite ni annulée.",
  },
  es: {
    oneByOne: "Una fecha a la vez; todavía no se cambió nada.",
    noneOpen: "Todas las fechas de los miembros están hechas o canceladas.",
    noneClosed: "Ninguna fecha de los miembros está hecha ni cancelada.",
  },
};

/** The dates that a step may be taken with, as buttons. */
export function whichReply(step: Exclude<Step, "add">, context: Context): Reply {
  const { language, added } = context;
  const w = { ...words[language], ...said[language] };
  const open = step !== "restore";
  const dates = datesOf(added);
  const items = dates
    .filter(({ value }) => (value.status === "open") === open)
    .map(({ value: { reference, what } }) => ({
      label: `${reference} ${what}`,
      line: lineOf(context, "deadline", `${stepName(step, language)} ${reference}`),
    }));
  const none = dates.length === 0 ? w.none : open ? w.noneOpen : w.noneClosed;
  return reply(context, {
    title: w.which[step],
    line: lineOf(context, "deadline", stepName(step, language)),
    shareable: false,
    parts: items.length ? [{ kind: "menu", items }] : [{ kind: "text", text: none }],
    suggestions: steps(context, ["deadlines", "help"]),
  });
}

/** Several dates on one line: nothing is done with any before somebody has seen it, and each is a button. */
export function oneByOne(step: Exclude<Step, "add">, references: string[], context: Context): Reply {
  const { language } = context;
  const w = { ...words[language], ...said[language] };
  const items = [...new Set(references.map((each) => each.toUpperCase()))].map((reference) => ({
    label: w.ask[step](reference),
    line: lineOf(context, "deadline", `${stepName(step, language)} ${reference}`),
  }));
  return reply(context, {
    title: w.oneByOne,
    line: lineOf(context, "deadline", stepName(step, language)),
    shareable: false,
    parts: [{ kind: "menu", items }],
    suggestions: steps(context, ["deadlines", "help"]),
  });
}
