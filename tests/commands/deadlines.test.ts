import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/language.js";
import { ask, IN_2018 } from "../support/app.js";
import { details, headings, references, texts } from "../support/text.js";

describe("deadlines on 5 February 2018", () => {
  it("names what is ahead, soonest day first, then what has only a year", async () => {
    const reply = await ask("deadlines", { asOf: IN_2018 });
    expect(references(reply).slice(0, 3)).toEqual(["D2", "D54", "D3"]);
    expect(details(reply, "D54")[0]).toBe("Saturday, 24 February 2018, 19 days left · deadline");
    expect(details(reply, "D2")[0]).toMatch(/7 February 2018, 2 days left/);
    expect(details(reply, "D3")[0]).toBe("2018: no day given · recurring");
    expect(reply.asOf).toBe(IN_2018);
  });

  it("says that the year of 24 February is inferred, and from what", async () => {
    const reply = await ask("deadlines labour", { asOf: IN_2018 });
    expect(references(reply)[0]).toBe("D54");
    expect(details(reply, "D54").join("\n")).toMatch(/Inferred: .*Senate/);
  });

  it.each([
    ["2018-02-06", "tomorrow", "D2"],
    ["2018-02-07", "today", "D2"],
    ["2018-02-23", "tomorrow", "D54"],
    ["2018-02-24", "today", "D54"],
  ])("counts down on %s: %s", async (asOf, word, reference) => {
    expect(details(await ask("deadlines", { asOf }), reference)[0]).toContain(`2018, ${word}`);
  });

  it("takes a day off what is ahead when it has passed, and still says that it was due", async () => {
    const reply = await ask("deadlines", { asOf: "2018-02-25" });
    expect(headings(reply).slice(0, 2)).toEqual(["Ahead", "Last due"]);
    expect(references(reply).slice(0, 2)).toEqual(["D3", "D54"]);
    expect(details(reply, "D54")[0]).toContain("passed 1 day ago");
  });

  it("does not say of one theme what holds for all", async () => {
    const [first] = texts(await ask("deadlines migration", { asOf: IN_2018 }));
    expect(first).toBe("Nothing with a day is ahead under “Migration and refugees” as of 5 February 2018.");
  });

  it("names what is awaited without a day as such", async () => {
    const reply = await ask("deadlines", { asOf: IN_2018 });
    expect(headings(reply)).toEqual(["Ahead", "Awaited when written, no day given"]);
    expect(references(reply)).toEqual(expect.arrayContaining(["D26", "D33", "D68"]));
    expect(details(reply, "D33")[0]).toMatch(/No day given; the document says “various deadlines”/);
  });
});

describe("deadlines today", () => {
  it("says plainly that nothing is ahead, then what was last due and what is awaited", async () => {
    const reply = await ask("deadlines");
    expect(texts(reply)[0]).toBe(
      "Nothing with a day is ahead as of 10 March 2026: the documents' own dates have passed.",
    );
    expect(headings(reply)).toEqual(["Last due", "Awaited when written, no day given"]);
    expect(references(reply).slice(0, 3).sort()).toEqual(["D2", "D3", "D54"]);
    expect(reply.found).toBe(true);
  });

  it("says of what passed how long ago, and that the document does not give the outcome", async () => {
    const small = details(await ask("deadlines"), "D54");
    expect(small[0]).toBe("Saturday, 24 February 2018: passed 8 years ago · deadline");
    expect(small).toContain("The document does not give the outcome");
  });
});

describe("deadlines past and all", () => {
  it.each([
    "deadlines past",
    "deadlines passed",
    "échéances passé",
    "échéances passées",
    "plazos pasados",
  ])("%s shows what was due, latest first, and nothing awaited", async (line) => {
    const shown = references(await ask(line));
    expect(shown).toEqual(["D54", "D2", "D3"]);
  });

  it.each([
    "deadlines labour all",
    "échéances travail tout",
    "plazos trabajo todos",
  ])("%s shows what passed and what is awaited", async (line) => {
    expect(references(await ask(line)).sort()).toEqual(["D54", "D55", "D56"]);
  });

  it("all has everything that past and the plain answer have", async () => {
    for (const asOf of [IN_2018, undefined]) {
      const all = references(await ask("deadlines all", { asOf }));
      const others = [
        ...references(await ask("deadlines", { asOf })),
        ...references(await ask("deadlines past", { asOf })),
      ];
      expect([...new Set(others)].sort()).toEqual([...all].sort());
    }
  });

  it.each(LANGUAGES)("carry their range on to the same answer: %s", async (language) => {
    for (const line of ["deadlines past", "deadlines labour past", "deadlines all", "deadlines labour"]) {
      const reply = await ask(line, { language });
      const again = await ask(reply.line, { language });
      expect(references(again), reply.line).toEqual(references(reply));
      expect(again.title).toBe(reply.title);
    }
  });

  it("say so where a theme has none", async () => {
    const reply = await ask("deadlines torture past");
    expect(reply.found).toBe(false);
    expect(texts(reply)).toContain("The documents name none here.");
  });
});
