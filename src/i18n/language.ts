/** Languages that the bot speaks, in the order in which a help page names them. */
export const LANGUAGES = ["en", "fr", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. A missing one does not compile, and does not load. */
export type Localized = Record<Language, string>;
/** Words in every language: aliases, synonyms. */
export type LocalizedWords = Record<Language, string[]>;

/** The language that a locale tag names (`fr-CA` is `fr`), or undefined where the bot does not speak it. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}
