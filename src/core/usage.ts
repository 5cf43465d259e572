import type { Language, Localized } from "../i18n/language.js";
import type { Command, Context } from "./command.js";
import { lineOf } from "./names.js";
import { errorReply } from "./replies.js";
import type { Reply } from "./reply.js";

const words: Record<Language, (name: string, typed: string, usage: string) => Told> = {
  en: (name, typed, usage) => ({
    message: `“${typed}” says nothing to “${name}”.`,
    hint: `It is written: ${usage}`,
  }),
  fr: (name, typed, usage) => ({
    message: `«\u00a0${typed}\u00a0» ne dit rien à «\u00a0${name}\u00a0».`,
    hint: `Cela s'écrit\u00a0: ${usage}`,
  }),
  es: (name, typed, usage) => ({
    message: `«${typed}» no dice nada a «${name}».`,
    hint: `Se escribe: ${usage}`,
  }),
};
interface Told {
  message: string;
  hint: string;
}

/** The answer to words that a command cannot use, where nobody begins a question with its name: how it is written. */
export function usageError(command: string, typed: string, context: Context): Reply {
  const { language, commands } = context;
  const { usage, examples } = commands.find(command)?.command as Command & { usage: Localized };
  const name = lineOf(context, command);
  const told = words[language](name, typed, [name, usage[language]].filter(Boolean).join(" "));
  const suggestions = examples[language].map((line) => ({ label: line, line }));
  return errorReply(context, "", "APG_OPTION_VALUE", told, suggestions);
}
