import { afterEach, describe, expect, it, vi } from "vitest";
import { formatDate, formatList, formatNumber, plural } from "../../src/i18n/format.js";
import { LANGUAGES, type Language, languageOf } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";

afterEach(() => vi.unstubAllEnvs());

/** No-break and narrow spaces read as ordinary ones: which of them CLDR picks is not what is tested. */
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatDate", () => {
  it.each<[string, string, string, string]>([
    ["2018", "2018", "2018", "2018"],
    ["2018-02", "February 2018", "février 2018", "febrero de 2018"],
    ["2018-02-07", "7 February 2018", "7 février 2018", "7 de febrero de 2018"],
    ["2018-02-01", "1 February 2018", "1er février 2018", "1 de febrero de 2018"],
    ["2018-02-11", "11 February 2018", "11 février 2018", "11 de febrero de 2018"],
    ["2018-10-31", "31 October 2018", "31 octobre 2018", "31 de octubre de 2018"],
    ["2016-02-29", "29 February 2016", "29 février 2016", "29 de febrero de 2016"],
  ])("writes %s", (date, en, fr, es) => {
    expect(formatDate(date, "en")).toBe(en);
    expect(formatDate(date, "fr")).toBe(fr);
    expect(formatDate(date, "es")).toBe(es);
  });

  it("names the weekday where asked, of days alone", () => {
    expect(formatDate("2018-02-24", "en", true)).toMatch(/^Saturday,? 24 February 2018$/);
    expect(formatDate("2018-02-01", "fr", true)).toBe("jeudi 1er février 2018");
    expect(formatDate("2018-02-24", "es", true)).toMatch(/^sábado,? 24 de febrero de 2018$/);
    expect(formatDate("2018-02", "en", true)).toBe("February 2018");
  });

  it("is the same day wherever the machine stands", () => {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"]) {
      vi.stubEnv("TZ", zone);
      expect(formatDate("2018-01-01", "en", true), zone).toMatch(/^Monday,? 1 January 2018$/);
    }
  });
});

describe("formatNumber", () => {
  it.each<[Language, string]>([
    ["en", "27,101"],
    ["fr", "27 101"],
    ["es", "27,101"],
  ])("writes thousands in %s", (language, text) => {
    expect(spaces(formatNumber(27_101, language))).toBe(text);
    // A line is never broken inside a number.
    expect(formatNumber(27_101, language)).not.toContain(" ");
  });
});

describe("formatList", () => {
  it.each<[Language, string, string]>([
    ["en", "a, b and c", "a or b"],
    ["fr", "a, b et c", "a ou b"],
    ["es", "a, b y c", "a o b"],
  ])("joins in %s", (language, and, or) => {
    expect(formatList(["a", "b", "c"], language)).toBe(and);
    expect(formatList(["a", "b"], language, "or")).toBe(or);
    expect(formatList(["a"], language)).toBe("a");
    expect(formatList([], language)).toBe("");
  });
});

describe("plural forms", () => {
  it.each<[Language, number, string, string]>([
    ["en", 0, "0 facts", "0 days left"],
    ["en", 1, "1 fact", "1 day left"],
    ["en", 2, "2 facts", "2 days left"],
    ["en", 1_000_000, "1,000,000 facts", "1,000,000 days left"],
    ["fr", 0, "0 fait", "dans 0 jour"],
    ["fr", 1, "1 fait", "dans 1 jour"],
    ["fr", 2, "2 faits", "dans 2 jours"],
    ["fr", 1_000_000, "1 000 000 de faits", "dans 1 000 000 de jours"],
    ["es", 0, "0 datos", "faltan 0 días"],
    ["es", 1, "1 dato", "falta 1 día"],
    ["es", 2, "2 datos", "faltan 2 días"],
    ["es", 1_000_000, "1,000,000 de datos", "faltan 1,000,000 de días"],
  ])("of %s for %d", (language, count, facts, left) => {
    expect(spaces(messages[language].kinds.fact(count))).toBe(facts);
    expect(spaces(messages[language].daysLeft(count))).toBe(left);
  });

  it("uses the ordinary plural where no form for millions is given", () => {
    expect(spaces(plural(1_000_000, "fr", { one: "# mot", other: "# mots" }))).toBe("1 000 000 mots");
  });
});

describe("languageOf", () => {
  it("reads the language of a locale", () => {
    expect(["fr-CA", "FR", "es_MX", "en"].map(languageOf)).toEqual(["fr", "fr", "es", "en"]);
    expect(["de", "", undefined, "english"].map(languageOf)).toEqual(Array(4).fill(undefined));
    expect(LANGUAGES.map(languageOf)).toEqual([...LANGUAGES]);
  });
});
