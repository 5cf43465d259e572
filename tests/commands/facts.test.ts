import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { app, ask } from "../support/app.js";
import { details, notes, partsOf, references } from "../support/text.js";

const { facts, themes } = app.library.content;

describe("facts <theme>", () => {
  it("shows every fact of the theme, with the count", async () => {
    for (const { id, title } of themes) {
      const reply = await ask(`facts ${id}`);
      const owned = app.library.facts(id).map(({ reference }) => reference);
      expect([...references(reply)].sort(), id).toEqual([...owned].sort());
      expect(reply.title, id).toContain(title.en);
      expect(reply.title, id).toMatch(new RegExp(`\\b${owned.length} facts?$`));
      expect(reply.found).toBe(true);
    }
  });

  it("begins with the figures of the call sheet, then the theme's own facts in document order", async () => {
    const shown = references(await ask("facts disappearances"));
    expect(shown.slice(0, 3)).toEqual(["F2.1", "F2.5", "F2.8"]);
    const own = facts.filter(({ theme, callSheet }) => theme === "disappearances" && !callSheet);
    expect(shown.slice(3, 3 + own.length)).toEqual(own.map(({ reference }) => reference));
  });

  it("loses none: each stands under its theme", async () => {
    const shown = (await Promise.all(themes.map(({ id }) => ask(`facts ${id}`)))).flatMap(references);
    expect(facts.map(({ reference }) => reference).filter((reference) => !shown.includes(reference))).toEqual(
      [],
    );
  });

  it("opens a numeric fact with its figure as it is written", async () => {
    const shown = recordsOf(await ask("facts defenders"));
    expect(shown.find(({ reference }) => reference === "F1.1")?.headline).toMatch(/^27 101 /);
    expect(shown.find(({ reference }) => reference === "F1.2")?.headline).toMatch(/^48 /);
  });

  it("says as of when, and how old that is now", async () => {
    const small = details(await ask("facts migration"), "F6.30").join("\n");
    expect(small).toContain("As of 2016, 10 years ago");
    const dated = facts.find(({ asOf }) => asOf === "2011");
    const own = details(await ask(`facts ${dated?.theme}`), dated?.reference as string).join("\n");
    expect(own).toContain("As of 2011, 15 years ago");
    expect(
      details(await ask(`facts ${dated?.theme}`, { asOf: "2012-01-01" }), dated?.reference as string)[0],
    ).toContain("As of 2011, last year");
  });

  it("keeps what limits a figure: more than, nearly, allegedly", async () => {
    const words = /more than|approaching|at least|nearly|allegedly|estimate|approximately|around|some|about/i;
    const limited = facts.filter(({ figures }) =>
      figures.some(({ qualifier }) => qualifier && words.test(qualifier.en)),
    );
    expect(limited.length).toBeGreaterThan(10);
    for (const { reference, figures } of limited) {
      const [shown] = recordsOf(await ask(`fact ${reference}`));
      const text = `${shown?.headline} ${shown?.body} ${shown?.details.join(" ")}`.toLowerCase();
      for (const { qualifier } of figures) {
        const [word] = words.exec(qualifier?.en ?? "") ?? [];
        if (word) expect(text, `${reference}: ${qualifier?.en}`).toMatch(new RegExp(word.slice(0, 6), "i"));
      }
    }
  });

  it("answers for the theme that was meant, saying so", async () => {
    const reply = await ask("facts dissapearances");
    expect(notes(reply)[0]).toMatch(/“dissapearances” is no theme; answered for “Disappearances”/);
    expect(references(reply)).toEqual(references(await ask("facts disappearances")));
  });
});

describe("facts <words>", () => {
  it.each([
    ["facts journalists killed", "F0.16"],
    ["faits journalistes tués", "F0.16"],
    ["datos periodistas asesinados", "F0.16"],
  ])("%s finds %s first, and facts alone", async (line, reference) => {
    const reply = await ask(line);
    expect(references(reply)[0]).toBe(reference);
    expect(new Set(recordsOf(reply).map(({ kind }) => kind))).toEqual(new Set(["fact"]));
    expect(recordsOf(reply).length).toBeLessThanOrEqual(5);
  });

  it("that the documents do not have are answered so", async () => {
    const reply = await ask("facts penguins");
    expect(reply.found).toBe(false);
  });

  it("left out are asked for, with every theme as a button", async () => {
    expect(partsOf(await ask("facts"), "menu")[0]?.items).toHaveLength(themes.length);
  });
});
