import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/load.js";
import { createCommandTable } from "../../src/core/commands.js";
import { fold } from "../../src/core/fold.js";
import { guessLanguage } from "../../src/core/guess.js";
import { nameIn } from "../../src/core/names.js";
import { can } from "../../src/core/rights.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { loadCommands } from "../../src/load-commands.js";
import { commandsDir } from "../../src/paths.js";

const { content } = readContent();
const table = await loadCommands(commandsDir);

describe("every command", () => {
  it.each(table.list)("$name is found by its name and every alias, however written", (command) => {
    for (const word of [command.name, ...LANGUAGES.flatMap((language) => command.aliases[language])]) {
      for (const typed of [word, word.toUpperCase(), fold(word), word.normalize("NFD")]) {
        expect(table.find(typed)?.command.name, typed).toBe(command.name);
      }
    }
  });

  it.each(table.list)("$name is told in three languages, within Slack's limits", (command) => {
    for (const language of LANGUAGES) {
      expect(command.summary[language]).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(command.examples[language].length).toBeGreaterThan(0);
      expect(command.examples[language].join("\n")).not.toMatch(/^\/?apg\b/m);
      expect(nameIn(command, language)).toMatch(/^\S{2,}$/);
    }
    expect(new Set(LANGUAGES.map((language) => command.summary[language])).size).toBe(3);
  });

  it.each(table.list)("$name has examples that name it", (command) => {
    for (const line of LANGUAGES.flatMap((language) => command.examples[language])) {
      expect(table.find(line.split(" ")[0] as string)?.command.name, line).toBe(command.name);
    }
  });

  it.each(table.list)("$name needs a right that somebody has", ({ action }) => {
    expect(can({ platform: "slack", installation: "T", user: "U", role: "admin" }, action)).toBe(true);
  });
});

describe("a mistyped command", () => {
  it.each([
    ["rcs", "recs"],
    ["recz", "recs"],
    ["dealines", "deadlines"],
    ["facst", "facts"],
    ["échances", "deadlines"],
    ["recomendacoines", "recs"],
    ["themess", "themes"],
    ["defin", "define"],
    ["hlep", "help"],
  ])("%s is taken for %s", (typed, name) => {
    expect(table.nearest(typed)?.name).toBe(name);
  });

  it.each(["x", "zz", "weather", "mexico", "consulate", ""])("%j is taken for none", (typed) => {
    expect(table.nearest(typed)).toBeUndefined();
  });
});

describe("the language of a line", () => {
  it.each([
    ["recs migration", undefined],
    ["recos migration", "fr"],
    ["échéances", "fr"],
    ["plazos", "es"],
    ["datos desapariciones", "es"],
    ["when is the labour law deadline?", "en"],
    ["quand la loi du travail doit-elle être adoptée ?", "fr"],
    ["¿cuándo vence el plazo de la ley laboral?", "es"],
    ["homicidios diarios", "es"],
    ["medidas de proteccion que no se cumplen", "es"],
    ["autoroute otomi", "fr"],
    ["Merci beaucoup !", "fr"],
    ["gracias", "es"],
    ["thanks", "en"],
    ["FPIC", undefined],
    ["", undefined],
  ])("%j shows %s", (line, language) => {
    expect(guessLanguage(line, table, content)).toBe(language);
  });

  it("is not shown by a word that two languages share", () => {
    const words = { en: ["x"], fr: ["y"], es: ["z"] };
    const text = { en: "a", fr: "b", es: "c" };
    const definition = {
      summary: text,
      usage: text,
      examples: words,
      action: "ask" as const,
      run: () => ({ question: "" }),
    };
    const shared = createCommandTable(
      new Map([["one", { ...definition, aliases: { en: [], fr: ["tema"], es: ["tema"] } }]]),
    );
    expect(shared.find("tema")).toMatchObject({ language: undefined });
    expect(shared.find("one")).toMatchObject({ language: "en" });
  });
});
