import { defineCommand } from "../src/core/command.js";
import { noted } from "../src/core/replies.js";
import { chooseRecord } from "../src/core/views/choose.js";
import { wholeRecord } from "../src/core/views/whole.js";

const which = { en: "Define what?", fr: "Définir quoi?", es: "¿Qué definir?" };

export default defineCommand({
  aliases: { en: ["definition", "glossary"], fr: ["définir", "glossaire"], es: ["definir", "glosario"] },
  summary: {
    en: "What an abbreviation, institution, law or mechanism is",
    fr: "Ce qu'est un sigle, une institution, une loi ou un mécanisme",
    es: "Qué es una sigla, institución, ley o mecanismo",
  },
  usage: { en: "<abbreviation or name>", fr: "<sigle ou nom>", es: "<sigla o nombre>" },
  examples: { en: ["define FPIC", "define CNDH"], fr: ["définir CPLE"], es: ["definir COMAR"] },
  place: 80,
  action: "ask",
  run({ text }, context) {
    if (!text) return chooseRecord("define", which[context.language], context);
    const match = context.library.findTerm(text);
    if (!match) return { question: text, intent: "define" };
    const { value, exact } = match;
    const whole = wholeRecord({ kind: "term", record: value }, context);
    if (exact) return whole;
    return noted(whole, context.say.readAsTerm(text, value.name[context.language]));
  },
});
