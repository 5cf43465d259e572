import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { app, ask } from "../support/app.js";
import { details, headings, lines, references } from "../support/text.js";

const { recommendations, facts } = app.library.content;

describe("rec <reference>", () => {
  it("shows what changed it, where it stands, its facts and its citation", async () => {
    const reply = await ask("rec 4.4");
    expect(references(reply).slice(0, 2)).toEqual(["4.4", "L7"]);
    expect(references(reply)).toEqual(expect.arrayContaining(["F4.7", "F4.8"]));
    const small = details(reply, "4.4").join("\n");
    expect(small).toMatch(/Taken up again on 19 October 2018, see L7/);
    expect(small).toMatch(/Status: not assessed/);
    expect(recordsOf(reply)[0]?.citation).toBe(
      "Brief, 7 February 2018, section 4, recommendation 4 (line 289)",
    );
    expect(headings(reply)).toEqual(["Related"]);
  });

  it("shows the other way round which earlier ask it changed", async () => {
    const changed = recommendations.filter(({ later }) => later !== null);
    expect(changed.length).toBeGreaterThan(8);
    for (const { reference, later } of changed) {
      expect(references(await ask(`rec ${later?.reference}`))).toContain(reference);
    }
  });

  it("names the dates that it hangs on, whole, and leads to them", async () => {
    const reply = await ask("rec 5.1");
    expect(details(reply, "5.1").join("\n")).toMatch(/Hangs on: .*24 February 2018: passed 8 years ago/);
    expect(references(reply)).toContain("D54");
  });

  it("calls the letter's points what they are", async () => {
    expect(details(await ask("rec L7"), "L7")[0]).toBe(
      "An encouragement, not a demand · Addressed to: Mexico",
    );
    expect(details(await ask("rec L0"), "L0")[0]).toMatch(/^A hope, not a demand/);
    expect(details(await ask("rec L8"), "L8")[0]).toMatch(/^Welcomed, not a demand/);
  });

  it.each([
    "4.2",
    "rec 4.2",
    "rec 4,2",
    "REC 4.2",
    "reco 4.2",
    "recommendation 4.2",
    "facts 4.2",
    "#4.2",
    "/apg 4.2",
  ])("is reached by %s", async (line) => {
    expect(references(await ask(line))[0]).toBe("4.2");
  });
});

describe("fact <reference>", () => {
  it("says that the document contradicts itself, from both sides", async () => {
    const [one, other] = [await ask("fact F1.1"), await ask("fact F0.1")];
    expect(details(one, "F1.1").join("\n")).toMatch(
      /The document contradicts itself, see F0.1: More than 42,000/,
    );
    expect(details(other, "F0.1").join("\n")).toMatch(/The document contradicts itself, see F1.1: 27 101/);
    expect(references(one)).toContain("F0.1");
    expect(references(other)).toContain("F1.1");
    expect(lines(one)[0]).toBe("fact F0.1");
  });

  it.each([
    "F1.1",
    "f1.1",
    "fait F1.1",
    "dato f1.1",
    "facts F1.1",
    "faits F1.1",
    "search F1.1",
  ])("is reached by %s", async (line) => {
    const reply = await ask(line);
    expect(references(reply)[0]).toBe("F1.1");
    expect(reply.found).toBe(true);
  });

  it("says so where the document names nobody", async () => {
    expect(details(await ask("fact F1.1"), "F1.1")[0]).toMatch(
      /^The document names no source · As of 2017, 9 years ago$/,
    );
    expect(details(await ask("fact F1.2"), "F1.2")[0]).toMatch(/^Source: Cerezo Committee/);
  });

  it("never turns a share of unknown base into people", async () => {
    const unknown = facts.filter(({ figures }) => figures.some(({ base }) => base === null));
    expect(unknown.length).toBeGreaterThan(0);
    for (const { reference } of unknown) {
      expect(details(await ask(`fact ${reference}`), reference).join("\n")).toMatch(
        /the document does not say of how many/,
      );
    }
  });
});
