import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { ANA, appWith, BRUNO, dateOf, put } from "../support/added.js";
import { member } from "../support/app.js";
import { details, headings, references, shownBy, texts } from "../support/text.js";

const LINK = "https://example.org/agenda";

describe("a member's date", () => {
  it.each(LANGUAGES)("is shown with who added it and when, and cites no document: %s", async (language) => {
    const { dispatch } = await appWith(
      dateOf("M1", { source: "the department's letter", link: LINK, recommendations: ["1.1", "4.2"] }),
    );
    const { by, source, link, hanging } = messages[language].added;
    const day = { en: "1 March 2026", fr: "1er mars 2026", es: "1 de marzo de 2026" }[language];
    const reply = await dispatch("M1", member, { language });
    const [record] = recordsOf(reply);
    expect(record).toMatchObject({
      reference: "M1",
      headline: "Consultation with the department",
      sources: [],
    });
    expect(record?.citation).toBeUndefined();
    expect(details(reply, "M1").slice(1)).toEqual([
      by("Ana", day),
      source("the department's letter"),
      link(LINK),
      hanging("1.1, 4.2"),
    ]);
    expect(references(reply)).toEqual(["M1", "1.1", "4.2"]);
  });

  it("says who changed it last beside who added it", async () => {
    const { dispatch, store } = await appWith(dateOf("M1"));
    await put(store, dateOf("M1", { date: "2026-05-01" }), { by: BRUNO });
    expect(details(await dispatch("m-1", member, { language: "en" }), "M1")[1]).toBe(
      "Added by Ana on 1 March 2026 · Changed by Bruno on 1 March 2026",
    );
  });

  it("stands apart from the documents' dates in deadlines, dates, brief and home", async () => {
    const { dispatch } = await appWith(
      dateOf("M1", { theme: "labour" }),
      dateOf("M2", { date: "2026-03-20" }),
    );
    const asked = (line: string) => dispatch(line, member, { language: "en" });
    const own = "Dates added by members";
    expect(headings(await asked("deadlines"))).toEqual([own, "Awaited when written, no day given"]);
    expect(references(await asked("deadlines")).slice(0, 2)).toEqual(["M2", "M1"]);
    expect(texts(await asked("deadlines")).join()).not.toContain("Nothing with a day is ahead");
    expect(headings(await asked("dates")).at(-1)).toBe(own);
    expect(references(await asked("dates labour")).at(-1)).toBe("M1");
    expect(headings(await asked("brief labour")).at(-1)).toBe(own);
    expect(headings(await asked("home"))).toEqual([own]);
    expect(references(await asked("home"))).toEqual(["M2", "M1"]);
  });

  it("is what a recommendation hangs on, and still says whose it is", async () => {
    const { dispatch } = await appWith(dateOf("M1", { recommendations: ["4.2"] }));
    const reply = await dispatch("4.2", member, { language: "en" });
    expect(references(reply)).toContain("M1");
    expect(details(reply, "M1")[1]).toMatch(/^Added by Ana/);
    expect(references(await dispatch("brief business", member, { language: "en" }))).toContain("M1");
  });

  it("is found by a question, and is never the nearest of the documents", async () => {
    const { dispatch } = await appWith(dateOf("M1", { what: "Hearing on penguins", source: "the zoo" }));
    const found = await dispatch("when is the hearing on penguins?", member, { language: "en" });
    expect(found.found).toBe(true);
    expect(references(found)[0]).toBe("M1");
    const missing = await dispatch("how many penguins are in zoos", member, { language: "en" });
    if (!missing.found) expect(references(missing)).not.toContain("M1");
  });

  it.each([
    ["done", "Wednesday, 15 April 2026 · done · deadline"],
    ["cancelled", "Wednesday, 15 April 2026 · cancelled · deadline"],
  ] as const)("that is %s says so and is ahead no more", async (status, line) => {
    const { dispatch } = await appWith(dateOf("M1", { status }));
    expect(references(await dispatch("deadlines", member, { language: "en" }))).not.toContain("M1");
    expect(references(await dispatch("home", member, { language: "en" }))).not.toContain("M1");
    const past = await dispatch("deadlines past", member, { language: "en" });
    expect(headings(past).at(-1)).toBe("Dates added by members: done or cancelled");
    expect(details(past, "M1")[0]).toBe(line);
  });

  it("that comes every year shows its next day", async () => {
    const { dispatch } = await appWith(
      dateOf("M1", { date: "2024-02-29", yearly: true, kind: "recurring" }),
      dateOf("M2", { date: "2025-04", precision: "month", yearly: true }),
    );
    const reply = await dispatch("deadlines", member, { language: "en" });
    expect(details(reply, "M1")[0]).toBe(
      "Sunday, 28 February 2027, 355 days left · recurring · every year on 29 February, or the 28th where there is none",
    );
    expect(details(reply, "M2")[0]).toBe("April 2026: no day given · deadline · every year");
  });

  it("without a day is awaited apart, and one that passed says that nobody added its outcome", async () => {
    const { dispatch } = await appWith(
      dateOf("M1", { date: null, precision: "undated" }),
      dateOf("M2", { date: "2026-03-01" }),
    );
    const reply = await dispatch("deadlines all", member, { language: "en" });
    expect(headings(reply)).toContain("Dates added by members: no day yet");
    expect(details(reply, "M1")[0]).toBe("No day yet · deadline");
    expect(details(reply, "M2")).toContain("Nobody has added the outcome yet");
  });

  it.each(LANGUAGES)("makes no answer say less than it should: %s", async (language) => {
    const { dispatch } = await appWith(
      dateOf("M1", { yearly: true }),
      dateOf("M2", { date: null, precision: "undated", status: "cancelled" }),
      dateOf("M3", { date: "2026", precision: "year" }),
    );
    for (const line of ["deadlines all", "dates", "home", "M1", "M2", "M3"])
      for (const text of shownBy(await dispatch(line, member, { language })))
        expect(text, line).not.toMatch(/undefined|null|“”|«\s*»|NaN/);
  });
});

describe("an outcome that a member added", () => {
  it.each(LANGUAGES)("stands beside what the document does not say: %s", async (language) => {
    const { dispatch, store } = await appWith();
    const value = { reference: "D54", text: "adopted 2019-05-01", language: "es" as const, link: LINK };
    await store.append([
      {
        ...{
          at: Date.parse("2026-03-01T15:00:00Z"),
          by: ANA,
          revision: 1,
          action: "add",
          subject: "outcome:D54",
        },
        state: { kind: "outcome", value },
      },
    ]);
    const say = messages[language];
    const small = details(await dispatch("D54", member, { language }), "D54");
    const day = { en: "1 March 2026", fr: "1er mars 2026", es: "1 de marzo de 2026" }[language];
    expect(small).toContain(say.noOutcome);
    expect(small).toContain(say.added.outcome("adopted 2019-05-01", "Ana", day));
    expect(small).toContain(say.added.link(LINK));
  });
});
