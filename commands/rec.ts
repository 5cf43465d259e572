import { defineCommand } from "../src/core/command.js";
import { chooseRecord } from "../src/core/views/choose.js";
import { wholeRecord } from "../src/core/views/whole.js";

const which = { en: "Which recommendation?", fr: "Quelle recommandation?", es: "¿Qué recomendación?" };

export default defineCommand({
  aliases: { en: ["point"], fr: ["reco"], es: ["recomienda"] },
  summary: {
    en: "One recommendation whole: what it hangs on, what changed it, the exact words",
    fr: "Une recommandation entière : ce dont elle dépend, ce qui l'a modifiée, le texte exact",
    es: "Una recomendación completa: de qué depende, qué la cambió, el texto exacto",
  },
  usage: { en: "<reference>", fr: "<référence>", es: "<referencia>" },
  examples: { en: ["rec 4.2", "rec L7"], fr: ["reco 4.2"], es: ["rec 4.2"] },
  place: 50,
  action: "ask",
  run({ text }, context) {
    if (!text) return chooseRecord("rec", which[context.language], context);
    const entry = context.library.byReference(text);
    return entry ? wholeRecord(entry, context) : { question: text, intent: "ask" };
  },
});
