import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nthWeekday, weekdayOf } from "../../../src/core/when/calendar.js";
import { readWhen, splitWhen } from "../../../src/core/when/read.js";
import { formatDate } from "../../../src/i18n/format.js";
import { LANGUAGES } from "../../../src/i18n/language.js";

/** A Tuesday. */
const TODAY = "2026-11-24";

const dates = (text: string, today = TODAY) => {
  const when = readWhen(text, today);
  const moments = when.kind === "moment" ? [when.moment] : when.kind === "doubtful" ? when.candidates : [];
  return moments.map(({ date }) => date);
};

describe("a date as it is written", () => {
  it.each([
    ["2027-02-15", "2027-02-15"],
    ["2027/2/15", "2027-02-15"],
    ["15 février 2027", "2027-02-15"],
    ["15 fevrier 2027", "2027-02-15"],
    ["le 1er mars 2027", "2027-03-01"],
    ["15 de marzo del 2027", "2027-03-15"],
    ["el 15 de marzo de 2027", "2027-03-15"],
    ["primero de mayo de 2027", "2027-05-01"],
    ["1º de mayo de 2027", "2027-05-01"],
    ["March 15, 2027", "2027-03-15"],
    ["Mar. 15th 2027", "2027-03-15"],
    ["the 15th of March, 2027", "2027-03-15"],
    ["Monday, 15 February 2027", "2027-02-15"],
    ["lundi 15 février 2027", "2027-02-15"],
    ["lunes 15 de febrero de 2027", "2027-02-15"],
    ["15/02/2027", "2027-02-15"],
    ["02/15/2027", "2027-02-15"],
    ["5/5/2027", "2027-05-05"],
    ["mai 2027", "2027-05"],
    ["en mayo del 2027", "2027-05"],
    ["in May 2027", "2027-05"],
    ["2027-05", "2027-05"],
    ["2027", "2027"],
    ["third Thursday of February 2027", "2027-02-18"],
    ["le dernier vendredi de mars 2027", "2027-03-26"],
    ["tercer jueves de febrero del 2027", "2027-02-18"],
    ["undated", null],
    ["sans date", null],
    ["Sin fecha", null],
  ])("%s", (text, date) => {
    expect(readWhen(text, TODAY)).toMatchObject({ kind: "moment", moment: { date } });
  });

  it.each([
    ["tomorrow", "2026-11-25"],
    ["demain", "2026-11-25"],
    ["mañana", "2026-11-25"],
    ["après-demain", "2026-11-26"],
    ["pasado mañana", "2026-11-26"],
    ["en dos semanas", "2026-12-08"],
    ["dentro de 3 meses", "2027-02-24"],
    ["dans 10 jours", "2026-12-04"],
    ["in a week", "2026-12-01"],
    ["two weeks from now", "2026-12-08"],
    // What has "ago" in it is of the past in every language.
    ["hace dos meses", "2026-09-24"],
    ["il y a 3 jours", "2026-11-21"],
    ["2 weeks ago", "2026-11-10"],
    ["Friday", "2026-11-27"],
    ["este viernes", "2026-11-27"],
    ["next month", "2026-12"],
    ["el mes que viene", "2026-12"],
    ["l'an prochain", "2027"],
  ])("%s, counted from today", (text, date) => {
    expect(dates(text)).toEqual([date]);
  });
});

describe("what is doubtful", () => {
  it.each([
    ["03/04/2027", ["2027-04-03", "2027-03-04"]],
    ["3.4.27", ["2027-04-03", "2027-03-04", "2003-04-27"]],
    ["15 February", ["2027-02-15", "2026-02-15"]],
    ["30 novembre", ["2026-11-30", "2027-11-30"]],
    ["third Thursday of February", ["2027-02-18", "2026-02-19"]],
    ["dernier vendredi de mars", ["2027-03-26", "2026-03-27"]],
    ["mayo", ["2027-05", "2026-05"]],
    ["next Thursday", ["2026-11-26", "2026-12-03"]],
    ["jeudi prochain", ["2026-11-26", "2026-12-03"]],
    ["Tuesday", ["2026-11-24", "2026-12-01"]],
    // The weekday is another one.
    ["Friday, 15 February 2027", ["2027-02-15", "2027-02-12"]],
  ])("of %s is asked, the likeliest first", (text, candidates) => {
    expect(readWhen(text, TODAY).kind).toBe("doubtful");
    expect(dates(text)).toEqual(candidates);
  });

  it("is no more where the weekday tells which year", () => {
    expect(dates("Monday 15 February")).toEqual(["2027-02-15"]);
    expect(dates("29 février")).toEqual(["2028-02-29"]);
  });
});

describe("more than a day", () => {
  it.each([
    "15 March 2027 at 5pm",
    "15 March 2027, 5:30 p.m.",
    "March 15, 2027 at noon",
    "2027-03-15 17:00",
    "2027-03-15T17:00:00Z",
    "5pm on 15 March 2027",
    "15 March 2027 at 10 in the morning",
    "15 March 2027 from 9am to 5pm ET",
    "le 15 mars 2027 à 17 h",
    "15 mars 2027 à 17h30",
    "15 mars 2027 à 9 heures",
    "15 mars 2027, midi",
    "15 de marzo de 2027 a las 17:00 horas",
    "el 15 de marzo de 2027 a las 5 de la tarde",
    "15 de marzo de 2027 al mediodía",
    "15 de marzo de 2027 a las 10",
  ])("is a day without its time: %s", (text) => {
    expect(readWhen(text, TODAY)).toEqual({
      kind: "moment",
      moment: { date: "2027-03-15", precision: "day" },
      leftOut: "time",
    });
  });

  it.each([
    "week of 15 March 2027",
    "la semaine du 15 mars 2027",
    "semana del 15 de marzo del 2027",
  ])("is the day that names its week: %s", (text) => {
    expect(readWhen(text, TODAY)).toMatchObject({ moment: { date: "2027-03-15" }, leftOut: "week" });
  });

  it.each([
    "15-17 March 2027",
    "15 to 17 March 2027",
    "March 15-17, 2027",
    "from 15 to 17 March 2027",
    "15 March to 17 March 2027",
    "2027-03-15 to 2027-03-17",
    "du 15 au 17 mars 2027",
    "entre le 15 et le 17 mars 2027",
    "du 15 mars au 17 mars 2027",
    "del 15 al 17 de marzo de 2027",
    "15 – 17 de marzo de 2027",
    "del 15 al 17 de marzo de 2027 a las 5 de la tarde",
  ])("is a doubt between its first and its last: %s", (text) => {
    expect(readWhen(text, TODAY).kind).toBe("doubtful");
    expect(dates(text)).toEqual(["2027-03-15", "2027-03-17"]);
  });

  it("at the end of a line is split from what it is of", () => {
    const words = "Consultation with GAC on 15 March 2027 at 5pm".split(" ");
    expect(splitWhen(words, TODAY)).toMatchObject({
      when: { moment: { date: "2027-03-15" }, leftOut: "time" },
      rest: "Consultation with GAC",
    });
  });
});

describe("a day that the calendar does not have", () => {
  it.each([
    "30 February 2027",
    "2027-02-30",
    "2027-13-01",
    "fifth Monday of February 2027",
    "lundi 31 avril 2027",
    "99/99/2027",
    "30 February 2027 at 5pm",
  ])("is told apart: %s", (text) => {
    expect(readWhen(text, TODAY)).toEqual({ kind: "none" });
  });
});

describe("what is no date", () => {
  it.each([
    "",
    "soon",
    "the Senate",
    "15",
    "in two",
    "in 99999 days",
    "1.2",
    "second May",
  ])("%j is unknown", (text) => {
    expect(readWhen(text, TODAY)).toEqual({ kind: "unknown" });
  });

  it("whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const date of dates(text)) expect(date ?? "2026").toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

const MONTH = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};
const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("every day", () => {
  it("written in the forms of each language is read back as that day", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        const [year, month, number] = day.split("-").map(Number) as [number, number, number];
        const [en, fr, es] = LANGUAGES.map((language) => MONTH[language][month - 1]);
        const forms = [
          day,
          `${year}/${month}/${number}`,
          ...LANGUAGES.flatMap((language) => [
            formatDate(day, language),
            formatDate(day, language).toUpperCase(),
            formatDate(day, language, true),
          ]),
          `${en} ${number}, ${year}`,
          `${en?.slice(0, 3)}. ${number} ${year}`,
          `le ${number} ${fr} ${year}`,
          `${number} de ${es} del ${year}`,
        ];
        for (const form of forms) expect(dates(form, today), form).toEqual([day]);
        for (const language of LANGUAGES)
          expect(dates(formatDate(day.slice(0, 7), language), today)).toEqual([day.slice(0, 7)]);
      }),
    );
  });

  it("is among the candidates where its year is left out, or its day and month may be swapped", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, number] = day.split("-");
        expect(dates(`${number}/${month}/${year}`)).toContain(day);
        expect(dates(`${month}/${number}/${year}`)).toContain(day);
        expect(dates(`${number} ${MONTH.fr[Number(month) - 1]}`, day)).toContain(day);
      }),
    );
  });

  it("that is the first to last weekday of its month is read so", () => {
    const names = {
      en: "first second third fourth fifth last".split(" "),
      fr: "premier deuxième troisième quatrième cinquième dernier".split(" "),
      es: "primer segundo tercer cuarto quinto último".split(" "),
    };
    const weekday = {
      en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
      fr: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
      es: "lunes martes miércoles jueves viernes sábado domingo".split(" "),
    };
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 5 }), (near, nth) => {
        const [year, month] = near.split("-").map(Number) as [number, number];
        const day = nthWeekday(year, month, weekdayOf(near), nth === 5 ? -1 : nth + 1);
        const at = weekdayOf(near) - 1;
        const of = { en: "of", fr: "de", es: "de" };
        for (const language of LANGUAGES) {
          const text = `${names[language][nth]} ${weekday[language][at]} ${of[language]} ${MONTH[language][month - 1]} ${year}`;
          expect(dates(text), text).toEqual(day ? [day] : []);
        }
      }),
    );
  });
});

describe("a date at an end of a line", () => {
  it.each([
    ["2027-02-15 Consultation with GAC", "2027-02-15", "Consultation with GAC"],
    ["15 de febrero de 2027 Consulta", "2027-02-15", "Consulta"],
    ["Vote in the Senate 15 February 2027", "2027-02-15", "Vote in the Senate"],
    ["2027-02-15 3 pm Hearing", "2027-02-15", "3 pm Hearing"],
    ["mai 2027 dialogue annuel", "2027-05", "dialogue annuel"],
  ])("is told from what it is of: %s", (line, date, rest) => {
    expect(splitWhen(line.split(" "), TODAY)).toMatchObject({ when: { moment: { date } }, rest });
  });

  it.each([
    "30 February 2027 Hearing",
    "Hearing 30 February 2027",
    "May 32 2027 hearing",
  ])("is not made of a part of one that does not exist: %s", (line) => {
    expect(splitWhen(line.split(" "), TODAY)?.when).toEqual({ kind: "none" });
  });

  it("may be missing", () => {
    expect(splitWhen("Consultation with GAC".split(" "), TODAY)).toBeUndefined();
    expect(splitWhen([], TODAY)).toBeUndefined();
  });
});
