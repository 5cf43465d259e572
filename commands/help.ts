import { type Command, type Context, defineCommand } from "../src/core/command.js";
import { lineOf, nameIn, optionName, valueName } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import type { Rich } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";

const words = {
  en: {
    title: "Help",
    intro: "Type a command, a theme, a reference, or just a question. Typos are forgiven.",
    examples: "For example",
    options: "Options",
    also: (names: string) => `Also answers to: ${names}`,
    ask: [
      "how many journalists were killed",
      "when is the labour law deadline?",
      "what do we ask on mining consent",
    ],
  },
  fr: {
    title: "Aide",
    intro:
      "Tapez une commande, un thème, une référence ou simplement une question. Les fautes de frappe sont pardonnées.",
    examples: "Par exemple",
    options: "Options",
    also: (names: string) => `Répond aussi à : ${names}`,
    ask: [
      "combien de journalistes ont été tués",
      "quelle est la date limite de la loi du travail?",
      "que demandons-nous sur le consentement minier",
    ],
  },
  es: {
    title: "Ayuda",
    intro: "Escriba un comando, un tema, una referencia o simplemente una pregunta. Se perdonan las erratas.",
    examples: "Por ejemplo",
    options: "Opciones",
    also: (names: string) => `También responde a: ${names}`,
    ask: [
      "cuántos periodistas fueron asesinados",
      "¿cuándo vence el plazo de la ley laboral?",
      "qué pedimos sobre el consentimiento en la minería",
    ],
  },
};

export default defineCommand({
  aliases: { en: ["hi", "hello", "?"], fr: ["aide", "bonjour"], es: ["ayuda", "hola"] },
  summary: {
    en: "What can be asked, and how",
    fr: "Ce qu'on peut demander, et comment",
    es: "Qué se puede preguntar, y cómo",
  },
  usage: { en: "[command]", fr: "[commande]", es: "[comando]" },
  examples: { en: ["help", "help recs"], fr: ["aide recos"], es: ["ayuda datos"] },
  place: 120,
  action: "ask",
  run({ text }, context) {
    if (!text) return overview(context);
    const command = context.commands.find(text)?.command ?? context.commands.nearest(text);
    return command ? one(command, context) : { question: text };
  },
});

function overview(context: Context) {
  const { language, commands } = context;
  const w = words[language];
  const items = commands.list.map(
    (command): Rich => [{ line: usageOf(command, context) }, ` — ${command.summary[language]}`],
  );
  return reply(context, {
    title: w.title,
    line: lineOf(context, "help"),
    shareable: false,
    parts: [
      { kind: "text", text: w.intro },
      { kind: "list", items },
      { kind: "heading", text: w.examples },
      { kind: "list", items: w.ask.map((line): Rich => ({ line })) },
    ],
    suggestions: steps(context, ["themes", "deadlines"]),
  });
}

function one(command: Command, context: Context) {
  const { language } = context;
  const w = words[language];
  const named = Object.entries(command.options ?? {}).filter(([, { hidden }]) => !hidden);
  const options = named.map(([id, option]): Rich => {
    const shown = Object.keys(option.values).map((value) => valueName(value, option, language));
    return [{ code: `${optionName(id, option, language)}:` }, ` ${shown.join(", ")}`];
  });
  const also = [...new Set([command.name, ...Object.values(command.aliases).flat()])].join(", ");
  return reply(context, {
    title: usageOf(command, context),
    line: lineOf(context, "help", command.name),
    shareable: false,
    parts: [
      { kind: "text", text: command.summary[language] },
      ...(options.length
        ? [
            { kind: "heading" as const, text: w.options },
            { kind: "list" as const, items: options },
          ]
        : []),
      { kind: "heading", text: w.examples },
      { kind: "list", items: command.examples[language].map((line): Rich => ({ line })) },
      { kind: "note", text: w.also(also) },
    ],
    suggestions: [
      ...command.examples[language].slice(0, 2).map((line) => ({ label: line, line })),
      ...steps(context, ["help"]),
    ],
  });
}

/** `recs <theme> [to:...]`. */
function usageOf(command: Command, { language }: Context): string {
  return `${nameIn(command, language)} ${command.usage[language]}`.trim();
}
