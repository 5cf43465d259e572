import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { app, ask } from "../support/app.js";
import { lines, notes, partsOf } from "../support/text.js";

const { recommendations, facts, dates, glossary } = app.library.content;

describe("every record", () => {
  const all = [
    ...recommendations.map(({ reference }) => ["rec", reference, "recommendation"] as const),
    ...facts.map(({ reference }) => ["fact", reference, "fact"] as const),
    ...dates.map(({ reference }) => ["dates", reference, "date"] as const),
    ...glossary.map(({ reference }) => ["define", reference, "term"] as const),
  ];

  it.each(LANGUAGES)("is shown whole by its reference alone and by its command, in %s", async (language) => {
    for (const [command, reference, kind] of all) {
      // "apg" alone is the bot's own name, and so the front page.
      const typed = reference === "APG" ? "define APG" : reference;
      const [alone, named] = await Promise.all([
        ask(typed, { language }),
        ask(`${command} ${reference}`, { language }),
      ]);
      for (const reply of [alone, named]) {
        expect(recordsOf(reply)[0], reference).toMatchObject({
          kind,
          reference,
          citation: expect.stringMatching(/\(l/),
        });
        expect(reply.found, reference).toBe(true);
        // Nothing was read as something else; at most the exact words are not at hand.
        expect([[], [messages[language].textNotImported]], reference).toContainEqual(notes(reply));
        expect(reply.title.toLowerCase(), reference).toContain(messages[language].kind[kind]);
      }
    }
  });

  it("leads on through lines that are answered: every record's own, every button's", async () => {
    for (const [command, reference] of all.filter((_, index) => index % 5 === 0)) {
      const reply = await ask(`${command} ${reference}`);
      expect(lines(reply).length, reference).toBeGreaterThan(0);
      for (const line of [reply.line, ...lines(reply), ...recordsOf(reply).map((record) => record.line)]) {
        expect(await ask(line), line).toMatchObject({ found: true });
      }
    }
  });

  it("quotes nothing where no text was imported", async () => {
    expect(partsOf(await ask("rec 4.2"), "quote")).toEqual([]);
  });
});

describe.each(["rec", "fact", "define"])("%s alone", (command) => {
  it.each(LANGUAGES)("asks which, with examples as buttons: %s", async (language) => {
    const reply = await ask(command, { language });
    expect(reply.found).toBe(true);
    expect(reply.title).toMatch(/\?$/);
    for (const line of lines(reply))
      expect(await ask(line, { language }), line).toMatchObject({ found: true });
  });
});
