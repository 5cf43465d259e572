import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Completion } from "../../../src/page/api.js";
import { folded, offersFor } from "../../../src/page/client/composer/complete.js";

const known: Completion[] = [
  { line: "recs", kind: "command", hint: "All recommendations of a theme" },
  { line: "rec", kind: "command", hint: "One recommendation" },
  { line: "échéances", kind: "command", hint: "Ce qui vient" },
  { line: "migration", kind: "theme", hint: "Migration and refugees" },
  { line: "labour", kind: "theme", hint: "Labour rights and labour justice reform" },
  { line: "6.1", kind: "reference", hint: "Ensure that every report of abuse is investigated" },
  { line: "6.2", kind: "reference", hint: "Consider expanding safe corridors" },
];
const lines = (text: string) => offersFor(text, known).map(({ line }) => line);

describe("what a line can go on with", () => {
  it("is commands at the beginning, also before the word itself is whole", () => {
    expect(lines("/")).toEqual(["recs", "rec", "échéances"]);
    expect(lines("/ap")).toEqual(lines("/apg"));
    expect(lines("/apg ")).toEqual(["recs", "rec", "échéances", "migration", "labour"]);
  });

  it("is what begins with what is typed, without case and accents", () => {
    expect(lines("/apg re")).toEqual(["recs", "rec"]);
    expect(lines("/apg ECH")).toEqual(["échéances"]);
    expect(lines("/apg mig")).toEqual(["migration"]);
  });

  it("is themes by what they are about, references by their number alone", () => {
    expect(lines("/apg refug")).toEqual(["migration"]);
    expect(lines("/apg 6.")).toEqual(["6.1", "6.2"]);
    expect(lines("/apg corridors")).toEqual([]);
  });

  it("is themes and references behind a command, whose whole line is taken", () => {
    expect(lines("/apg recs ")).toEqual(["migration", "labour"]);
    expect(offersFor("/apg recs mi", known).map(({ text }) => text)).toEqual(["/apg recs migration"]);
    expect(offersFor("/apg rec 6.", known)[1]?.text).toBe("/apg rec 6.2");
  });

  it("leaves room to go on behind a command, and nothing behind what is whole", () => {
    expect(offersFor("/apg ec", known)[0]?.text).toBe("/apg échéances ");
    expect(lines("/apg migration")).toEqual([]);
    expect(lines("/apg rec")).toEqual(["recs", "rec"]);
    expect(lines("/apg recs labour")).toEqual([]);
  });

  it("is nothing for any other text", () => {
    for (const text of ["", "hello", "@apg recs", "/apgrecs", " /apg"]) expect(lines(text)).toEqual([]);
  });

  it("always begins with `/apg `, is at most eight, and holds what was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (typed) => {
        const offers = offersFor(`/apg ${typed}`, known);
        expect(offers.length).toBeLessThanOrEqual(8);
        for (const { text, line } of offers) {
          expect(text.startsWith("/apg ")).toBe(true);
          expect(text.trimEnd().endsWith(line)).toBe(true);
        }
      }),
    );
  });

  it("compares letters and not how they are written", () => {
    expect(folded("  Échéances  À ")).toBe("echeances a ");
  });
});
