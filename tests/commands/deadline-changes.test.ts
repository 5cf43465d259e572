import { describe, expect, it } from "vitest";
import type { Store } from "../../src/core/ports.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { appWith, button, dateOf, editor, otherEditor } from "../support/added.js";
import { details, partsOf, references, shownBy, texts } from "../support/text.js";

const last = async (store: Store) => (await store.changes(0)).at(-1);

describe("deadline edit, move, done, cancel and restore", () => {
  it.each([
    ["edit M1 kind:event", { kind: "event" }, "edit"],
    [
      `edit M1 "Hearing" source:"the Senate" link:https://example.org/`,
      { what: "Hearing", source: "the Senate" },
      "edit",
    ],
    ["move M1 third Thursday of May 2027", { date: "2027-05-20", precision: "day" }, "move"],
    ["move m-1 undated", { date: null, precision: "undated" }, "move"],
    ["done M1", { status: "done" }, "done"],
    ["cancel M1", { status: "cancelled" }, "cancel"],
    ["déplacer M1 mai 2027", { date: "2027-05", precision: "month" }, "move"],
    ["cancelar M1", { status: "cancelled" }, "cancel"],
    ["fait M1", { status: "done" }, "done"],
  ])("%s changes that alone, once it is confirmed", async (line, change, action) => {
    const app = await appWith(dateOf("M1", { recommendations: ["1.1"], yearly: false }));
    const shown = await app.dispatch(`deadline ${line}`, editor, { language: "en" });
    expect((await app.store.changes(0)).length).toBe(1);
    const done = await app.dispatch(button(shown, "Confirm"), editor, { language: "en" });
    expect(done.error).toBeUndefined();
    expect(references(done)[0]).toBe("M1");
    const { state, action: did, revision } = (await last(app.store)) ?? {};
    expect({ did, revision }).toEqual({ did: action, revision: 2 });
    expect(state?.value).toMatchObject({ ...dateOf("M1", { recommendations: ["1.1"] }), ...change });
  });

  it("shows what will be otherwise, with weekdays", async () => {
    const app = await appWith(dateOf("M1"));
    const shown = await app.dispatch("deadline move M1 2026-05-01", editor, { language: "en" });
    expect(shownBy(shown)).toContain("When: Wednesday, 15 April 2026 → Friday, 1 May 2026");
  });

  it.each([
    ["2020-04-15", "15 April 2026", "2027-04-15"],
    ["2020-02-15", "15 February 2026", "2027-02-15"],
    ["2020-11-15", "15 November 2025", "2026-11-15"],
    ["2026-11-15", "15 November 2026", "2027-11-15"],
    ["2020-03", "March 2026", "2027-03"],
  ])("done of a yearly date (%s) is of the time that is nearest (%s), and says so", async (date, day, next) => {
    const precision = date.length === 7 ? "month" : "day";
    const app = await appWith(dateOf("M1", { date, precision, yearly: true }));
    const shown = await app.dispatch("deadline done M1", editor, { language: "en" });
    expect(shown.title).toBe(`Mark M1 as done for ${day}?`);
    expect(shownBy(shown).join("\n")).toMatch(/the next time stays: .*deadline cancel M1/);
    const done = await app.dispatch(button(shown, "Confirm"), editor, { language: "en" });
    expect(done.title).toBe(`Done for ${day}: M1`);
    const { state, action } = (await last(app.store)) ?? {};
    expect(action).toBe("done");
    expect(state?.value).toMatchObject({ status: "open", yearly: true, date: next });
  });

  it("done of a yearly 29 February keeps it: the 28th stands for it only where there is none", async () => {
    const app = await appWith(dateOf("M1", { date: "2024-02-29", yearly: true }));
    const days: unknown[] = [];
    for (let time = 0; time < 6; time++) {
      const shown = await app.dispatch("deadline done M1", editor, {
        language: "en",
        asOf: `${2024 + time}-02-20`,
      });
      await app.dispatch(button(shown, "Confirm"), editor, { language: "en", asOf: `${2024 + time}-02-20` });
      days.push((await last(app.store))?.state.value);
    }
    const told = ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28", "2030-02-28"];
    expect(days).toMatchObject(told.map((date) => ({ date })));
  });

  it.each(LANGUAGES)("cancel of a yearly date ends it, and says that: %s", async (language) => {
    const app = await appWith(dateOf("M1", { yearly: true }));
    const shown = await app.dispatch("deadline cancel M1", editor, { language });
    const line = { en: "deadline done M1", fr: "échéance fait M1", es: "plazo hecho M1" }[language];
    expect(shownBy(shown).join("\n")).toContain(line);
    await app.dispatch(button(shown, messages[language].added.confirm), editor, { language });
    expect((await last(app.store))?.state.value).toMatchObject({ status: "cancelled", yearly: true });
  });

  it("restores what was cancelled", async () => {
    const app = await appWith(dateOf("M1", { status: "cancelled" }));
    const shown = await app.dispatch("deadline restore M1", editor, { language: "en" });
    await app.dispatch(button(shown, "Confirm"), editor, { language: "en" });
    expect((await last(app.store))?.state.value).toMatchObject({ status: "open" });
  });

  it("empties a field by form and by line", async () => {
    const app = await appWith(dateOf("M1", { source: "a site", recommendations: ["1.1"] }));
    const { form } = await app.dispatch("deadline edit M1", editor, { language: "en" });
    expect(form?.fields.find(({ name }) => name === "source")).toMatchObject({ value: "a site" });
    const values = {
      what: "Other",
      day: "2026-04-15",
      kind: "deadline",
      theme: "cross-cutting",
      yearly: "no",
    };
    const shown = await app.dispatch(form?.line ?? "", editor, { language: "en", values });
    await app.dispatch(button(shown, "Confirm"), editor, { language: "en" });
    expect((await last(app.store))?.state.value).toEqual(dateOf("M1", { what: "Other" }));
    expect(
      (await app.dispatch("deadline edit M1 source:x", editor, { language: "en" })).suggestions[0]?.line,
    ).toBe(`deadline edit M1 source:"x" on:2 confirm:yes`);
  });

  it("asks which, and tells of what is none or is the documents'", async () => {
    const app = await appWith(dateOf("M1"), dateOf("M2", { status: "done" }));
    const which = await app.dispatch("deadline cancel", editor, { language: "en" });
    expect(partsOf(which, "menu")[0]?.items.map(({ line }) => line)).toEqual(["deadline cancel M1"]);
    expect((await app.dispatch("deadline done M9", editor)).error?.code).toBe("APG_NO_SUCH_DATE");
    const documents = await app.dispatch("deadline move D54 2027", editor, { language: "en" });
    expect(documents.error?.code).toBe("APG_NO_SUCH_DATE");
    expect(documents.suggestions[0]?.line).toBe("outcome D54");
  });

  it("writes nothing where it is so already, or the day is doubtful", async () => {
    const app = await appWith(dateOf("M1"));
    for (const line of [
      "restore M1",
      "move M1 2026-04-15",
      "move M1 03/04/2027",
      "move M1 someday",
      "move M1",
    ])
      await app.dispatch(`deadline ${line} confirm:yes`, editor);
    expect((await app.store.changes(0)).length).toBe(1);
  });
});

describe("two people who change the same date", () => {
  it.each(LANGUAGES)("let the second see what the first changed, and decide: %s", async (language) => {
    const app = await appWith(dateOf("M1"));
    const { added } = messages[language];
    const mine = await app.dispatch("deadline edit M1 kind:event", otherEditor, { language });
    const theirs = await app.dispatch("deadline move M1 2026-05-01", editor, { language });
    await app.dispatch(button(theirs, added.confirm), editor, { language });

    const conflict = await app.dispatch(button(mine, added.confirm), otherEditor, { language });
    expect(conflict.error?.code).toBe("STORE_CONFLICT");
    expect(texts(conflict).join("\n")).toContain("Ana");
    expect(shownBy(conflict).some((text) => text.startsWith(added.field.when))).toBe(true);
    expect(references(conflict)).toEqual(["M1"]);
    expect((await app.store.changes(0)).length).toBe(2);
    const kept = await app.dispatch(button(conflict, added.keep), otherEditor, { language });
    expect(references(kept)[0]).toBe("M1");

    const done = await app.dispatch(button(conflict, added.applyAnyway), otherEditor, { language });
    expect(done.error).toBeUndefined();
    // On top of what the first changed, which stays.
    expect((await last(app.store))?.state.value).toMatchObject({ date: "2026-05-01", kind: "event" });
    expect(details(done, "M1")[1]).toContain("Bruno");
  });

  it("by the same moment are told apart by the store", async () => {
    const app = await appWith(dateOf("M1"));
    const confirm = async (line: string, caller: typeof editor) =>
      button(await app.dispatch(line, caller, { language: "en" }), "Confirm");
    const [one, two] = [
      await confirm("deadline done M1", editor),
      await confirm("deadline cancel M1", otherEditor),
    ];
    const answers = await Promise.all([
      app.dispatch(one, editor, { language: "en" }),
      app.dispatch(two, otherEditor, { language: "en" }),
    ]);
    expect(answers.map(({ error }) => error?.code)).toEqual([undefined, "STORE_CONFLICT"]);
    expect((await app.store.changes(0)).length).toBe(2);
  });

  it("do not overwrite by a form what was not in it when it was opened", async () => {
    const app = await appWith(dateOf("M1"));
    const { form } = await app.dispatch("deadline edit M1", otherEditor, { language: "en" });
    const theirs = await app.dispatch("deadline move M1 2026-05-01", editor, { language: "en" });
    await app.dispatch(button(theirs, "Confirm"), editor, { language: "en" });
    const values = {
      what: "Renamed",
      day: "2026-04-15",
      kind: "deadline",
      theme: "cross-cutting",
      yearly: "no",
    };
    const conflict = await app.dispatch(form?.line ?? "", otherEditor, { language: "en", values });
    expect(conflict.error?.code).toBe("STORE_CONFLICT");
    await app.dispatch(button(conflict, "Apply mine anyway"), otherEditor, { language: "en" });
    expect((await last(app.store))?.state.value).toMatchObject({ date: "2026-05-01", what: "Renamed" });
  });
});

describe("outcome", () => {
  it.each([
    [`outcome D54 "adopted 2019-05-01" https://example.org/law`, "en"],
    ["outcome D54 adopted 2019-05-01 https://example.org/law", "en"],
    ["dénouement D54 « adopted 2019-05-01 » lien:https://example.org/law", "fr"],
    ["resultado D54 “adopted 2019-05-01” enlace:https://example.org/law", "es"],
  ] as const)("of the documents' own date stands beside them: %s", async (line, language) => {
    const app = await appWith();
    const say = messages[language];
    const shown = await app.dispatch(line, editor, { language });
    const done = await app.dispatch(button(shown, say.added.confirm), editor, { language });
    expect((await last(app.store))?.state).toEqual({
      kind: "outcome",
      value: { reference: "D54", text: "adopted 2019-05-01", language, link: "https://example.org/law" },
    });
    const small = details(await app.dispatch("D54", editor, { language }), "D54");
    expect(small).toEqual(expect.arrayContaining(details(done, "D54")));
    expect(small).toContain(say.noOutcome);
    expect(small.join("\n")).toContain("adopted 2019-05-01");
  });

  it.each(LANGUAGES)("over another's shows theirs, and says that it replaces: %s", async (language) => {
    const app = await appWith();
    const { added } = messages[language];
    const theirs = await app.dispatch(`outcome D54 "adopted"`, otherEditor, { language });
    await app.dispatch(button(theirs, added.confirm), otherEditor, { language });
    const shown = await app.dispatch(`outcome D54 "adopted on 1 May 2019"`, editor, { language });
    const day = { en: "10 March 2026", fr: "10 mars 2026", es: "10 de marzo de 2026" }[language];
    const told = texts(shown).join("\n");
    for (const part of ["Bruno", day, "adopted"]) expect(told).toContain(part);
    expect(shown.title).not.toBe(theirs.title);
    const confirm = button(shown, added.confirm);
    const done = await app.dispatch(confirm, editor, { language });
    expect(done.title).toMatch(/replaced|remplacée|reemplazado/);
    expect((await app.dispatch(confirm, editor, { language })).title).toBe(done.title);
    expect(shownBy(await app.dispatch("history D54", editor, { language })).join("\n")).toContain("Bruno");
  });

  it("alone with a reference asks by a form; what cannot be used comes back in it", async () => {
    const app = await appWith(dateOf("M1"));
    const { form } = await app.dispatch("outcome M1", editor, { language: "en" });
    expect(form?.fields.map(({ name }) => name)).toEqual(["text", "link"]);
    const values = { text: "y".repeat(301), link: "ftp://example.org" };
    const again = await app.dispatch(form?.line ?? "", editor, { language: "en", values });
    expect(again.form?.intro?.split("\n")).toHaveLength(2);
    expect(again.form?.fields.map(({ value }) => value)).toEqual([values.text, values.link]);
    const shown = await app.dispatch(form?.line ?? "", editor, { language: "en", values: { text: "held" } });
    await app.dispatch(button(shown, "Confirm"), editor, { language: "en" });
    expect(details(await app.dispatch("M1", editor, { language: "en" }), "M1").join("\n")).toContain(
      ": held",
    );
  });

  it("of something else is a question that anybody may ask", async () => {
    const app = await appWith();
    const reply = await app.dispatch(
      "outcome of the labour bill",
      { ...editor, role: "reader" },
      { language: "en" },
    );
    expect(reply.error).toBeUndefined();
    expect(references(reply).length).toBeGreaterThan(0);
  });
});
