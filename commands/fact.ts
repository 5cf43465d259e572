import { defineCommand } from "../src/core/command.js";
import { chooseRecord } from "../src/core/views/choose.js";
import { wholeRecord } from "../src/core/views/whole.js";

const which = { en: "Which fact?", fr: "Quel fait?", es: "¿Qué dato?" };

export default defineCommand({
  aliases: { en: ["figure"], fr: ["fait", "chiffre"], es: ["dato", "cifra"] },
  summary: {
    en: "One fact whole: source, age, what contradicts it, the exact words",
    fr: "Un fait entier : source, ancienneté, ce qui le contredit, le texte exact",
    es: "Un dato completo: fuente, antigüedad, qué lo contradice, el texto exacto",
  },
  usage: { en: "<reference>", fr: "<référence>", es: "<referencia>" },
  examples: { en: ["fact F2.1"], fr: ["fait F2.1"], es: ["dato F2.1"] },
  place: 60,
  action: "ask",
  run({ text }, context) {
    if (!text) return chooseRecord("fact", which[context.language], context);
    const entry = context.library.byReference(text);
    return entry ? wholeRecord(entry, context) : { question: text, intent: "how_many" };
  },
});
