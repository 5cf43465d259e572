import type { Localized } from "../i18n/language.js";
import type { Context } from "./command.js";
import { fold } from "./fold.js";
import { lineOf } from "./names.js";
import { reply } from "./replies.js";
import type { Reply } from "./reply.js";
import { steps } from "./steps.js";

const setOf = (list: string): ReadonlySet<string> => new Set(fold(list).split(/\s+/).filter(Boolean));

/** What people say to one another and ask nothing by. */
const SAID = setOf(`
  thanks thank thx ty tysm cheers ok okay okey k kk cool great perfect awesome nice good bye goodbye lol haha hahaha yes no
  yep nope yeah yup sure fine wow super sorry noted understood brilliant excellent amazing wonderful hi hello hey np
  appreciated welcome
  merci merciii parfait genial bien bon bonne bonjour bonsoir salut coucou oui non ouais top compris accord dac dacc
  bravo revoir rien cool desole entendu
  gracias vale perfecto excelente bueno buenos buenas hola adios chao si claro listo entendido sale orale sip nop
  chido padre disculpa agradezco agradecido agradecida jaja jajaja`);
/** Words that only stand beside those. */
const BESIDE = setOf(`
  you so much very a lot for the your help it got all that s is there again everyone team morning afternoon evening night
  day see job well done then now really too
  beaucoup mille fois d au de pour votre ton aide la le journee soiree nuit tres c est ca va tout tous bot
  muchas mil muchisimas dias tardes noches hasta luego nada por tu su ayuda que muy todo todos te`);
const GREETINGS = new Set(
  [
    "how are you",
    "how are you doing",
    "ca va",
    "comment ca va",
    "comment allez vous",
    "que tal",
    "como estas",
  ].map(fold),
);
/** Longer lines say something else as well. */
const MOST_WORDS = 7;

/** Whether a line is thanks, a greeting, an "ok" or signs alone (an emoji, its Slack code), and asks nothing. */
export function isSmallTalk(line: string): boolean {
  const text = fold(line.includes(":") ? line.replace(/:[a-z0-9_+'-]+:/gi, " ") : line);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 0) return line.length > 0;
  if (words.length > MOST_WORDS) return false;
  if (GREETINGS.has(words.join(" "))) return true;
  return words.some((word) => SAID.has(word)) && words.every((word) => SAID.has(word) || BESIDE.has(word));
}

const words: Record<"title" | "before" | "behind", Localized> = {
  title: { en: "Glad to help", fr: "À votre service", es: "Con gusto" },
  before: {
    en: "Ask for a theme, a figure, a date or a recommendation whenever you need one. ",
    fr: "Demandez un thème, un chiffre, une date ou une recommandation quand il vous en faut. ",
    es: "Pida un tema, una cifra, una fecha o una recomendación cuando la necesite. ",
  },
  behind: { en: " shows how.", fr: " montre comment.", es: " muestra cómo." },
};

/** A short friendly line with the next steps: nothing was asked, so that nothing is missing either. */
export function smallTalk(context: Context): Reply {
  const { language } = context;
  const help = lineOf(context, "help");
  return reply(context, {
    title: words.title[language],
    line: help,
    shareable: false,
    parts: [{ kind: "text", text: [words.before[language], { line: help }, words.behind[language]] }],
    suggestions: steps(context, ["themes", "deadlines", "help"]),
  });
}
