import { answerQuestion } from "../src/core/answer.js";
import { defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply, themeNotice } from "../src/core/replies.js";
import type { Part } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { chooseTheme } from "../src/core/views/choose.js";
import { factView } from "../src/core/views/fact.js";
import type { Fact, Theme } from "../src/core/vocabulary.js";

/** How many facts answer words; a theme is shown whole. */
const MOST_BY_WORDS = 5;

const words = {
  en: { title: (theme: string, count: string) => `${theme}: ${count}`, which: "Facts: which theme?" },
  fr: { title: (theme: string, count: string) => `${theme} : ${count}`, which: "Faits : quel thème?" },
  es: { title: (theme: string, count: string) => `${theme}: ${count}`, which: "Datos: ¿de qué tema?" },
};

export default defineCommand({
  aliases: {
    en: ["figures", "stats", "numbers"],
    fr: ["faits", "chiffres"],
    es: ["datos", "cifras", "hechos"],
  },
  summary: {
    en: "Key facts of a theme, or those that fit some words: figure, source, age",
    fr: "Faits d'un thème, ou qui correspondent à des mots : chiffre, source, ancienneté",
    es: "Datos de un tema, o los que coinciden con ciertas palabras: cifra, fuente, antigüedad",
  },
  usage: { en: "[theme | words]", fr: "[thème | mots]", es: "[tema | palabras]" },
  examples: {
    en: ["facts disappearances", "facts journalists killed"],
    fr: ["faits disparitions", "faits journalistes tués"],
    es: ["datos desapariciones", "datos periodistas asesinados"],
  },
  place: 20,
  action: "ask",
  run({ text }, context) {
    const { library, language, say } = context;
    if (!text) return chooseTheme("facts", words[language].which, context);
    const match = library.findTheme(text);
    // Words that hold more than a theme's name ("journalists killed") are looked up.
    if (!match)
      return answerQuestion(text, context, {
        only: "fact",
        limit: MOST_BY_WORDS,
        line: lineOf(context, "facts", text),
      });
    const facts = [...library.facts(match.value.id)].sort(byWeight(match.value));
    return reply(context, {
      title: words[language].title(match.value.title[language], say.kinds.fact(facts.length)),
      line: lineOf(context, "facts", match.value),
      found: facts.length > 0,
      parts: [
        ...themeNotice(match, text, context),
        ...facts.map((fact): Part => ({ kind: "record", record: factView(fact, context) })),
      ],
      suggestions: steps(context, ["recs", "brief", "dates"], match.value),
    });
  },
});

/**
 * The figures that carry the theme first, then its own facts, then those that touch it: in a call the first
 * screen is what is read. Within each the order of the document stays.
 */
function byWeight(theme: Theme): (a: Fact, b: Fact) => number {
  const weight = (fact: Fact) => (fact.theme !== theme.id ? 5 : (fact.callSheet ?? 4));
  return (a, b) => weight(a) - weight(b);
}
