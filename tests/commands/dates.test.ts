import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { app, ask } from "../support/app.js";
import { details, headings, notes, references } from "../support/text.js";

const { dates } = app.library.content;
const of = (reference: string) => dates.find((date) => date.reference === reference);

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
