import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { nameIn, optionName, valueName } from "../../src/core/names.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { app, ask, IN_2018, member } from "../support/app.js";
import { lines, partsOf, references, shownBy, texts } from "../support/text.js";

const { list } = app.commands;

describe("help", () => {
  it.each(LANGUAGES)("names every command as one types it in %s, with what it does", async (language) => {
    const text = shownBy(await ask("help", { language })).join("\n");
    for (const command of list) {
      expect(text).toContain(nameIn(command, language));
      expect(text).toContain(command.summary[language]);
    }
  });

  it.each(
    LANGUAGES,
  )("of each command shows its usage, options, examples and other names: %s", async (language) => {
    for (const command of list) {
      for (const word of [command.name, nameIn(command, language)]) {
        const reply = await ask(`help ${word}`, { language });
        const text = shownBy(reply).join("\n");
        expect(reply.title).toBe(`${nameIn(command, language)} ${command.usage[language]}`.trim());
        for (const line of command.examples[language]) expect(text).toContain(line);
        for (const alias of Object.values(command.aliases).flat()) expect(text).toContain(alias);
      }
    }
  });

  it.each(LANGUAGES)("names options and values that can be typed as they stand: %s", async (language) => {
    for (const { name, options = {}, action } of list) {
      // What is subscribed is told to a channel: see subscriptions.test.ts.
      if (action === "subscribe") continue;
      for (const [id, option] of Object.entries(options)) {
        for (const value of Object.keys(option.values)) {
          const typed = `${optionName(id, option, language)}:${valueName(value, option, language)}`;
          // It takes no words, and says so.
          const line = name === "undo" ? `${name} ${typed}` : `${name} mining ${typed}`;
          expect((await ask(line, { language })).error, typed).toBeUndefined();
        }
      }
    }
  });

  it("recognises a mistyped command", async () => {
    expect((await ask("help rcs")).title).toMatch(/^recs/);
  });

  it.each([
    "hi",
    "hello",
    "?",
    "bonjour",
    "hola",
    "aide",
    "ayuda",
    "/apg help",
  ])("is reached by %s", async (line) => {
    expect((await ask(line)).line).toMatch(/^(help|aide|ayuda)$/);
  });

  it.each(LANGUAGES)("shows questions that are answered: %s", async (language) => {
    const asked = partsOf(await ask("help", { language }), "list")[1]?.items.map(
      (item) => (item as { line: string }).line,
    );
    expect(asked).toHaveLength(3);
    for (const line of asked ?? [])
      expect(await ask(line, { language }), line).toMatchObject({ found: true });
  });
});

describe("every example", () => {
  // Those that change what a channel gets need one: see subscriptions.test.ts.
  const here = list.filter(({ action }) => action !== "subscribe");
  it.each(here)("of $name is answered in its language", async ({ name, examples }) => {
    for (const language of LANGUAGES) {
      for (const line of examples[language]) {
        const caller: Caller = { ...member, user: `example-${name}-${language}`, role: "admin" };
        const reply = await ask(line, name === "lang" ? {} : { language }, caller);
        expect(reply, line).toMatchObject({ found: true });
        expect(reply.error, line).toBeUndefined();
      }
    }
  });
});

describe("home", () => {
  it.each([
    "",
    "   ",
    "home",
    "/apg",
    "apg",
    "start",
    "accueil",
    "inicio",
  ])("is reached by %j", async (line) => {
    expect((await ask(line)).line).toMatch(/^(home|accueil|inicio)$/);
  });

  it("shows themes as buttons, the next dates and how to ask", async () => {
    const reply = await ask("", { asOf: IN_2018 });
    expect(partsOf(reply, "menu")[0]?.items).toHaveLength(app.library.content.themes.length);
    expect(references(reply)).toEqual(["D2", "D54", "D3"]);
    expect(texts(reply)[0]).toContain("recs migration");
    expect(lines(reply)).toEqual(["deadlines", "themes", "help"]);
  });

  it("says today that nothing is ahead and what is awaited", async () => {
    const reply = await ask("");
    expect(texts(reply)).toContain("Nothing with a day is ahead; awaited:");
    expect(references(reply)).toEqual(["D68", "D75"]);
  });
});

describe("search", () => {
  it("shows up to ten records", async () => {
    const reply = await ask("search consent");
    expect(reply.found).toBe(true);
    expect(references(reply).length).toBeGreaterThan(3);
    expect(references(reply).length).toBeLessThanOrEqual(10);
  });

  it.each(LANGUAGES)("alone says what to type: %s", async (language) => {
    const reply = await ask("search", { language });
    expect(texts(reply)[0]).toMatch(/[“«]/);
    expect(lines(reply)).toHaveLength(3);
  });
});
