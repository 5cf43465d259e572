import type { Language } from "../i18n/language.js";
import type { Command, Context } from "./command.js";
import type { Theme } from "./vocabulary.js";

/** A command's name as a speaker of the language types it. */
export function nameIn(command: Command, language: Language): string {
  return language === "en" ? command.name : (command.aliases[language][0] ?? command.name);
}

/** A command line for a button or a hint, in the words of the reader's language. */
export function lineOf(context: Context, name: string, rest: Theme | string = ""): string {
  const command = context.commands.list.find((candidate) => candidate.name === name);
  const shown = command ? nameIn(command, context.language) : name;
  const words = typeof rest === "string" ? rest : themeWord(rest, context.language);
  return words ? `${shown} ${words}` : shown;
}

/** The shortest usual word for a theme in a language: what people would type. */
export function themeWord(theme: Theme, language: Language): string {
  if (language === "en") return theme.id;
  return theme.aliases[language].find((alias) => /^\p{L}/u.test(alias)) ?? theme.id;
}
