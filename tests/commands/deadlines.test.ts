import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { app, ask, IN_2018 } from "../support/app.js";
import { details, headings, notes, references, texts } from "../support/text.js";

const { dates } = app.library.content;
const of = (reference: string) => dates.find((date) => date.reference === reference);

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

  it("takes a day off the list when it has passed", async () => {
    const reply = await ask("deadlines", { asOf: "2018-02-25" });
    expect(references(reply)[0]).toBe("D3");
    expect(references(reply)).not.toContain("D54");
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
    expect(shown).toEqual(["D3", "D54", "D2"]);
  });

  it.each([
    "deadlines labour all",
    "échéances travail tout",
    "plazos trabajo todos",
  ])("%s shows what passed and what is awaited", async (line) => {
    expect(references(await ask(line)).sort()).toEqual(["D54", "D56"]);
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
    expect(texts(reply)).toContain("The documents name none.");
  });
});

describe("dates", () => {
  it("is the whole timeline: every date once, in order, the undated last", async () => {
    const reply = await ask("dates");
    const shown = references(reply);
    expect([...shown].sort()).toEqual(dates.map(({ reference }) => reference).sort());
    const days = shown.map((reference) => of(reference)?.date ?? "9999");
    expect(days).toEqual([...days].sort());
    expect(headings(reply)).toEqual(["Without a date"]);
  });

  it("keeps the wording where the document gives no day", async () => {
    expect(details(await ask("dates disappearances"), "D9")[0]).toMatch(
      /No day given; the document says “this month”/,
    );
  });

  it("never shows a date more precisely than the document gives it", async () => {
    const reply = await ask("dates");
    for (const { reference, details: small } of recordsOf(reply)) {
      const { precision, date } = of(reference) ?? {};
      const first = String(small[0]);
      if (precision === "year") expect(first, reference).toMatch(new RegExp(`^${date?.slice(0, 4)}( –|:)`));
      if (precision === "month") expect(first, reference).toMatch(/^\p{Lu}\p{L}+ \d{4}/u);
      if (precision === "undated")
        expect(first.replace(/“.*”/, ""), reference).not.toMatch(/passed|left|ago|\d/);
    }
  });

  it("gives the span of what lasted", async () => {
    expect(details(await ask("dates D20"), "D20")[0]).toBe(
      "May 2016 – June 2017: passed 8 years ago · event",
    );
  });

  it("invents no outcome, and tells the one that is known", async () => {
    for (const { reference, outcome, kind, date } of dates) {
      const small = details(await ask(`dates ${reference}`), reference).join("\n");
      expect(small.includes("Outcome: "), reference).toBe(outcome !== null);
      if (outcome === null && date !== null && (kind === "deadline" || kind === "recurring")) {
        expect(small, reference).toContain("The document does not give the outcome");
      }
    }
  });

  it("reads a mistyped theme, saying so", async () => {
    expect(notes(await ask("dates labuor"))[0]).toMatch(/“labuor” is no theme/);
  });
});
