import type { Language } from "./language.js";

/** Regional forms: the coalition is Canadian, its partners are Mexican. */
const LOCALE: Record<Language, string> = { en: "en-CA", fr: "fr-CA", es: "es-MX" };
/** "7 February 2018" in English: the order of the other two languages, and of the documents' own citations. */
const DATE_LOCALE: Record<Language, string> = { ...LOCALE, en: "en-GB" };

const DATE_PARTS: Record<4 | 7 | 10, Intl.DateTimeFormatOptions> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/** Formatters are costly to make (about 30 µs) and are asked for in every answer. */
const cache = new Map<string, unknown>();
function cached<T>(key: string, make: () => T): T {
  let value = cache.get(key) as T | undefined;
  if (value === undefined) {
    value = make();
    cache.set(key, value);
  }
  return value;
}

/** Dates as they were written before: writing one takes 4 µs, the documents have a few hundred, answers many. */
const written = new Map<string, string>();
const KEPT = 5_000;

/**
 * A date as the reader writes it, no more precise than it is given: `2018` stays a year.
 * Days are calendar days: no zone shifts them.
 */
export function formatDate(date: string, language: Language, weekday = false): string {
  const key = `${language} ${weekday} ${date}`;
  let text = written.get(key);
  if (text === undefined) {
    if (written.size >= KEPT) written.clear();
    text = writeDate(date, language, weekday);
    written.set(key, text);
  }
  return text;
}

function writeDate(date: string, language: Language, weekday: boolean): string {
  const length = date.length as 4 | 7 | 10;
  const formatter = cached(`date ${language} ${length} ${weekday}`, () => {
    const parts = {
      ...DATE_PARTS[length],
      ...(weekday && length === 10 ? { weekday: "long" as const } : {}),
    };
    return new Intl.DateTimeFormat(DATE_LOCALE[language], { ...parts, timeZone: "UTC" });
  });
  const text = formatter.format(new Date(`${date}${"-01-01".slice(length - 4)}T00:00:00Z`));
  // French writes the first day of a month as an ordinal; CLDR does not.
  return language === "fr" ? text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ") : text;
}

/** A count as the reader writes it: 1,234 in English, 1 234 in French. */
export function formatNumber(value: number, language: Language): string {
  // Up to three digits all languages write alike; most counts are such.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return cached(`number ${language}`, () => new Intl.NumberFormat(LOCALE[language])).format(value);
}

/** "a, b and c" in the reader's language. */
export function formatList(items: string[], language: Language, type: "and" | "or" = "and"): string {
  // Most lists have one item, and Intl takes 2 µs to give it back.
  if (items.length === 1) return items[0] as string;
  const kind = type === "and" ? "conjunction" : "disjunction";
  return cached(
    `list ${language} ${type}`,
    () => new Intl.ListFormat(LOCALE[language], { type: kind }),
  ).format(items);
}

/** Forms of a noun by the plural rules of the language; `many` (1,000,000 in French and Spanish) is optional. */
export interface PluralForms {
  one: string;
  other: string;
  many?: string;
}

/** The count with its noun: `plural(2, "en", { one: "# day", other: "# days" })` is "2 days". */
export function plural(count: number, language: Language, forms: PluralForms): string {
  const rule = pluralRule(count, language);
  const form = rule === "one" ? forms.one : rule === "many" ? (forms.many ?? forms.other) : forms.other;
  return form.replace("#", formatNumber(count, language));
}

function pluralRule(count: number, language: Language): Intl.LDMLPluralRule {
  // From 2 to 999 all three languages have the same form, and Intl takes 1 µs to say so.
  if (Number.isInteger(count) && count > 1 && count < 1000) return "other";
  return cached(`plural ${language}`, () => new Intl.PluralRules(LOCALE[language])).select(count);
}
