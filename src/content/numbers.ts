import { fold } from "../core/fold.js";
import type { Language } from "../core/vocabulary.js";

/** A number in a text. */
export interface WrittenNumber {
  /** As written, without what stands around it: "27 101", "66.1", "¼", "two". */
  text: string;
  value: number;
  index: number;
  /** False for a number word. */
  digits: boolean;
}

/**
 * Digits, after no letter (`F2.1` is a reference) and no point. A space groups thousands in all three languages,
 * since the document writes "27 101" and "11,333" alike; the comma groups in English and Spanish as written in
 * Mexico, and is the decimal mark in French.
 */
const DIGITS: Record<Language, RegExp> = {
  en: /(?<![\p{L}\d.])(?:\d+\/\d+|\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+(?:\.\d+)?|[¼½¾])/gu,
  es: /(?<![\p{L}\d.])(?:\d+\/\d+|\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+(?:\.\d+)?|[¼½¾])/gu,
  fr: /(?<![\p{L}\d.])(?:\d+\/\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:,\d+)?|[¼½¾])/gu,
};

/** Phrases before their parts ("two-thirds" is not two). "One" and its like are left out: they are articles too. */
const WORDS: Record<Language, Record<string, number>> = {
  en: {
    ...{ "two-thirds": 2 / 3, "two thirds": 2 / 3, "a quarter": 1 / 4, half: 1 / 2, dozen: 12 },
    ...{
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
    },
  },
  fr: {
    ...{ "deux tiers": 2 / 3, quart: 1 / 4, moitie: 1 / 2, douzaine: 12 },
    ...{
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
    },
  },
  es: {
    ...{
      "dos terceras partes": 2 / 3,
      "dos tercios": 2 / 3,
      "cuarta parte": 1 / 4,
      mitad: 1 / 2,
      docena: 12,
    },
    ...{
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
    },
  },
};

const WORD: Record<Language, RegExp> = {
  en: wordPattern("en"),
  fr: wordPattern("fr"),
  es: wordPattern("es"),
};

function wordPattern(language: Language): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${Object.keys(WORDS[language]).join("|")})(?![\\p{L}\\d])`, "gu");
}

const FRACTIONS: Record<string, number> = { "¼": 1 / 4, "½": 1 / 2, "¾": 3 / 4 };

/** The numbers of a text, written in digits or as words up to twelve, in their order. */
export function numbersIn(text: string, language: Language): WrittenNumber[] {
  const digits = [...text.matchAll(DIGITS[language])].map(({ 0: written, index }) => ({
    text: written,
    value: readNumber(written, language),
    index,
    digits: true,
  }));
  // Word positions are those of the folded text; they serve to order, not to cut.
  const words = [...fold(text).matchAll(WORD[language])].map(({ 0: written, index }) => ({
    text: written,
    value: WORDS[language][written] as number,
    index,
    digits: false,
  }));
  return [...digits, ...words].sort((a, b) => a.index - b.index);
}

function readNumber(written: string, language: Language): number {
  const fraction = FRACTIONS[written];
  if (fraction !== undefined) return fraction;
  const [over, under] = written.split("/");
  if (under !== undefined) return Number(over) / Number(under);
  const grouped = written.replace(/[ \u00a0\u202f]/g, "");
  return Number(language === "fr" ? grouped.replace(",", ".") : grouped.replaceAll(",", ""));
}
