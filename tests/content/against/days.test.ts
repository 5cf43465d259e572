import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datePartsIn, datesIn, partsOfDate, withoutDates } from "../../../src/content/against/days.js";

describe("datesIn", () => {
  it.each([
    ["February 7th, 2018", { year: 2018, month: 2, day: 7 }],
    ["7 February 2018", { year: 2018, month: 2, day: 7 }],
    ["2018-02-07", { year: 2018, month: 2, day: 7 }],
    ["March of 2017", { year: 2017, month: 3 }],
    ["2017-03", { year: 2017, month: 3 }],
    ["February 24", { month: 2, day: 24 }],
    ["September", { month: 9 }],
    ["2011", { year: 2011 }],
    ["1960s", { year: 1960 }],
  ])("reads %j", (text, parts) => {
    expect(datesIn(`on ${text}.`)).toEqual([{ text, index: 3, ...parts }]);
  });

  it.each([
    "27 101 homicides",
    "2,018 people",
    "20181",
    "about 1700 years",
    "2018/19",
  ])("reads none in %j", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it("reads every day of the calendar back from the way the document writes it", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = date.toLocaleDateString("en", { dateStyle: "long", timeZone: "UTC" });
        const parts = partsOfDate(date.toISOString().slice(0, 10));
        expect(datePartsIn(`It was on ${written}, they say`)).toEqual(new Set(parts));
      }),
    );
  });

  it("leaves the other numbers where they are", () => {
    expect(withoutDates("In 2016 a record 8,788 claims")).toBe("In      a record 8,788 claims");
  });
});
