import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { NOT_DEMANDS } from "../../src/core/vocabulary.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { app, ask } from "../support/app.js";
import { details, headings, notes, references, texts } from "../support/text.js";

const { library } = app;
const { themes, recommendations } = library.content;

describe("recs <theme>", () => {
  it("shows every recommendation of the brief in its order, then the letter's with its day", async () => {
    const reply = await ask("recs migration");
    expect(references(reply)).toEqual(["6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "L5"]);
    expect(headings(reply)[0]).toContain("19 October 2018");
    expect(reply).toMatchObject({ found: true, line: "recs migration", shareable: true });
    expect(reply.title).toMatch(/6 recommendations \+ 1 in the later letter/);
  });

  it("says beside an ask what the later document made of it, and when", async () => {
    const reply = await ask("recs migration");
    expect(details(reply, "6.3").join("\n")).toMatch(/Taken up again on 19 October 2018, see L5/);
    expect(details(reply, "6.4").join("\n")).toMatch(/Taken up again on 19 October 2018, see L5/);
  });

  it("sets the document's subheadings above their groups, each once", async () => {
    const shown = headings(await ask("recs defenders"));
    expect(shown.filter((text) => text === "On the criminalization of human rights defenders")).toHaveLength(
      1,
    );
    expect(shown.length).toBeGreaterThanOrEqual(4);
  });

  it("loses no recommendation: every one stands under each of its themes", async () => {
    for (const { id } of themes) {
      const shown = references(await ask(`recs ${id}`));
      const family = [id, ...themes.filter(({ parent }) => parent === id).map((theme) => theme.id)];
      const owned = recommendations
        .filter(({ theme, alsoThemes = [] }) => [theme, ...alsoThemes].some((name) => family.includes(name)))
        .map(({ reference }) => reference);
      expect(shown, id).toEqual(owned);
    }
    expect(recommendations.length).toBeGreaterThanOrEqual(45);
  });

  it.each(LANGUAGES)("says the same records in %s, by every name of every theme", async (language) => {
    for (const theme of themes) {
      const expected = references(await ask(`recs ${theme.id}`));
      for (const name of [theme.title[language], ...theme.aliases[language]]) {
        const reply = await ask(`recs ${name}`, { language });
        expect(references(reply), name).toEqual(expected);
        expect(reply.language).toBe(language);
      }
    }
  });

  it("names whoever is asked to act, and says where the document only implies it", async () => {
    expect(details(await ask("recs migration"), "6.1")[0]).toBe(
      "Addressed to: Mexico (implied, not stated) · ensure",
    );
    expect(details(await ask("recs mining"), "4.2")[0]).toBe(
      "Addressed to: Canada and Canadian companies · respect",
    );
  });

  it.each(
    LANGUAGES,
  )("never words an encouragement, a welcome or a hope as a demand: %s", async (language) => {
    const soft = recommendations.filter(({ advocacyAct }) => NOT_DEMANDS.has(advocacyAct));
    expect(soft.length).toBeGreaterThan(3);
    for (const { reference, theme, advocacyAct } of soft) {
      const [first] = details(await ask(`recs ${theme}`, { language }), reference);
      expect(first, reference).toContain(messages[language].notADemand[advocacyAct as "hope"]);
    }
  });
});

describe("the options of recs", () => {
  it.each([
    ["recs mining to:companies", ["4.A", "4.2"]],
    ["recs mining for:company", ["4.A", "4.2"]],
    ["recos mines à:entreprises", ["4.A", "4.2"]],
    ["recos mines pour:entreprises", ["4.A", "4.2"]],
    ["recomendaciones minería a:empresas", ["4.A", "4.2"]],
    ["recs to:companies mining", ["4.A", "4.2"]],
    ["recs disappearances act:press", ["2.7", "T1"]],
    ["recos disparitions acte:faire-pression", ["2.7", "T1"]],
    ["recomendaciones desapariciones acto:presionar", ["2.7", "T1"]],
    // The words of an act fit every recommendation that has it: 3.3 revises, 6.2 considers, 4.1 makes known.
    ["recos femmes acte:revoir", ["3.3"]],
    ["recos migration acte:revoir", ["6.2"]],
    ["recos migration acte:assurer", ["6.1", "6.4", "6.5"]],
    ["recos mines acte:diffuser", ["4.1"]],
    ["recomendaciones minería acto:difundir", ["4.1"]],
    ["recos mines acte:être-chef-de-file", ["4.3"]],
    ["recomendaciones defensores acto:pronunciarse-públicamente", ["1.6"]],
    ["recs defenders to:canada act:express_concern", ["1.1", "1.2", "1.5", "1.8"]],
    ["recs defenders to:canada act:express-concern", ["1.1", "1.2", "1.5", "1.8"]],
  ])("%s", async (line, expected) => {
    const reply = await ask(line);
    expect(references(reply)).toEqual(expected);
    expect(reply.found).toBe(true);
    // The button of a later page must make the same answer.
    expect(references(await ask(reply.line))).toEqual(expected);
  });

  it("together give every recommendation of a theme: nothing falls between them", async () => {
    for (const { id } of themes) {
      const parts = await Promise.all(
        ["canada", "mexico", "companies"].map((to) => ask(`recs ${id} to:${to}`)),
      );
      const found = parts.filter((reply) => reply.found).flatMap(references);
      expect([...new Set(found)].sort(), id).toEqual([...references(await ask(`recs ${id}`))].sort());
    }
  });

  it("that fit nothing are answered so, with all of the theme below", async () => {
    const reply = await ask("recs torture act:hope");
    expect(reply.found).toBe(false);
    expect(texts(reply)[0]).toMatch(/No recommendation of “Torture” fits/);
    expect(references(reply)).toEqual(["T1"]);
  });
});

describe("a theme that is none", () => {
  it("is answered for the one that was meant, saying so", async () => {
    const reply = await ask("recs migraton");
    expect(notes(reply)).toEqual(["“migraton” is no theme; answered for “Migration and refugees”."]);
    expect(references(reply)).toEqual(references(await ask("recs migration")));
  });

  it("is looked up as a question, saying so", async () => {
    const reply = await ask("recs proactive screening of asylum seekers");
    expect(notes(reply)[0]).toBe("Read as a question: “recs proactive screening of asylum seekers”.");
    expect(recordsOf(reply)[0]?.reference).toBe("6.3");
  });

  it("is asked for where it is left out", async () => {
    const reply = await ask("recs");
    expect(reply).toMatchObject({ found: true, title: "Recommendations: which theme?" });
    expect(reply.parts).toMatchObject([{ kind: "menu", items: { length: themes.length } }]);
  });
});
