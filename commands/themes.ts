import { defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import type { Part } from "../src/core/reply.js";
import { steps } from "../src/core/steps.js";
import { themeView } from "../src/core/views/term.js";

const words = { en: { title: "Themes" }, fr: { title: "Thèmes" }, es: { title: "Temas" } };

export default defineCommand({
  aliases: { en: ["topics", "theme"], fr: ["thèmes", "sujets"], es: ["temas", "tema"] },
  summary: {
    en: "The themes, and what stands under each",
    fr: "Les thèmes, et ce que chacun contient",
    es: "Los temas, y qué hay en cada uno",
  },
  usage: { en: "", fr: "", es: "" },
  examples: { en: ["themes"], fr: ["thèmes"], es: ["temas"] },
  place: 100,
  action: "ask",
  run({ text }, context) {
    if (text) return { question: text };
    const { themes } = context.library.content;
    return reply(context, {
      title: words[context.language].title,
      line: lineOf(context, "themes"),
      parts: [
        ...themes.map((theme): Part => ({ kind: "record", record: themeView(theme, context) })),
        {
          kind: "menu",
          items: themes.map((theme) => ({
            label: theme.title[context.language],
            line: lineOf(context, "brief", theme),
          })),
        },
      ],
      suggestions: steps(context, ["deadlines", "help"]),
    });
  },
});
