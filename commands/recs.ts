import { type Context, defineCommand, type Input } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { actOption, actorOption } from "../src/core/options.js";
import { reply, themeNotice } from "../src/core/replies.js";
import type { Part } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { chooseTheme } from "../src/core/views/choose.js";
import { documentName } from "../src/core/views/citation.js";
import { recommendationView } from "../src/core/views/recommendation.js";
import type { Recommendation, Theme } from "../src/core/vocabulary.js";

const words = {
  en: {
    title: (theme: string, count: string, later: number) =>
      `${theme}: ${count}${later ? ` + ${later} in the later letter` : ""}`,
    later: (document: string) => `Later, in the ${document}`,
    none: (theme: string) => `No recommendation of “${theme}” fits these options. All of them:`,
    empty: (theme: string) => `The documents make no recommendation under “${theme}” alone.`,
    which: "Recommendations: which theme?",
  },
  fr: {
    title: (theme: string, count: string, later: number) =>
      `${theme} : ${count}${later ? ` + ${later} dans la lettre ultérieure` : ""}`,
    later: (document: string) => `Plus tard : ${document}`,
    none: (theme: string) =>
      `Aucune recommandation de « ${theme} » ne répond à ces options. Les voici toutes :`,
    empty: (theme: string) => `Les documents ne font aucune recommandation sous « ${theme} » seul.`,
    which: "Recommandations : quel thème?",
  },
  es: {
    title: (theme: string, count: string, later: number) =>
      `${theme}: ${count}${later ? ` + ${later} en la carta posterior` : ""}`,
    later: (document: string) => `Más tarde: ${document}`,
    none: (theme: string) => `Ninguna recomendación de «${theme}» corresponde a estas opciones. Todas:`,
    empty: (theme: string) => `Los documentos no hacen ninguna recomendación solo bajo «${theme}».`,
    which: "Recomendaciones: ¿de qué tema?",
  },
};

export default defineCommand({
  aliases: {
    en: ["recommendations", "rec's", "asks", "recommendation"],
    fr: ["recos", "recommandations", "demandes"],
    es: ["recomendaciones", "recomendacion", "peticiones"],
  },
  summary: {
    en: "All recommendations of a theme, in document order",
    fr: "Toutes les recommandations d'un thème, dans l'ordre du document",
    es: "Todas las recomendaciones de un tema, en el orden del documento",
  },
  usage: {
    en: "<theme> [to:canada|mexico|companies] [act:urge|press|…]",
    fr: "<thème> [à:canada|mexique|entreprises] [acte:exhorter|demander|…]",
    es: "<tema> [a:canada|mexico|empresas] [acto:instar|pedir|…]",
  },
  examples: {
    en: ["recs migration", "recs disappearances act:press", "recs mining to:companies"],
    fr: ["recos migration", "recos disparitions acte:demander"],
    es: ["recomendaciones migración", "recomendaciones desapariciones acto:pedir"],
  },
  options: { to: actorOption, act: actOption },
  place: 10,
  action: "ask",
  run(input, context) {
    if (!input.text) return chooseTheme("recs", words[context.language].which, context, typedOptions(input));
    const match = context.library.findTheme(input.text);
    if (!match) return { question: input.text, intent: "ask" };
    return recommendationsOf(match.value, themeNotice(match, input.text, context), input, context);
  },
});

function recommendationsOf(theme: Theme, notices: Part[], input: Input, context: Context) {
  const { library, language, say } = context;
  const all = library.recommendations(theme.id);
  const chosen = all.filter((record) => fits(record, input.options));
  const found = chosen.length > 0;
  const shown = found ? chosen : all;
  const later = shown.filter(({ document }) => document !== shown[0]?.document).length;
  const title = theme.title[language];
  if (!found) {
    const { none, empty } = words[language];
    notices.push({ kind: "text", text: { bold: all.length ? none(title) : empty(title) } });
  }
  return reply(context, {
    title: found
      ? words[language].title(title, say.kinds.recommendation(chosen.length - later), later)
      : title,
    line: `${lineOf(context, "recs", theme)}${typedOptions(input)}`,
    found,
    parts: [...notices, ...grouped(shown, context)],
    suggestions: steps(context, ["facts", "brief", "dates"], theme),
  });
}

/** The options as they are typed, each with a space before it. */
function typedOptions({ options }: Input): string {
  return Object.entries(options)
    .map(([name, value]) => ` ${name}:${value}`)
    .join("");
}

function fits(
  { addressees, advocacyAct, alsoActs = [] }: Recommendation,
  { to, act }: Input["options"],
): boolean {
  const acts: string[] = [advocacyAct, ...alsoActs];
  return (
    (to === undefined || addressees.some((actor) => actor === to)) &&
    (act === undefined || acts.includes(act))
  );
}

/** The records with the subheading of the document above each group, and the later document's points apart. */
function grouped(records: Recommendation[], context: Context): Part[] {
  const parts: Part[] = [];
  const first = records[0]?.document;
  let document = first;
  let heading: string | undefined;
  for (const record of records) {
    if (record.document !== document) {
      document = record.document;
      parts.push({ kind: "heading", text: words[context.language].later(documentName(document, context)) });
      heading = undefined;
    }
    const subheading = record.subheading?.[context.language];
    if (subheading && subheading !== heading) parts.push({ kind: "heading", text: subheading });
    heading = subheading;
    parts.push({ kind: "record", record: recommendationView(record, context) });
  }
  return parts;
}
