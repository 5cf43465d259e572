import { defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import { type Part, under } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { dateView, upcoming } from "../src/core/views/date.js";
import { formatDate, formatList } from "../src/i18n/format.js";

/** The front page names the next few dates; the rest is one button away. */
const DATES = 3;

const words = {
  en: {
    title: "Americas Policy Group: asks, figures, dates",
    intro:
      "Pick a theme, or type what you need: `recs migration`, `facts disappearances`, `4.2`, or a question.",
    next: "Next dates",
    nothing: "Nothing with a day is ahead; awaited:",
  },
  fr: {
    title: "Groupe d'orientation politique pour les Amériques : demandes, chiffres, dates",
    intro:
      "Choisissez un thème, ou tapez ce qu'il vous faut : `recos migration`, `faits disparitions`, `4.2`, ou une question.",
    next: "Prochaines dates",
    nothing: "Rien de daté à venir; attendu :",
  },
  es: {
    title: "Americas Policy Group: peticiones, cifras, fechas",
    intro:
      "Elija un tema o escriba lo que necesita: `recomendaciones migración`, `datos desapariciones`, `4.2`, o una pregunta.",
    next: "Próximas fechas",
    nothing: "Nada con fecha por venir; en espera:",
  },
};

export default defineCommand({
  aliases: { en: ["start", "apg"], fr: ["accueil"], es: ["inicio"] },
  summary: {
    en: "The front page: themes, next dates, how to ask",
    fr: "La page d'accueil : thèmes, prochaines dates, comment demander",
    es: "La portada: temas, próximas fechas, cómo preguntar",
  },
  usage: { en: "", fr: "", es: "" },
  examples: { en: ["home"], fr: ["accueil"], es: ["inicio"] },
  place: 130,
  action: "ask",
  run({ text }, context) {
    if (text) return { question: text };
    const { language, library, today, say } = context;
    const w = words[language];
    const ahead = upcoming(library.dates(), today);
    const [stated, own] = [ahead.filter(({ added }) => !added), ahead.filter(({ added }) => added)];
    const awaited = library
      .dates()
      .filter(({ awaited: waiting, date, kind }) => waiting && date === null && kind === "recurring");
    const record = (date: (typeof ahead)[number]): Part => ({
      kind: "record",
      record: dateView(date, context),
    });
    const shown = (ahead.length ? stated : awaited).slice(0, DATES);
    const documents = library.content.documents
      .map(({ date }) => date)
      .sort()
      .map((date) => formatDate(date, language));
    return reply(context, {
      title: w.title,
      line: lineOf(context, "home"),
      shareable: false,
      parts: [
        { kind: "text", text: marked(w.intro) },
        {
          kind: "menu",
          items: library.content.themes.map((theme) => ({
            label: theme.title[language],
            line: lineOf(context, "brief", theme),
          })),
        },
        ...(ahead.length
          ? []
          : [
              { kind: "heading" as const, text: w.next },
              { kind: "text" as const, text: w.nothing },
            ]),
        ...(ahead.length ? under(w.next, shown.map(record)) : shown.map(record)),
        ...under(say.added.heading, own.slice(0, DATES).map(record)),
        { kind: "note", text: say.documentsAre(formatList(documents, language)) },
      ],
      suggestions: steps(context, ["deadlines", "themes", "help"]),
    });
  },
});

/** Text between backquotes is what one types. */
function marked(text: string) {
  return text.split("`").map((piece, index) => (index % 2 ? { code: piece } : piece));
}
