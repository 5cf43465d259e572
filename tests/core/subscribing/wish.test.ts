import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Context } from "../../../src/core/command.js";
import { readWish, type WishProblem } from "../../../src/core/subscribing/wish.js";
import { readTime, weekdayOf } from "../../../src/core/subscribing/words.js";
import { messages } from "../../../src/i18n/messages.js";
import { app } from "../../support/app.js";

const context = { library: app.library, language: "en", say: messages.en } as Context;
const read = (text: string) => readWish(text, context);
const wish = (text: string) => {
  const found = read(text);
  return found.kind === "wish" ? found.wish : found;
};
const problems = (text: string): WishProblem["kind"][] => {
  const found = read(text);
  return found.kind === "problems" ? found.problems.map(({ kind }) => kind) : [];
};
const weekly = (weekday: number, time: string, themes: string[] = [], zone?: string) => ({
  rule: { kind: "weekly", weekday, time },
  themes,
  zone,
});

describe("what a channel may wish for", () => {
  it.each([
    ["", weekly(1, "09:00")],
    ["weekly", weekly(1, "09:00")],
    ["weekly friday 5pm", weekly(5, "17:00")],
    ["migration weekly Friday at 5:30 p.m.", weekly(5, "17:30", ["migration"])],
    ["every tuesday 9am", weekly(2, "09:00")],
    ["Mondays, 09:00", weekly(1, "09:00")],
    ["all themes wed noon", weekly(3, "12:00")],
    [
      "migration, labour friday 8:05 America/Mexico_City",
      weekly(5, "08:05", ["migration", "labour"], "America/Mexico_City"),
    ],
    ["weekly friday 9:00 Mexico City", weekly(5, "09:00", [], "America/Mexico_City")],
    ["weekly friday 9:00 utc", weekly(5, "09:00", [], "UTC")],
    ["labour migration friday", weekly(5, "09:00", ["labour", "migration"])],
    ["lundi 9h30", weekly(1, "09:30")],
    ["hebdomadaire le mardi à 9 h 30", weekly(2, "09:30")],
    ["migration chaque vendredi 17h", weekly(5, "17:00", ["migration"])],
    ["tous les mardis midi", weekly(2, "12:00")],
    ["lunes 9:30", weekly(1, "09:30")],
    ["semanal los miércoles a las 9:30", weekly(3, "09:30")],
    ["migración y desapariciones cada sábado 10:00", weekly(6, "10:00", ["migration", "disappearances"])],
  ])("%s", (text, expected) => expect(wish(text)).toEqual(expected));

  it.each([
    ["before 30,7,1 days", [30, 7, 1], "09:00", []],
    ["before", [30, 7, 1], "09:00", []],
    ["before 1, 7 and 30 days at 8:00", [30, 7, 1], "08:00", []],
    ["labour before 14 days", [14], "09:00", ["labour"]],
    ["30,7,1 jours avant", [30, 7, 1], "09:00", []],
    ["avant 7 et 1 jours à 8h15", [7, 1], "08:15", []],
    ["30, 7 y 1 días antes", [30, 7, 1], "09:00", []],
    ["antes de 0 días", [0], "09:00", []],
  ])("%s", (text, days, time, themes) => {
    expect(wish(text)).toEqual({ rule: { kind: "countdown", days, time }, themes, zone: undefined });
  });

  it("says that a theme was read with a slip", () => {
    const found = read("migraton friday");
    expect(found).toMatchObject({ kind: "wish", wish: { themes: ["migration"] } });
    expect(found.kind === "wish" && found.notices).toHaveLength(1);
  });

  it("is not this where nothing of it is a day, a time, a theme", () => {
    expect(read("to the newsletter please").kind).toBe("problems");
    expect(read("me what the newsletter is").kind).toBe("question");
  });
});

describe("what is doubtful", () => {
  it.each<[string, WishProblem["kind"][]]>([
    ["monday 9", ["time"]],
    ["friday 25:00", ["time"]],
    ["friday 13pm", ["time"]],
    ["monday friday", ["twice"]],
    ["9:00 10:00", ["twice"]],
    ["monday UTC Europe/Madrid", ["twice"]],
    ["monday before 7 days", ["both"]],
    ["before 4000 days", ["days"]],
    ["before 1,2,3,4,5,6,7,8,9,10,11 days", ["days"]],
    ["monday penguins", ["words"]],
    ["monday 9 America/Torronto", ["time", "zone"]],
  ])("%s is told, not guessed", (text, kinds) => expect(problems(text)).toEqual(kinds));

  it("is never an error of ours, and never a wish that cannot be planned", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "weekly",
        "lundi",
        "9h",
        "17:30",
        "before",
        "7,1",
        "días",
        "migration",
        "UTC",
        "y",
        ",",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const found = read(pieces.join(" ").replace(/\s+/g, " ").trim());
        if (found.kind !== "wish") return;
        const { rule } = found.wish;
        expect(rule.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        if (rule.kind === "countdown") expect(rule.days.every((day) => day >= 0 && day <= 366)).toBe(true);
      }),
    );
  });
});

describe("a time of day", () => {
  it("is the same in every form", () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const minutes = String(minute).padStart(2, "0");
        const time = `${String(hour).padStart(2, "0")}:${minutes}`;
        const twelve = `${hour % 12 || 12}:${minutes}${hour < 12 ? "am" : " P.M."}`;
        for (const form of [`${hour}:${minutes}`, time, `${hour}h${minutes}`, `${hour} h ${minutes}`, twelve])
          expect(readTime(form), form).toEqual({ kind: "time", time });
      }),
    );
  });
});

it("knows each weekday of Intl in the three languages", () => {
  for (const locale of ["en", "fr", "es"])
    for (let day = 1; day <= 7; day++) {
      const name = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
        Date.UTC(2026, 5, day),
      );
      expect(weekdayOf(name), name).toBe(day);
    }
});
