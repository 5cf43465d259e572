import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Reply } from "../reply.js";
import { steps } from "../steps.js";

/** A command that was given no theme asks for one, with the themes as buttons; `rest` is what each line keeps. */
export function chooseTheme(name: string, title: string, context: Context, rest = ""): Reply {
  const { library, language } = context;
  const items = library.content.themes.map((theme) => ({
    label: theme.title[language],
    line: `${lineOf(context, name, theme)}${rest}`,
  }));
  return reply(context, {
    title,
    line: lineOf(context, name),
    parts: [{ kind: "menu", items }],
    suggestions: steps(context, ["themes", "deadlines", "help"]),
  });
}

/** A command that was given no record says what to type, with its own examples as buttons. */
export function chooseRecord(name: string, title: string, context: Context): Reply {
  const { commands, language } = context;
  const command = commands.find(name)?.command;
  return reply(context, {
    title,
    line: lineOf(context, name),
    shareable: false,
    parts: command ? [{ kind: "text", text: command.summary[language] }] : [],
    suggestions: [
      ...(command?.examples[language] ?? []).map((line) => ({ label: line, line })),
      ...steps(context, ["themes", "help"]),
    ],
  });
}
