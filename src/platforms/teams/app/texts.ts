import type { Language } from "../../../i18n/language.js";

/** What an admin reads in the catalogue, and a member before adding the app. */
interface Texts {
  /** 80 characters at most. */
  short: string;
  full: string;
  /** The search box of the message extension: 32 and 128 characters at most. */
  query: { title: string; description: string };
}

/**
 * `/APG` and `@APG` are how Teams calls the app from a message box, so the short name is what people say. The name is
 * the same in every language.
 */
export const NAME = { short: "APG", full: "Americas Policy Group" };

export const texts: Record<Language, Texts> = {
  en: {
    short: "Recommendations, figures and dates, each with the place where it stands",
    full: paragraphs(
      "Looks up the recommendations, figures and dates in a coalition's documents. Each answer says where it stands, as of when it is and how old that is by now.",
      "In a channel, a group chat or a meeting chat, mention the app with a theme, a reference or a question, or pick one of its commands behind the slash: the answer to a slash command is for you alone. In a personal chat, just write.",
      "From the message box of any chat, search and put the card that you choose into your message.",
      "The answers are records that people have reviewed. Nothing is generated, and what the documents do not say is said to be missing. English, French and Spanish.",
    ),
    query: { title: "Theme or words", description: "A theme, some words or a whole question" },
  },
  fr: {
    short: "Recommandations, chiffres et dates, chacun avec sa source",
    full: paragraphs(
      "Recherche les recommandations, les chiffres et les dates dans les documents d'une coalition. Chaque réponse dit où elle se trouve, de quand elle date et si elle est ancienne.",
      "Dans un canal, une conversation de groupe ou celle d'une réunion, mentionnez l'application avec un thème, une référence ou une question, ou tapez / et choisissez une de ses commandes : la réponse à une telle commande n'est visible que pour vous. Dans une conversation personnelle, écrivez simplement.",
      "Depuis la zone de message de toute conversation, cherchez et placez dans votre message la carte de votre choix.",
      "Les réponses sont des fiches relues par des personnes. Rien n'est généré, et ce que les documents ne disent pas est signalé comme absent. Anglais, français et espagnol.",
    ),
    query: { title: "Thème ou mots", description: "Un thème, des mots ou une question entière" },
  },
  es: {
    short: "Recomendaciones, cifras y fechas, cada una con su fuente",
    full: paragraphs(
      "Busca las recomendaciones, cifras y fechas en los documentos de una coalición. Cada respuesta dice dónde consta, de cuándo es y cuánto tiempo ha pasado.",
      "En un canal, un chat de grupo o el chat de una reunión, mencione la aplicación con un tema, una referencia o una pregunta, o escriba / y elija uno de sus comandos: la respuesta a un comando así es solo para usted. En un chat personal, basta con escribir.",
      "Desde el cuadro de mensaje de cualquier chat, busque e inserte en su mensaje la tarjeta que elija.",
      "Las respuestas son fichas revisadas por personas. No se genera nada, y se indica lo que los documentos no dicen. Inglés, francés y español.",
    ),
    query: { title: "Tema o palabras", description: "Un tema, unas palabras o una pregunta entera" },
  },
};

function paragraphs(...lines: string[]): string {
  return lines.join("\n\n");
}
