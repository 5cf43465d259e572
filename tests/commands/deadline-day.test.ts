import { describe, expect, it } from "vitest";
import type { Values } from "../../src/core/form.js";
import { plain, type Reply } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { appWith, button, dateOf, editor } from "../support/added.js";
import { notes, partsOf } from "../support/text.js";

const items = (reply: Reply) => partsOf(reply, "list").flatMap(({ items }) => items.map(plain));
const filled = (reply: Reply) =>
  Object.fromEntries((reply.form?.fields ?? []).map(({ name, value }) => [name, value]));

describe("the two fields of a form for one day", () => {
  it.each(LANGUAGES)("let the picker mend words that are no day, and say so: %s", async (language) => {
    const app = await appWith();
    const submit = (values: Values) =>
      app.dispatch("deadline add", editor, { language, values: { what: "Vote", ...values } });
    const { field, label, note, problem } = messages[language].added;
    const bad = await submit({ day: "2027-02-30" });
    expect(bad.form?.intro).toBe(problem.noSuchDay("2027-02-30"));
    expect(filled(bad)).toMatchObject({ day: undefined, when: "2027-02-30" });
    const mended = await submit({ day: "2027-02-28", when: "2027-02-30" });
    expect(mended.error).toBeUndefined();
    const day = {
      en: "Sunday, 28 February 2027",
      fr: "dimanche 28 février 2027",
      es: "domingo, 28 de febrero de 2027",
    };
    expect(items(mended)).toContain(`${label(field.when)} ${day[language]}`);
    expect(notes(mended)).toEqual([note.unread("2027-02-30")]);
  });

  it.each(
    LANGUAGES,
  )("with two days are asked about, and both stay where they were typed: %s", async (language) => {
    const app = await appWith();
    const values = { what: "Vote", day: "2026-12-10", when: "11 December 2026" };
    const reply = await app.dispatch("deadline add", editor, { language, values });
    expect(reply.form?.intro).toBe(
      messages[language].added.problem.twoDays("2026-12-10", "11 December 2026"),
    );
    expect(filled(reply)).toMatchObject(values);
  });

  it("are one where both say the same", async () => {
    const app = await appWith();
    for (const when of ["2027-02-15", "15 February", "15/02/2027"]) {
      const values = { what: "Vote", day: "2027-02-15", when };
      const reply = await app.dispatch("deadline add", editor, { language: "en", values });
      expect(items(reply), when).toContain("When: Monday, 15 February 2027");
    }
  });

  it.each([
    ["2026-04-15", { day: "2026-04-15", when: "May 2027" }, "May 2027"],
    ["2027-05", { day: "2027-05-20", when: "2027-05" }, "Thursday, 20 May 2027"],
    [null, { day: "2027-05-20", when: "undated" }, "Thursday, 20 May 2027"],
  ] as const)("count the one that was changed in the form of a date (%s)", async (date, typed, told) => {
    const precision = date === null ? "undated" : date.length === 7 ? "month" : "day";
    const app = await appWith(dateOf("M1", { date, precision }));
    for (const step of ["edit", "move"]) {
      const { form } = await app.dispatch(`deadline ${step} M1`, editor, { language: "en" });
      const what: Values = step === "edit" ? { what: "Consultation with the department" } : {};
      const values: Values = { ...what, ...typed };
      const shown = await app.dispatch(form?.line ?? "", editor, { language: "en", values });
      expect(items(shown)[0], step).toMatch(new RegExp(`→ ${told}$`));
    }
  });
});

describe("what is said of a day before it is confirmed", () => {
  it.each(LANGUAGES)("that it has passed, when it is added and when it is moved: %s", async (language) => {
    const app = await appWith(dateOf("M1"));
    const { passed } = messages[language].added.note;
    for (const line of [
      `deadline add 2025-01-01 "Vote"`,
      "deadline move M1 2025-01-01",
      "deadline edit M1 when:2025",
    ]) {
      const shown = await app.dispatch(line, editor, { language });
      expect(notes(shown), line).toEqual([passed]);
      expect(button(shown, messages[language].added.confirm)).toBeTruthy();
    }
    for (const line of [`deadline add 2026-03-10 "Vote"`, `deadline add 2025-01-01 "Vote" yearly:yes`])
      expect(notes(await app.dispatch(line, editor, { language })), line).toEqual([]);
  });

  it.each(LANGUAGES)("that a time is not kept: %s", async (language) => {
    const app = await appWith(dateOf("M1"));
    const { leftOut } = messages[language].added.note;
    const lines = [
      "deadline add Consultation with GAC on 15 March 2027 at 5pm",
      `deadline add 2027-03-15 at noon "Hearing"`,
      "deadline move M1 15 March 2027 at 5pm",
    ];
    for (const line of lines) {
      const shown = await app.dispatch(line, editor, { language });
      expect(notes(shown), line).toEqual([leftOut.time]);
      const done = await app.dispatch(button(shown, messages[language].added.confirm), editor, { language });
      expect(notes(done), line).toEqual([]);
    }
    const [first] = (await app.store.changes(1)).map(({ state }) => state.value);
    expect(first).toMatchObject({ what: "Consultation with GAC", date: "2027-03-15" });
  });

  it("which day of several is meant", async () => {
    const app = await appWith();
    const reply = await app.dispatch(`deadline add 15-17 March 2027 "Dialogue"`, editor, { language: "en" });
    const labels = partsOf(reply, "menu")[0]?.items.map(({ label }) => label);
    expect(labels).toEqual(["Monday, 15 March 2027", "Wednesday, 17 March 2027"]);
  });
});
