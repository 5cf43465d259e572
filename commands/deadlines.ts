import { type Context, defineCommand } from "../src/core/command.js";
import { fold } from "../src/core/fold.js";
import { lineOf, themeWord } from "../src/core/names.js";
import { reply, themeNotice } from "../src/core/replies.js";
import { type Part, under } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { dateView } from "../src/core/views/date.js";
import { standings } from "../src/core/views/standings.js";
import type { DateEntry, Theme } from "../src/core/vocabulary.js";
import { formatDate } from "../src/i18n/format.js";

/** With nothing ahead, how many of the last due dates are still shown. */
const LAST_DUE = 3;

const words = {
  en: {
    title: (theme?: string) => (theme ? `Deadlines: ${theme}` : "Deadlines"),
    nothing: (day: string, theme?: string) =>
      theme
        ? `Nothing with a day is ahead under “${theme}” as of ${day}.`
        : `Nothing with a day is ahead as of ${day}: the documents' own dates have passed.`,
    upcoming: "Ahead",
    awaited: "Awaited when written, no day given",
    passed: "Passed",
    membersPassed: "Dates added by members: passed",
    lastDue: "Last due",
    none: "The documents name none here.",
    past: ["past", "passed"],
    all: ["all"],
  },
  fr: {
    title: (theme?: string) => (theme ? `Échéances : ${theme}` : "Échéances"),
    nothing: (day: string, theme?: string) =>
      theme
        ? `Au ${day}, aucune échéance datée n'est à venir sous « ${theme} ».`
        : `Au ${day}, aucune échéance datée n'est à venir : les dates des documents sont passées.`,
    upcoming: "À venir",
    awaited: "Attendu au moment de la rédaction, jour non précisé",
    passed: "Passé",
    membersPassed: "Dates ajoutées par des membres : passées",
    lastDue: "Dernières échéances",
    none: "Les documents n'en nomment aucune ici.",
    past: ["passé", "passées", "passe"],
    all: ["tout", "toutes"],
  },
  es: {
    title: (theme?: string) => (theme ? `Plazos: ${theme}` : "Plazos"),
    nothing: (day: string, theme?: string) =>
      theme
        ? `Al ${day} no hay nada con fecha por venir en «${theme}».`
        : `Al ${day} no hay nada con fecha por venir: las fechas de los documentos ya pasaron.`,
    upcoming: "Por venir",
    awaited: "En espera al redactarse, sin día preciso",
    passed: "Ya pasó",
    membersPassed: "Fechas agregadas por miembros: ya pasaron",
    lastDue: "Últimos plazos",
    none: "Los documentos no mencionan ninguno aquí.",
    past: ["pasados", "pasado"],
    all: ["todos", "todas", "todo"],
  },
};

type Range = "ahead" | "past" | "all";

export default defineCommand({
  aliases: {
    en: ["upcoming", "due"],
    fr: ["échéances", "délais"],
    es: ["plazos", "vencimientos"],
  },
  summary: {
    en: "What is coming, with days left; what passed, and what is awaited without a day",
    fr: "Ce qui vient, avec les jours restants; ce qui est passé; ce qui est attendu sans date",
    es: "Lo que viene, con los días que faltan; lo que pasó; lo que se espera sin fecha",
  },
  usage: { en: "[theme] [past|all]", fr: "[thème] [passé|tout]", es: "[tema] [pasados|todos]" },
  examples: {
    en: ["deadlines", "deadlines labour", "deadlines past"],
    fr: ["échéances", "échéances travail passé"],
    es: ["plazos", "plazos trabajo todos"],
  },
  place: 30,
  action: "ask",
  run({ words: typed }, context) {
    const { range, rest } = rangeOf(typed);
    const match = rest ? context.library.findTheme(rest) : undefined;
    if (rest && !match) return { question: rest, intent: "when" };
    return deadlines(match?.value, range, themeNotice(match, rest, context), context);
  },
});

function rangeOf(typed: string[]): { range: Range; rest: string } {
  const is = (word: string, key: "past" | "all") =>
    Object.values(words).some((language) => language[key].some((name) => fold(name) === fold(word)));
  const past = typed.some((word) => is(word, "past"));
  const all = typed.some((word) => is(word, "all"));
  const rest = typed.filter((word) => !is(word, "past") && !is(word, "all")).join(" ");
  return { range: all ? "all" : past ? "past" : "ahead", rest };
}

function deadlines(theme: Theme | undefined, range: Range, notices: Part[], context: Context) {
  const { language, today, library, say } = context;
  const w = words[language];
  // What members added stands apart from what the documents say.
  const { ahead, passed, awaited, members } = standings(library.dates(theme?.id), today);
  const group = (title: string, entries: DateEntry[]): Part[] =>
    under(
      title,
      entries.map((entry): Part => ({ kind: "record", record: dateView(entry, context) })),
    );

  const parts = [...notices];
  // What has only a month or a year goes on being ahead while it lasts; it says nothing of what is due.
  const due = [...ahead, ...members.ahead].some(({ precision }) => precision === "day");
  if (range !== "past" && !due) {
    const nothing = w.nothing(formatDate(today, language), theme?.title[language]);
    parts.push({ kind: "text", text: { bold: nothing } });
  }
  if (range !== "past") parts.push(...group(w.upcoming, ahead), ...group(say.added.heading, members.ahead));
  if (range === "ahead") parts.push(...group(w.lastDue, due ? [] : passed.slice(0, LAST_DUE)));
  if (range !== "past")
    parts.push(...group(w.awaited, awaited), ...group(say.added.awaited, members.awaited));
  if (range !== "ahead") {
    parts.push(...group(w.passed, passed), ...group(w.membersPassed, members.passed));
    parts.push(...group(say.added.closed, members.closed));
  }
  const shown = parts.some(({ kind }) => kind === "record");
  if (!shown) parts.push({ kind: "text", text: w.none });
  const rest = [theme ? themeWord(theme, language) : "", range === "ahead" ? "" : (w[range][0] as string)];
  return reply(context, {
    title: w.title(theme?.title[language]),
    line: lineOf(context, "deadlines", rest.filter(Boolean).join(" ")),
    found: shown,
    parts,
    suggestions: theme
      ? steps(context, ["recs", "brief", "dates"], theme)
      : steps(context, ["themes", "help"]),
  });
}
