import { defineCommand } from "../src/core/command.js";
import { noSuchDate } from "../src/core/dating/asking.js";
import { buttonOptions, linkOption } from "../src/core/dating/options.js";
import { addOutcome } from "../src/core/dating/outcome.js";
import { firstWord } from "../src/core/line.js";
import { chooseRecord } from "../src/core/views/choose.js";

const which = {
  en: "The outcome of which date?",
  fr: "L'issue de quelle date?",
  es: "¿El resultado de qué fecha?",
};

const REFERENCE = /^[DdMm]-?\d+$/;

export default defineCommand({
  aliases: { en: ["result"], fr: ["dénouement"], es: ["resultado", "desenlace"] },
  summary: {
    en: "How a date ended, the documents' too, beside what they say; for editors",
    fr: "Ce qu'il est advenu d'une date, y compris de celles des documents, à côté de ce qu'ils disent; avec le rôle d'édition",
    es: "Cómo terminó una fecha, también las de los documentos, junto a lo que dicen; con el rol de edición",
  },
  usage: {
    en: `<reference> "text" [link]`,
    fr: `<référence> "texte" [lien]`,
    es: `<referencia> "texto" [enlace]`,
  },
  examples: {
    en: ["outcome D54", `outcome D54 "adopted on 1 May 2019" https://example.org/law`],
    fr: [`dénouement D54 "adoptée le 1er mai 2019"`],
    es: [`resultado D54 "aprobada el 1 de mayo de 2019"`],
  },
  options: { link: linkOption, ...buttonOptions },
  place: 124,
  action: "ask",
  actionFor: (rest) => (REFERENCE.test(firstWord(rest).word) ? "edit" : "ask"),
  written: true,
  run(input, context) {
    const [first, ...rest] = input.words;
    if (!first) return chooseRecord("outcome", which[context.language], context);
    const entry = context.library.byReference(first);
    if (entry?.kind !== "date") {
      if (REFERENCE.test(first)) return noSuchDate(first, context);
      // "Outcome of the labour bill" asks for one.
      return { question: [...input.words, ...(input.quoted ?? [])].join(" ") };
    }
    return addOutcome(entry.record.reference, input, rest, context);
  },
});
