import type { Content, Fact } from "../../src/core/vocabulary.js";
import { LANGUAGES, type Language, type Localized } from "../../src/i18n/language.js";

/**
 * Content with so many facts whose texts are words of the seeds put together anew: words are as frequent in it as in
 * the seeds, so common words are in a great many records. Themes, glossary and synonyms stay those of the seeds.
 */
export function synthetic(seeds: Content, size: number, random: () => number): Content {
  const headlines = poolOf(seeds.facts.map(({ headline }) => headline));
  const statements = poolOf(seeds.facts.map(({ statement }) => statement));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const text = (pool: Pool): Localized => {
    const words = (language: Language) =>
      Array.from({ length: pick(pool.lengths[language]) }, () => pick(pool.words[language])).join(" ");
    return { en: words("en"), fr: words("fr"), es: words("es") };
  };
  const facts = Array.from({ length: size }, (_, index): Fact => {
    const model = pick(seeds.facts);
    const value = Math.floor(10 ** (1 + random() * 5));
    const unit = pick(model.figures)?.unit;
    return {
      ...model,
      reference: `S${index + 1}`,
      headline: text(headlines),
      statement: text(statements),
      figures: unit ? [{ text: String(value), value, unit }] : [],
      conflictsWith: [],
      seeAlso: [],
    };
  });
  return { ...seeds, recommendations: [], dates: [], facts };
}

interface Pool {
  words: Record<Language, string[]>;
  lengths: Record<Language, number[]>;
}

function poolOf(texts: Localized[]): Pool {
  const split = (language: Language) => texts.map((text) => text[language].split(/\s+/).filter(Boolean));
  const of = <T>(make: (lists: string[][]) => T[]) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, make(split(language))])) as Record<
      Language,
      T[]
    >;
  return { words: of((lists) => lists.flat()), lengths: of((lists) => lists.map((list) => list.length)) };
}
