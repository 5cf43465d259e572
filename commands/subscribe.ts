import { type Context, defineCommand, type OptionDefinition } from "../src/core/command.js";
import { fold } from "../src/core/fold.js";
import { lineOf, optionName } from "../src/core/names.js";
import { errorReply } from "../src/core/replies.js";
import type { Reply } from "../src/core/reply.js";
import { needsChannel } from "../src/core/subscribing/find.js";
import { placeOf } from "../src/core/subscribing/place.js";
import { said } from "../src/core/subscribing/said.js";
import { subscribe } from "../src/core/subscribing/subscribe.js";
import { readWish, type WishProblem } from "../src/core/subscribing/wish.js";
import type { Language } from "../src/i18n/language.js";
import { reminderMessages } from "../src/i18n/reminders.js";

const langOption: OptionDefinition = {
  names: { en: ["language"], fr: ["langue"], es: ["idioma"] },
  values: {
    en: { en: ["english"], fr: ["anglais"], es: ["inglés"] },
    fr: { en: ["french"], fr: ["français"], es: ["francés"] },
    es: { en: ["spanish"], fr: ["espagnol"], es: ["español"] },
  },
};

export default defineCommand({
  aliases: {
    en: ["remind"],
    fr: ["abonner", "s'abonner", "rappeler"],
    es: ["suscribir", "suscribirse", "recordar"],
  },
  summary: {
    en: "Reminders for this channel: a weekly digest, or a countdown to each date",
    fr: "Des rappels pour ce canal : un résumé chaque semaine, ou un compte à rebours avant chaque date",
    es: "Recordatorios para este canal: un resumen semanal, o una cuenta regresiva antes de cada fecha",
  },
  usage: {
    en: "[themes] [weekly <weekday> <time> | before 30,7,1 days] [zone]",
    fr: "[thèmes] [hebdomadaire <jour> <heure> | 30,7,1 jours avant] [fuseau]",
    es: "[temas] [semanal <día> <hora> | 30,7,1 días antes] [zona]",
  },
  examples: {
    en: ["subscribe", "subscribe migration weekly friday 5pm", "subscribe before 30,7,1 days"],
    fr: ["abonner", "abonner migration lundi 9h30", "abonner 30,7,1 jours avant"],
    es: ["suscribir", "suscribir migración lunes 9:30", "suscribir 30,7,1 días antes"],
  },
  options: { lang: langOption },
  place: 140,
  action: "subscribe",
  async run({ text, options }, context) {
    const line = lineOf(context, "subscribe", text);
    const read = readWish(text, context);
    if (read.kind === "question") return { question: text };
    if (read.kind === "problems") return problemsReply(read.problems, line, context);
    const place = placeOf(context.caller);
    if (!place) return needsChannel(line, context);
    const { wish, notices } = read;
    return subscribe(
      {
        place,
        wish: { ...wish, zone: wish.zone ?? context.timeZone },
        language: (options.lang as Language | undefined) ?? context.language,
        languageNamed: options.lang !== undefined,
        line,
        notices,
      },
      context,
    );
  },
});

/** `langue:fr`: what somebody means who writes "in French". */
function languageOption(typed: string, { language }: Context): string {
  const asked = Object.entries(langOption.values).find(([, names]) =>
    Object.values(names).some((words) => words.some((word) => fold(word) === fold(typed))),
  );
  return `${optionName("lang", langOption, language)}:${asked?.[0] ?? language}`;
}

/** Everything that cannot be used, at once; where a zone was nearly named, the line with it as a button. */
function problemsReply(problems: WishProblem[], line: string, context: Context): Reply {
  const { errors } = reminderMessages[context.language];
  const told = problems.map((problem) => {
    switch (problem.kind) {
      case "days":
        return errors.days(problem.typed, problem.most);
      case "zone":
        return errors.zone(problem.typed, problem.near);
      case "wholeDays":
      case "rhythm":
        return said[context.language][problem.kind](problem.typed);
      case "language":
        return said[context.language].language(problem.typed, languageOption(problem.typed, context));
      default:
        return errors[problem.kind](problem.typed);
    }
  });
  const message = told.map((one) => one.message).join(" ");
  const hint = told.map((one) => one.hint).join(" ");
  const [only] = problems;
  const mended = problems.length === 1 && only ? mend(only, line, context) : undefined;
  const plainest = lineOf(context, "subscribe");
  const suggestions = [mended, plainest].flatMap((next) => (next ? [{ label: next, line: next }] : []));
  return errorReply(context, line, "APG_OPTION_VALUE", { message, hint }, suggestions);
}

/** The line as it was likely meant, where that is one thing. */
function mend(problem: WishProblem, line: string, context: Context): string | undefined {
  if (problem.kind === "zone") return problem.near && line.replace(problem.typed, problem.near);
  if (problem.kind !== "language") return undefined;
  const without = line.replace(new RegExp(`\\s+(?:(?:in|en)\\s+)?${problem.typed}(?=\\s|$)`, "iu"), "");
  return `${without} ${languageOption(problem.typed, context)}`;
}
