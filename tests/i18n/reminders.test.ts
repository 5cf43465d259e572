import { expect, it } from "vitest";
import { words as dating } from "../../src/core/dating/words.js";
import { words as roles } from "../../src/core/roles/words.js";
import { LANGUAGES, type Language } from "../../src/i18n/language.js";
import { reminderMessages } from "../../src/i18n/reminders.js";

/** Those that take something else than words. */
const GIVEN: Record<string, unknown[]> = {
  ".reminders.time": ["09:30"],
  ".reminders.weekly": [1, "§1"],
  ".reminders.countdown": [[30, 7, 1], "§1"],
  ".reminders.more": [2],
  ".reminders.later": [2, "§1"],
  ".reminders.nothingSoon": [8],
};

/** Every text by its path; functions are called with marks. */
function flat(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return flat(
      (value as (...args: unknown[]) => unknown)(...(GIVEN[path] ?? ["§1", "§2", "§3", "§4"])),
      path,
    );
  return Object.entries(value as object).flatMap(([key, item]) => flat(item, `${path}.${key}`));
}

const textsOf = (language: Language) => [
  ...flat(reminderMessages[language], ".reminders"),
  ...flat(dating[language], ".dating"),
  ...flat(roles[language], ".roles"),
];

const WRONG = {
  en: /[«»]| :/,
  // As in Canada: a no-break space before a colon and inside « », none before ; ? and !.
  fr: /[“”]|(?<!\u00a0):(?!\w)|\s[;?!]|«(?!\u00a0)|(?<!\u00a0)»/,
  es: /[“”]| :|« /,
};

it.each(LANGUAGES)("what reminders, dates and roles say is written as the language is: %s", (language) => {
  for (const [path, text] of textsOf(language)) {
    expect(text.trim(), path).not.toBe("");
    expect(text, path).not.toMatch(/undefined|null|\[object|NaN| {2}/);
    expect(text, path).not.toMatch(WRONG[language]);
  }
});

it.each(["fr", "es"] as const)("what they carry is in every language: %s", (language) => {
  const carried = (text: string | undefined) => [...new Set(text?.match(/§\d/g))].sort();
  const own = new Map(textsOf(language));
  for (const [path, text] of textsOf("en")) expect(carried(own.get(path)), path).toEqual(carried(text));
});
