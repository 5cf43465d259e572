import { LANGUAGES, type Term, type Theme } from "../core/vocabulary.js";

/** Everything that people may type for a theme: its id, number, titles and aliases. */
export const themeNames = (theme: Theme): string[] => [
  theme.id,
  ...(theme.number === null ? [] : [String(theme.number)]),
  ...LANGUAGES.flatMap((language) => [theme.title[language], ...theme.aliases[language]]),
];

/** Everything that people may type for a term: its reference, names, official name and aliases. */
export const termNames = (term: Term): string[] => [
  term.reference,
  ...LANGUAGES.map((language) => term.name[language]),
  ...(term.officialName === undefined ? [] : [term.officialName]),
  ...term.aliases,
];
