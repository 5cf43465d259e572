import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { app, ask, IN_2018 } from "../support/app.js";
import { details, headings, lines, notes, references } from "../support/text.js";

const { library } = app;
const { themes } = library.content;

describe("brief <theme>", () => {
  it.each(themes)("has all asks of $id, its three figures in their order, and dates", async ({ id }) => {
    const reply = await ask(`brief ${id}`);
    const shown = recordsOf(reply);
    const kind = (wanted: string) =>
      shown.filter((record) => record.kind === wanted).map(({ reference }) => reference);
    expect(kind("recommendation")).toEqual(library.recommendations(id).map(({ reference }) => reference));
    const figures = library
      .facts(id)
      .filter(({ theme, callSheet }) => theme === id && callSheet !== undefined)
      .sort((a, b) => (a.callSheet ?? 0) - (b.callSheet ?? 0));
    expect(kind("fact")).toEqual(figures.map(({ reference }) => reference));
    expect(kind("fact")).toHaveLength(3);
    expect(kind("date").length).toBeLessThanOrEqual(3);
    // The asks first, then figures, then dates.
    expect(shown.map((record) => record.kind)).toEqual(
      [...shown.map((record) => record.kind)].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    );
  });
  const ORDER = ["recommendation", "fact", "date"];

  it.each([
    "brief labour",
    "fiche travail",
    "ficha trabajo",
    "labour",
    "LABOR",
    "travail",
    "5",
    "sheet labour",
  ])("is reached by %s", async (line) => {
    expect(await ask(line)).toMatchObject({ found: true });
    expect(references(await ask(line))).toEqual(references(await ask("brief labour")));
  });

  it("puts the date that presses first", async () => {
    const reply = await ask("brief labour", { asOf: IN_2018 });
    const [date] = recordsOf(reply).filter(({ kind }) => kind === "date");
    expect(date?.reference).toBe("D54");
    expect(details(reply, "D54")[0]).toContain("19 days left");
  });

  it("words an encouragement as one here too", async () => {
    expect(details(await ask("brief business"), "L7")[0]).toMatch(/^An encouragement, not a demand/);
  });

  it("reads a mistyped theme, saying so", async () => {
    const reply = await ask("brief migraton");
    expect(notes(reply)[0]).toMatch(/“migraton” is no theme; answered for “Migration and refugees”/);
    expect(headings(reply)).toEqual(["What we ask", "Figures", "Dates"]);
  });

  it.each(LANGUAGES)("alone asks for the theme: %s", async (language) => {
    const reply = await ask("brief", { language });
    expect(reply.parts).toMatchObject([
      { kind: "menu", items: themes.map(({ title }) => ({ label: title[language] })) },
    ]);
    expect(reply.title).toMatch(/\?$/);
  });
});

describe("themes", () => {
  it.each(
    LANGUAGES,
  )("shows every theme with what stands under it, and leads to its call sheet: %s", async (language) => {
    const reply = await ask("themes", { language });
    expect(references(reply)).toEqual(themes.map(({ id }) => id));
    const menu = reply.parts.find((part) => part.kind === "menu");
    for (const [index, { line }] of (menu?.kind === "menu" ? menu.items : []).entries()) {
      expect(references(await ask(line, { language }))).toEqual(
        references(await ask(`brief ${themes[index]?.id}`)),
      );
    }
  });

  it("counts what is there", async () => {
    const { id } = themes[0] as { id: string };
    const counts = `${library.recommendations(id).length} recommendations · ${library.facts(id).length} facts · ${library.dates(id).length} dates`;
    expect(details(await ask("themes"), id)).toEqual([counts]);
  });
});

describe("define", () => {
  it.each([
    ["define FPIC", "FPIC"],
    ["define fpic", "FPIC"],
    ["définir CPLE", "FPIC"],
    ["definir CNDH", "CNDH"],
    ["glossary COMAR", "COMAR"],
    ["FPIC definition", undefined],
  ])("%s", async (line, reference) => {
    if (reference) expect(references(await ask(line))[0]).toBe(reference);
    else expect((await ask(line)).title).not.toBe("");
  });

  it("knows every term by every name in the glossary", async () => {
    for (const { reference, name, aliases } of library.content.glossary) {
      for (const typed of [reference, ...Object.values(name), ...aliases]) {
        const reply = await ask(`define ${typed}`);
        const [shown] = recordsOf(reply);
        expect(shown?.kind, typed).toBe("term");
        // Two entries may share an everyday name; then it is one of them, and exactly so.
        expect(notes(reply), `${typed} (${reference})`).toEqual([]);
      }
    }
  });

  it("reads a slip, saying so", async () => {
    expect(notes(await ask("define cndhh"))[0]).toMatch(/“cndhh” is not in the glossary; answered for/);
  });

  it("answers what it does not have so, with a way on", async () => {
    const reply = await ask("define blockchain");
    expect(reply.found).toBe(false);
    expect(lines(reply).length).toBeGreaterThan(0);
  });
});
