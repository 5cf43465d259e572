import { userKey } from "../src/core/caller.js";
import { type Context, defineCommand } from "../src/core/command.js";
import { fold } from "../src/core/fold.js";
import { lineOf } from "../src/core/names.js";
import { errorReply, reply } from "../src/core/replies.js";
import type { Suggestion } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { LANGUAGES, type Language } from "../src/core/vocabulary.js";
import { messages } from "../src/i18n/messages.js";

const names: Record<Language, string> = { en: "English", fr: "Français", es: "Español" };
const typed: Record<Language, string[]> = {
  en: ["en", "english", "anglais", "ingles", "eng"],
  fr: ["fr", "french", "francais", "frances", "fra"],
  es: ["es", "spanish", "espagnol", "espanol", "castellano", "esp"],
};

const words = {
  en: {
    title: (name: string) => `Your language: ${name}`,
    set: (name: string) => `From now on I answer you in ${name}.`,
    unknown: (word: string) => ({ message: `“${word}” is no language of mine.`, hint: "Use en, fr or es." }),
  },
  fr: {
    title: (name: string) => `Votre langue : ${name}`,
    set: (name: string) => `Je vous répondrai désormais en ${name.toLowerCase()}.`,
    unknown: (word: string) => ({
      message: `« ${word} » n'est pas une de mes langues.`,
      hint: "Utilisez en, fr ou es.",
    }),
  },
  es: {
    title: (name: string) => `Su idioma: ${name}`,
    set: (name: string) => `De ahora en adelante le responderé en ${name.toLowerCase()}.`,
    unknown: (word: string) => ({ message: `«${word}» no es uno de mis idiomas.`, hint: "Use en, fr o es." }),
  },
};

export default defineCommand({
  aliases: { en: ["language"], fr: ["langue"], es: ["idioma", "lengua"] },
  summary: {
    en: "The language in which I answer you; stored",
    fr: "La langue dans laquelle je vous réponds; elle est enregistrée",
    es: "El idioma en que le respondo; se guarda",
  },
  usage: { en: "[en|fr|es]", fr: "[en|fr|es]", es: "[en|fr|es]" },
  examples: { en: ["lang fr"], fr: ["langue es"], es: ["idioma en"] },
  place: 110,
  action: "own",
  async run({ text }, context) {
    if (!text) {
      return reply(context, {
        title: words[context.language].title(names[context.language]),
        line: lineOf(context, "lang"),
        shareable: false,
        parts: [{ kind: "menu", items: choices(context) }],
      });
    }
    const chosen = LANGUAGES.find((language) => typed[language].includes(fold(text)));
    if (!chosen && text.includes(" ")) return { question: text };
    if (!chosen) {
      const error = words[context.language].unknown(text);
      return errorReply(context, lineOf(context, "lang"), "APG_OPTION_VALUE", error, choices(context));
    }
    await context.store.setLanguage(userKey(context.caller), chosen);
    // The confirmation is already in the language that was chosen.
    const then: Context = { ...context, language: chosen, say: messages[chosen] };
    return reply(then, {
      title: words[chosen].title(names[chosen]),
      line: lineOf(then, "lang"),
      shareable: false,
      parts: [{ kind: "text", text: words[chosen].set(names[chosen]) }],
      suggestions: steps(then, ["themes", "deadlines", "help"]),
    });
  },
});

function choices(context: Context): Suggestion[] {
  return LANGUAGES.map((language) => ({ label: names[language], line: lineOf(context, "lang", language) }));
}
