import { describe, expect, it } from "vitest";
import { ask } from "../support/app.js";
import { references } from "../support/text.js";

describe("a code in a line", () => {
  it.each(["4.2?", "(4.2)", "> 4.2", '"4.2"', "rec 4.2?"])("is read in %s", async (line) => {
    expect(references(await ask(line))[0]).toBe("4.2");
  });

  it.each([
    ["what is the status of 4.2", "4.2"],
    ["was L7 adopted", "L7"],
    ["fiche 4.3 stp", "4.3"],
  ])("shows its record in %s", async (line, reference) => {
    const reply = await ask(line);
    expect(references(reply)[0]).toBe(reference);
    expect(reply.found).toBe(true);
  });

  it("shows each of several in its line, once", async () => {
    const reply = await ask("read me 2.B, 6.4 and 2.B please");
    expect(references(reply)).toEqual(["2.B", "6.4"]);
    expect(reply).toMatchObject({ title: "2.B · 6.4", found: true });
  });

  it.each(["9.9", "rec 9.9"])("says that there is no %s rather than the nearest", async (line) => {
    const reply = await ask(line);
    expect(reply).toMatchObject({ found: false, title: "There is no record “9.9”." });
    expect(references(reply)).toEqual([]);
  });

  it("leaves a figure of the document a figure", async () => {
    expect(references(await ask("66.1"))[0]).toBe("F3.3");
  });
});

describe("a word of the records", () => {
  it.each([
    "facts homicides",
    "facts murder",
    "define report",
    "recs more",
  ])("is no slip of a theme or a term: %s", async (line) => {
    const reply = await ask(line);
    expect(reply.title).toBe(`“${line.split(" ")[1]}”`);
  });

  it("leaves a slip of a theme a slip, also alone on a line", async () => {
    expect((await ask("migraton")).title).toBe("Call sheet: Migration and refugees");
    expect((await ask("theme migration")).title).toBe("Call sheet: Migration and refugees");
  });
});
