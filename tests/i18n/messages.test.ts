import { describe, expect, it } from "vitest";
import {
  ACTORS,
  ADVOCACY_ACTS,
  DATE_KINDS,
  NOT_DEMANDS,
  STATUSES,
  TERM_KINDS,
} from "../../src/core/vocabulary.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { type Messages, messages } from "../../src/i18n/messages.js";

/** Every message of a catalogue by its path; functions are called with arguments that show where they end up. */
function flat(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value === "function") return flat(call(path, value as (...args: never[]) => unknown), path);
  return new Map(Object.entries(value as object).flatMap(([key, item]) => [...flat(item, `${path}.${key}`)]));
}

const LISTS = new Set([".addressee", ".hangsOn", ".notInDocumentsWords"]);
const COUNTS = /^\.(kinds\..*|daysLeft|lines|page)$/;

function call(path: string, message: (...args: never[]) => unknown): unknown {
  const given: Record<string, unknown[]> = {
    ".ago": [3, "day"],
    ".locator": ["bullet", 3],
    ".section": ["overview"],
    ".readWords": [[["§1", "§2"]]],
    ".errors.unknownOption": ["§1", ["§2"]],
    ".errors.optionValue": ["§1", "§2", ["§3"]],
    ".errors.tooLong": [501, 500],
    ".errors.notAllowed": [["§1", "§2"]],
  };
  const marks = ["§1", "§2", "§3"];
  const args =
    given[path] ?? (LISTS.has(path) ? [["§1", "§2"], false] : COUNTS.test(path) ? [1, 2, 3] : marks);
  return (message as (...args: unknown[]) => unknown)(...args);
}

const catalogues = Object.fromEntries(
  LANGUAGES.map((language) => [language, flat(messages[language])]),
) as Record<(typeof LANGUAGES)[number], Map<string, string>>;
/** Proper names and words that two languages share. */
const SAME = new Set(
  [
    ".documentOf .kind.date .kinds.date .actor.canada .goDates .act.respect",
    ".termKind.institution .termKind.organisation .termKind.concept .termKind.document",
    ".errors.unknownOption.hint .errors.optionValue.hint .added.no .added.changed .added.label",
  ].flatMap((paths) => paths.split(" ")),
);

describe("the catalogues", () => {
  it.each(LANGUAGES)("have the same messages: %s", (language) => {
    expect([...catalogues[language].keys()].sort()).toEqual([...catalogues.en.keys()].sort());
  });

  it.each(LANGUAGES)("say something everywhere, without loose ends: %s", (language) => {
    for (const [path, text] of catalogues[language]) {
      expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toMatch(/undefined|null|\[object|NaN| {2}/);
    }
  });

  it.each(["fr", "es"] as const)("carry everything that the English one carries: %s", (language) => {
    const carried = (text: string | undefined) => [...new Set(text?.match(/§\d|\b[123]\b|501|500/g))].sort();
    for (const [path, text] of catalogues.en) {
      expect(carried(catalogues[language].get(path)), path).toEqual(carried(text));
    }
  });

  it.each(["fr", "es"] as const)("are translated: %s", (language) => {
    const same = [...catalogues.en].filter(([path, text]) => catalogues[language].get(path) === text);
    expect(same.map(([path]) => path).filter((path) => !SAME.has(path))).toEqual([]);
  });

  it.each(LANGUAGES)("write quotation marks and colons as the language does: %s", (language) => {
    const wrong = {
      en: /[«»]| :/,
      // As in Canada: a no-break space before a colon and inside « », none before ; ? and !.
      fr: /[“”"]|(?<!\u00a0):(?!\w)|\s[;?!]|«(?!\u00a0)|(?<!\u00a0)»/,
      es: /[“”"]| :|« /,
    };
    for (const [path, text] of catalogues[language]) {
      // An option is typed with its colon: `à:`.
      if (!path.startsWith(".errors")) expect(text, path).not.toMatch(wrong[language]);
    }
  });
});

describe("the words for what the records hold", () => {
  it.each(LANGUAGES)("are complete: %s", (language) => {
    const say: Messages = messages[language];
    expect(Object.keys(say.actor).sort()).toEqual([...ACTORS].sort());
    expect(Object.keys(say.act).sort()).toEqual([...ADVOCACY_ACTS].sort());
    expect(Object.keys(say.status).sort()).toEqual([...STATUSES].sort());
    expect(Object.keys(say.dateKind).sort()).toEqual([...DATE_KINDS].sort());
    expect(Object.keys(say.termKind).sort()).toEqual([...TERM_KINDS].sort());
    expect(Object.keys(say.notADemand).sort()).toEqual([...NOT_DEMANDS].sort());
  });

  it.each(LANGUAGES)("tell every act and status apart: %s", (language) => {
    const { act, status } = messages[language];
    expect(new Set(Object.values(act)).size).toBe(ADVOCACY_ACTS.length);
    expect(new Set(Object.values(status)).size).toBe(STATUSES.length);
    expect(status.action_reported).not.toBe(status.implemented);
  });
});
