import { type Context, defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply, themeNotice } from "../src/core/replies.js";
import { type Part, under } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { asOf, isClosed } from "../src/core/views/added.js";
import { chooseTheme } from "../src/core/views/choose.js";
import { documentName } from "../src/core/views/citation.js";
import { dateView, standingOf } from "../src/core/views/date.js";
import { factView } from "../src/core/views/fact.js";
import { recommendationView } from "../src/core/views/recommendation.js";
import { quotes } from "../src/core/views/whole.js";
import type { DateEntry, Recommendation, Theme } from "../src/core/vocabulary.js";

/** The call sheet is one screen: as many figures and dates as are remembered in a call. */
const FIGURES = 3;
const DATES = 3;
/** With more asks than these the exact words would push figures and dates off the screen; `rec` has them. */
const QUOTED = 4;

const words = {
  en: {
    title: (theme: string) => `Call sheet: ${theme}`,
    asks: "What we ask",
    figures: "Figures",
    dates: "Dates",
    which: "Call sheet: which theme?",
  },
  fr: {
    title: (theme: string) => `Fiche d'appel : ${theme}`,
    asks: "Ce que nous demandons",
    figures: "Chiffres",
    dates: "Dates",
    which: "Fiche d'appel : quel thème?",
  },
  es: {
    title: (theme: string) => `Ficha para la llamada: ${theme}`,
    asks: "Qué pedimos",
    figures: "Cifras",
    dates: "Fechas",
    which: "Ficha: ¿de qué tema?",
  },
};

export default defineCommand({
  aliases: { en: ["sheet", "callsheet"], fr: ["fiche"], es: ["ficha", "resumen"] },
  summary: {
    en: "The call sheet of a theme: asks, three figures, dates, on one screen",
    fr: "La fiche d'appel d'un thème : demandes, trois chiffres, dates, sur un écran",
    es: "La ficha de un tema: peticiones, tres cifras, fechas, en una pantalla",
  },
  usage: { en: "<theme>", fr: "<thème>", es: "<tema>" },
  examples: { en: ["brief migration"], fr: ["fiche migration"], es: ["ficha migración"] },
  place: 40,
  action: "ask",
  run({ text }, context) {
    const match = context.library.findTheme(text);
    if (match) return sheet(match.value, themeNotice(match, text, context), context);
    return text ? { question: text } : chooseTheme("brief", words[context.language].which, context);
  },
});

function sheet(theme: Theme, notices: Part[], context: Context) {
  const { library, language } = context;
  const w = words[language];
  const facts = library
    .facts(theme.id)
    .filter((fact) => fact.callSheet !== undefined && fact.theme === theme.id)
    .sort((a, b) => (a.callSheet as number) - (b.callSheet as number))
    .slice(0, FIGURES);
  const asks = library.recommendations(theme.id);
  const all = context.library.dates();
  const dates = datesFor(
    theme,
    asks,
    context,
    all.filter(({ added }) => !added),
  );
  const own = datesFor(
    theme,
    asks,
    context,
    all.filter((date) => date.added && !isClosed(date)),
  );
  const dated = (date: DateEntry): Part => ({ kind: "record", record: dateView(date, context) });
  return reply(context, {
    title: w.title(theme.title[language]),
    line: lineOf(context, "brief", theme),
    parts: [
      ...notices,
      ...under(
        w.asks,
        asks.flatMap((ask): Part[] => [
          { kind: "record", record: short(ask, context) },
          ...(asks.length <= QUOTED ? quotes(ask.sources.slice(0, 1), context) : []),
        ]),
      ),
      ...under(
        w.figures,
        facts.map(
          (fact): Part => ({ kind: "record", record: { ...factView(fact, context), body: undefined } }),
        ),
      ),
      ...under(w.dates, dates.map(dated)),
      ...under(context.say.added.heading, own.map(dated)),
    ],
    suggestions: steps(context, ["recs", "facts", "dates"], theme),
  });
}

/** An ask without its small print; which document it stands in, since one of them is later. */
function short(record: Recommendation, context: Context) {
  const view = recommendationView(record, context);
  return { ...view, details: view.details.slice(0, 1), citation: documentName(record.document, context) };
}

/** Of some dates those that the asks hang on, and what was due in the theme: ahead first, then the latest passed. */
function datesFor(
  theme: Theme,
  asks: Recommendation[],
  { library, today }: Context,
  among: DateEntry[],
): DateEntry[] {
  const named = new Set(asks.flatMap(({ deadlines }) => deadlines));
  const references = new Set(asks.map(({ reference }) => reference));
  const all = library.dates(theme.id);
  const wanted = among.filter(
    (date) =>
      named.has(date.reference) ||
      date.added?.recommendations.some((reference) => references.has(reference)) ||
      (all.includes(date) && (date.added || date.kind !== "event")),
  );
  const rank = { ahead: 0, current: 0, passed: 1, undated: 2 };
  const weight = { deadline: 0, recurring: 1, milestone: 2, event: 3 };
  const day = (date: DateEntry) => asOf(date, today).date ?? "";
  const standing = (date: DateEntry) => rank[standingOf(asOf(date, today), today)];
  return [...wanted]
    .sort((a, b) => {
      // Of what is ahead the soonest first, of what passed the latest.
      const soonest = standing(a) === 0 && a.added ? -1 : 1;
      const byDate = soonest * day(b).localeCompare(day(a));
      return standing(a) - standing(b) || (a.added ? 0 : weight[a.kind] - weight[b.kind]) || byDate;
    })
    .slice(0, DATES);
}
