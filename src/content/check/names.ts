import { fold } from "../../core/fold.js";
import { LANGUAGES } from "../../core/vocabulary.js";
import { termNames, themeNames } from "../naming.js";
import { place } from "../records.js";
import type { Check } from "./check.js";

/** The names that two records of one file share, as `findTheme` and `findTerm` compare them. */
function shared(
  file: "themes" | "glossary",
  records: { name: string; names: string[] }[],
): ReturnType<Check> {
  const owner = new Map<string, string>();
  return records.flatMap(({ name, names }) =>
    [...new Set(names.map(fold))].flatMap((word) => {
      const other = owner.get(word);
      if (other === undefined) owner.set(word, name);
      return other === undefined
        ? []
        : [{ where: place(file, name), what: `"${word}" names ${other} as well` }];
    }),
  );
}

/** A word that people type means one theme, and one term. */
const themesApart: Check = ({ themes }) =>
  shared(
    "themes",
    themes.map((theme) => ({ name: theme.id, names: themeNames(theme) })),
  );
const termsApart: Check = ({ glossary }) =>
  shared(
    "glossary",
    glossary.map((term) => ({ name: term.reference, names: termNames(term) })),
  );

const repeated = (words: string[]): string[] => {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(fold(word)).size);
};

/** No alias says the same as another one of its list, or as the name beside it. */
const aliasesApart: Check = ({ themes, glossary }) => [
  ...themes.flatMap(({ id, aliases }) =>
    LANGUAGES.flatMap((language) =>
      repeated(aliases[language]).map((word) => ({
        where: `themes.json ${id} aliases.${language}`,
        what: `"${word}" stands there already, but for case or accents`,
      })),
    ),
  ),
  ...glossary.flatMap(({ reference, aliases }) =>
    repeated(aliases).map((word) => ({
      where: `glossary.json ${reference} aliases`,
      what: `"${word}" stands there already, but for case or accents`,
    })),
  ),
];

/** A group of synonyms has words to swap, none of them twice in a language. */
const usefulSynonyms: Check = ({ synonyms }) =>
  synonyms.flatMap((group) => {
    const where = `synonyms.json ${group.id}`;
    const all = LANGUAGES.flatMap((language) => group[language]);
    return [
      ...(new Set(all.map(fold)).size < 2 ? [{ where, what: "has fewer than two words" }] : []),
      ...LANGUAGES.flatMap((language) =>
        repeated(group[language]).map((word) => ({
          where: `${where} ${language}`,
          what: `"${word}" stands twice`,
        })),
      ),
    ];
  });

/** The brief's themes are numbered 1, 2, 3 ... without a gap; a sub-theme has no number. */
const numberedThemes: Check = ({ themes }) => {
  const numbers = themes.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  const gap = numbers.some((number, index) => number !== index + 1);
  return [
    ...(gap ? [{ where: "themes.json", what: `the numbers are ${numbers.join(", ")}` }] : []),
    ...themes
      .filter(({ number, parent }) => number !== null && parent !== undefined)
      .map(({ id }) => ({ where: place("themes", id), what: "is a sub-theme, yet has a number" })),
  ];
};

export const nameChecks: Check[] = [themesApart, termsApart, aliasesApart, usefulSynonyms, numberedThemes];
