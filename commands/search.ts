import { answerQuestion } from "../src/core/answer.js";
import { defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import { steps } from "../src/core/steps.js";

/** A search shows more than the answer to a question does; ten still fit on one screen of Slack or two. */
const RESULTS = 10;

const words = {
  en: {
    title: "Search: for what?",
    hint: "Type any words after it, or just ask: “how many journalists were killed”.",
  },
  fr: {
    title: "Chercher : quoi?",
    hint: "Tapez des mots à la suite, ou posez la question : « combien de journalistes ont été tués ».",
  },
  es: {
    title: "Buscar: ¿qué?",
    hint: "Escriba unas palabras después, o simplemente pregunte: «cuántos periodistas fueron asesinados».",
  },
};

export default defineCommand({
  aliases: { en: ["find", "ask"], fr: ["chercher", "recherche"], es: ["buscar", "busca"] },
  summary: {
    en: "Everything that fits some words",
    fr: "Tout ce qui correspond à des mots",
    es: "Todo lo que coincide con ciertas palabras",
  },
  usage: { en: "<words>", fr: "<mots>", es: "<palabras>" },
  examples: {
    en: ["search mining consent"],
    fr: ["chercher consentement minier"],
    es: ["buscar consentimiento minería"],
  },
  place: 90,
  action: "ask",
  run({ text }, context) {
    if (text) return answerQuestion(text, context, { limit: RESULTS });
    const { title, hint } = words[context.language];
    return reply(context, {
      title,
      line: lineOf(context, "search"),
      shareable: false,
      parts: [{ kind: "text", text: hint }],
      suggestions: steps(context, ["themes", "deadlines", "help"]),
    });
  },
});
