import type { Language } from "../i18n/language.js";
import type { CommandTable } from "./command.js";
import { fold } from "./fold.js";

/** Small words that, among the three languages, only one has. */
const TELLING: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    "the what when how many who which did does is are was were of for and with about do we".split(" "),
  ),
  fr: new Set(
    "le les des du est quand combien quel quelle quels quelles qui pour avec dans sur nous avons sont ont ete quoi et au aux une".split(
      " ",
    ),
  ),
  es: new Set(
    "el los las del cuando cuantos cuantas cual cuales quien para con sobre nosotros son fue fueron han y una por pedimos hay".split(
      " ",
    ),
  ),
};

/**
 * The language that a line is written in, where it shows: a command's French or Spanish name, else small words.
 * Undefined where it does not show; then the user's settings decide.
 */
export function guessLanguage(line: string, commands: CommandTable): Language | undefined {
  const words = fold(line)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const named = commands.find(words[0] ?? "");
  if (named) return named.language === "en" ? undefined : named.language;
  const counts = (Object.keys(TELLING) as Language[])
    .map((language) => ({ language, count: words.filter((word) => TELLING[language].has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}
