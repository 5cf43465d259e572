import type { Language } from "../i18n/language.js";
import type { Command, Context, OptionDefinition } from "./command.js";
import type { Theme } from "./vocabulary.js";

/** A command's name as a speaker of the language types it. */
export function nameIn(command: Command, language: Language): string {
  return language === "en" ? command.name : (command.aliases[language][0] ?? command.name);
}

/** An option's name as a speaker of the language types it. */
export function optionName(id: string, { names }: OptionDefinition, language: Language): string {
  return language === "en" ? id : (names[language][0] ?? id);
}

/** One of its values likewise; several words are typed with hyphens between. */
export function valueName(value: string, { values }: OptionDefinition, language: Language): string {
  const shown = language === "en" ? value : (values[value]?.[language][0] ?? value);
  return shown.replaceAll(/[_ ]/g, "-");
}

/** A command line for a button or a hint, in the words of the reader's language. */
export function lineOf(context: Context, name: string, rest: Theme | string = ""): string {
  const command = context.commands.find(name)?.command;
  const shown = command ? nameIn(command, context.language) : name;
  const words = typeof rest === "string" ? rest : themeWord(rest, context.language);
  return words ? `${shown} ${words}` : shown;
}

/** The shortest usual word for a theme in a language: what people would type. */
export function themeWord(theme: Theme, language: Language): string {
  if (language === "en") return theme.id;
  return theme.aliases[language].find((alias) => /^\p{L}/u.test(alias)) ?? theme.id;
}
