import { describe, expect, it } from "vitest";
import { writeOutDates } from "../../../src/core/search/written-dates.js";
import { ask } from "../../support/app.js";
import { references } from "../../support/text.js";

describe("a date in figures", () => {
  it.each([
    ["2018-02-24", "24 february 2018"],
    ["due 24/02/2018?", "due 24 february 2018?"],
    ["02/24/2018", "24 february 2018"],
    // Either of two days: not guessed.
    ["03/05/2017", "03/05/2017"],
    ["2018-13-01", "2018-13-01"],
    ["27101", "27101"],
  ])("%s is read as %s", (typed, written) => {
    expect(writeOutDates(typed)).toBe(written);
  });

  it.each(["2018-02-24", "24/02/2018"])("alone asks what is on it: %s", async (line) => {
    const reply = await ask(line);
    expect(reply.found).toBe(true);
    expect(references(reply)[0]).toBe("D54");
  });
});
