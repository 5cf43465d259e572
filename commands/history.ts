import { historyOf } from "../src/core/added/added.js";
import type { Subject } from "../src/core/changes.js";
import { defineCommand } from "../src/core/command.js";
import { noSuchDate } from "../src/core/dating/asking.js";
import { changeParts } from "../src/core/dating/history.js";
import { lineOf } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import { steps } from "../src/core/steps.js";
import { ID } from "../src/core/subscribing/find.js";
import { subscriptionHistory } from "../src/core/subscribing/past.js";
import { chooseRecord } from "../src/core/views/choose.js";
import { dateView } from "../src/core/views/date.js";

const words = {
  en: {
    title: (reference: string) => `History of ${reference}`,
    nothing: "Members have added nothing to it.",
    which: "The history of which date?",
  },
  fr: {
    title: (reference: string) => `Historique de ${reference}`,
    nothing: "Les membres n'y ont rien ajouté.",
    which: "L'historique de quelle date?",
  },
  es: {
    title: (reference: string) => `Historial de ${reference}`,
    nothing: "Los miembros no le han agregado nada.",
    which: "¿El historial de qué fecha?",
  },
};

export default defineCommand({
  aliases: { en: [], fr: ["historique"], es: ["historial"] },
  summary: {
    en: "What members did with a date or a subscription: who, when, what",
    fr: "Ce que les membres ont fait d'une date ou d'un abonnement : qui, quand, quoi",
    es: "Lo que los miembros hicieron con una fecha o una suscripción: quién, cuándo, qué",
  },
  usage: { en: "<reference>", fr: "<référence>", es: "<referencia>" },
  examples: { en: ["history D54"], fr: ["historique D54"], es: ["historial D54"] },
  place: 126,
  action: "ask",
  // What was done with a channel's subscription is its own business.
  actionFor: (rest) => (ID.test(rest) ? "subscribe" : "ask"),
  written: true,
  run({ text, words: typed }, context) {
    const w = words[context.language];
    if (!text) return chooseRecord("history", w.which, context);
    if (ID.test(text)) return subscriptionHistory(text.toUpperCase(), context);
    const entry = context.library.byReference(text);
    if (entry?.kind !== "date") {
      return typed.length === 1 && /^[DdMm]-?\d+$/.test(text)
        ? noSuchDate(text, context)
        : { question: text };
    }
    const { reference } = entry.record;
    const subjects: Subject[] = [`date:${reference}`, `outcome:${reference}`];
    const parts = subjects
      .flatMap((subject) => historyOf(context.added, subject))
      .sort((a, b) => a.seq - b.seq)
      .flatMap((change) =>
        changeParts(change, historyOf(context.added, change.subject)[change.revision - 2], context),
      );
    return reply(context, {
      title: w.title(reference),
      line: lineOf(context, "history", reference),
      parts: [
        { kind: "record", record: dateView(entry.record, context) },
        ...(parts.length ? parts : [{ kind: "text" as const, text: w.nothing }]),
      ],
      suggestions: steps(context, ["deadlines", "dates"]),
    });
  },
});
