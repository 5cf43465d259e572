import { defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply, themeNotice } from "../src/core/replies.js";
import { type Part, under } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { dateView } from "../src/core/views/date.js";
import { wholeRecord } from "../src/core/views/whole.js";

const words = {
  en: { title: (theme?: string) => (theme ? `Timeline: ${theme}` : "Timeline"), undated: "Without a date" },
  fr: { title: (theme?: string) => (theme ? `Chronologie : ${theme}` : "Chronologie"), undated: "Sans date" },
  es: { title: (theme?: string) => (theme ? `Cronología: ${theme}` : "Cronología"), undated: "Sin fecha" },
};

export default defineCommand({
  aliases: { en: ["timeline", "date"], fr: ["chronologie"], es: ["fechas", "fecha", "cronología"] },
  summary: {
    en: "The timeline: every date of the documents and those of members, or of a theme",
    fr: "La chronologie : toutes les dates des documents, ou d'un thème",
    es: "La cronología: todas las fechas de los documentos y las de miembros, o de un tema",
  },
  usage: { en: "[theme | reference]", fr: "[thème | référence]", es: "[tema | referencia]" },
  examples: { en: ["dates labour", "dates D1"], fr: ["chronologie travail"], es: ["fechas trabajo"] },
  place: 70,
  action: "ask",
  run({ text }, context) {
    const { library, language } = context;
    const entry = text ? library.byReference(text) : undefined;
    if (entry?.kind === "date") return wholeRecord(entry, context);
    const match = text ? library.findTheme(text) : undefined;
    if (text && !match) return { question: text, intent: "when" };
    const theme = match?.value;
    const dates = library.dates(theme?.id);
    const record = (date: (typeof dates)[number]): Part => ({
      kind: "record",
      record: dateView(date, context),
    });
    const stated = dates.filter(({ added }) => !added);
    const own = dates.filter(({ added }) => added);
    const undated = stated.filter(({ date }) => date === null);
    return reply(context, {
      title: words[language].title(theme?.title[language]),
      line: lineOf(context, "dates", theme),
      found: dates.length > 0,
      parts: [
        ...themeNotice(match, text, context),
        ...stated.filter(({ date }) => date !== null).map(record),
        ...under(words[language].undated, undated.map(record)),
        ...under(context.say.added.heading, own.map(record)),
      ],
      suggestions: theme
        ? steps(context, ["recs", "facts", "brief"], theme)
        : steps(context, ["deadlines", "themes"]),
    });
  },
});
