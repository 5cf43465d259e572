import { describe, expect, it } from "vitest";
import type { Values } from "../../src/core/form.js";
import { plain, type Reply } from "../../src/core/reply.js";
import { LANGUAGES, type Language } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { appWith, button, dateOf, editor } from "../support/added.js";
import { ask, member } from "../support/app.js";
import { details, headings, lines, partsOf, references, shownBy } from "../support/text.js";

const items = (reply: Reply) => partsOf(reply, "list").flatMap(({ items }) => items.map(plain));
const stored = async ({ store }: Awaited<ReturnType<typeof appWith>>) =>
  (await store.changes(0)).map(({ state }) => state.value);

describe("deadline without a step", () => {
  it.each([
    ["deadline", "deadlines"],
    ["échéance", "échéances"],
    ["plazo", "plazos"],
    ["deadline labour", "deadlines labour"],
    ["deadline past", "deadlines past"],
    [`deadline "labour"`, "deadlines labour"],
  ])("%s is what %s is", async (line, same) => {
    expect((await ask(line)).parts).toEqual((await ask(same)).parts);
  });

  it("shows the record of a code, and answers a question", async () => {
    expect(references(await ask("deadline D54"))[0]).toBe("D54");
    expect(references(await ask("deadline of the labour law"))).toContain("D54");
  });
});

describe("deadline add", () => {
  const line: Record<Language, string> = {
    en: `deadline add 2027-02-15 "Consultation with GAC" theme:cross-cutting recs:1.1,4.2 source:"the GAC site" link:https://example.org/a yearly:yes`,
    fr: `échéance ajouter 15 février 2027 « Consultation with GAC » thème:cross-cutting recos:1.1,4.2 provenance:"the GAC site" lien:https://example.org/a annuel:oui`,
    es: `plazo agregar "Consultation with GAC" 15 de febrero del 2027 tema:cross-cutting recomendaciones:1.1,4.2 fuente:"the GAC site" enlace:https://example.org/a anual:sí`,
  };
  const weekday = {
    en: "Monday, 15 February 2027",
    fr: "lundi 15 février 2027",
    es: "lunes, 15 de febrero de 2027",
  };

  it.each(
    LANGUAGES,
  )("shows what was read with its weekday, and writes once it is confirmed: %s", async (language) => {
    const app = await appWith();
    const { added } = messages[language];
    const shown = await app.dispatch(line[language], editor, { language });
    expect(items(shown)).toContain(`${added.label(added.field.when)} ${weekday[language]}`);
    expect(items(shown)).toContain(`${added.label(added.field.link)} https://example.org/a`);
    expect(shown.shareable).toBe(false);
    expect(await stored(app)).toEqual([]);

    const done = await app.dispatch(button(shown, added.confirm), editor, { language });
    expect(references(done)).toEqual(["M1"]);
    expect(details(done, "M1")[1]).toContain("Ana");
    expect(await stored(app)).toEqual([
      {
        ...{
          reference: "M1",
          what: "Consultation with GAC",
          language,
          kind: "deadline",
          theme: "cross-cutting",
        },
        ...{ date: "2027-02-15", precision: "day", recommendations: ["1.1", "4.2"] },
        ...{ source: "the GAC site", link: "https://example.org/a", yearly: true, status: "open" },
      },
    ]);
  });

  it.each(LANGUAGES)("alone asks by a form, which gives what a line gives: %s", async (language) => {
    const app = await appWith();
    const asked = await app.dispatch("deadline add", editor, { language });
    const names = asked.form?.fields.map(({ name }) => name);
    expect(names).toEqual(["what", "day", "when", "kind", "theme", "recs", "source", "link", "yearly"]);
    expect(shownBy(asked).join("\n")).toContain("2027-02-15");
    const values = { what: "Dialogue", day: "2027-03-01", kind: "event", theme: "labour", yearly: "no" };
    const shown = await app.dispatch(asked.form?.line ?? "", editor, { language, values });
    await app.dispatch(button(shown, messages[language].added.confirm), editor, { language });
    expect(await stored(app)).toMatchObject([
      { what: "Dialogue", date: "2027-03-01", precision: "day", kind: "event", theme: "labour" },
    ]);
  });

  it("brings the form back filled in, from the Change button", async () => {
    const app = await appWith();
    const shown = await app.dispatch(line.en, editor, { language: "en" });
    const { form } = await app.dispatch(button(shown, "Change"), editor, { language: "en" });
    const filled = Object.fromEntries((form?.fields ?? []).map((field) => [field.name, field.value]));
    expect(filled).toEqual({
      ...{ what: "Consultation with GAC", day: "2027-02-15", when: undefined, kind: "deadline" },
      ...{ theme: "cross-cutting", recs: "1.1,4.2", source: "the GAC site", yearly: "yes" },
      link: "https://example.org/a",
    });
  });

  it.each(
    LANGUAGES,
  )("comes back as the same form with every error above it and nothing lost: %s", async (language) => {
    const app = await appWith();
    const values: Values = {
      ...{ what: "x".repeat(151), when: "someday", theme: "labour", recs: "1.1, 99.9" },
      ...{ link: "http://example.org", source: "a site", yearly: "yes" },
    };
    const reply = await app.dispatch("deadline add", editor, { language, values });
    expect(reply.error?.code).toBe("APG_NOT_WRITABLE");
    const { problem, field } = messages[language].added;
    expect(reply.form?.intro?.split("\n")).toEqual([
      problem.tooLong(field.what, 151, 150),
      problem.unreadable("someday"),
      problem.recommendations("99.9"),
      problem.link("http://example.org"),
    ]);
    const filled = Object.fromEntries((reply.form?.fields ?? []).map(({ name, value }) => [name, value]));
    expect(filled).toMatchObject(values);
    expect(await stored(app)).toEqual([]);
  });

  it.each([
    ["03/04/2027", ["Saturday, 3 April 2027", "Thursday, 4 March 2027"], "2027-03-04"],
    ["15 February", ["Monday, 15 February 2027", "Sunday, 15 February 2026"], "2026-02-15"],
  ])("asks which day %s is, and takes the one that is clicked", async (typed, labels, date) => {
    const app = await appWith();
    const reply = await app.dispatch(`deadline add ${typed} "Hearing" yearly:no`, editor, { language: "en" });
    const [menu] = partsOf(reply, "menu");
    expect(menu?.items.map(({ label }) => label)).toEqual(labels);
    expect(await stored(app)).toEqual([]);
    await app.dispatch(menu?.items[1]?.line ?? "", editor, { language: "en" });
    expect(await stored(app)).toMatchObject([{ date, what: "Hearing" }]);
  });

  it("never writes a doubtful day, even where the line says that it is confirmed", async () => {
    const app = await appWith();
    await app.dispatch(`deadline add 03/04/2027 "Hearing" confirm:yes`, editor);
    expect(await stored(app)).toEqual([]);
  });

  it("adds one date where the button is clicked twice, and counts on", async () => {
    const app = await appWith(dateOf("M1"));
    const shown = await app.dispatch(line.en, editor, { language: "en" });
    const click = () => app.dispatch(button(shown, "Confirm"), editor, { language: "en" });
    const [one, two] = await Promise.all([click(), click()]);
    expect([one.title, two.title]).toEqual(["Added: M2", "Added: M2"]);
    expect(await stored(app)).toHaveLength(2);
  });

  it.each([
    ["https://user:secret@example.org/", "hides where it leads"],
    ["javascript:alert(1)", "is no address"],
    ["https://", "leads nowhere"],
  ])("takes no link that %s", async (link) => {
    const app = await appWith();
    const reply = await app.dispatch(`deadline add 2027-02-15 "x" link:"${link}" confirm:yes`, editor);
    expect(reply.error?.code).toBe("APG_NOT_WRITABLE");
    expect(await stored(app)).toEqual([]);
  });

  it("shows a host that looks like another as what it is", async () => {
    const app = await appWith();
    await app.dispatch(`deadline add 2027-02-15 "x" link:https://аррӏе.com/ confirm:yes`, editor);
    expect(await stored(app)).toMatchObject([{ link: "https://xn--80ak6aa92e.com/" }]);
  });

  it("tells of a day that is none", async () => {
    const app = await appWith();
    const unread = await app.dispatch(`deadline add 2027-02-15 someday "x"`, editor, { language: "en" });
    expect(unread.form?.intro).toContain("“2027-02-15 someday” is no date");
    for (const line of [`30 February 2027 "x"`, "Hearing 30 February 2027", `2027-02-30 "x"`]) {
      const none = await app.dispatch(`deadline add ${line}`, editor, { language: "en" });
      expect(none.form?.intro, line).toMatch(/“(30 February 2027|2027-02-30)” does not exist/);
    }
  });

  it("keeps what somebody writes as words: no mention, no control character", async () => {
    const app = await appWith();
    const what = `<!channel> <@U1> \u202e*x* "q" \\ \u001b[31m`;
    const shown = await app.dispatch("deadline add", editor, {
      language: "en",
      values: { what, when: "2027" },
    });
    await app.dispatch(button(shown, "Confirm"), editor, { language: "en" });
    expect(await stored(app)).toMatchObject([{ what: `<!channel> <@U1> *x* "q" \\ [31m`, date: "2027" }]);
  });

  it("fits in a button however much is written", async () => {
    const values = {
      ...{ what: '"'.repeat(150), source: '"'.repeat(150), when: "2027-02-15", kind: "recurring" },
      ...{
        link: `https://example.org/${"a".repeat(280)}`,
        recs: "1.1 1.2 1.3 1.4 1.5 1.6 1.7 4.1 4.2 4.3 4.4",
      },
      ...{ theme: "violence-against-women", yearly: "yes" },
    };
    for (const language of LANGUAGES) {
      const app = await appWith();
      const shown = await app.dispatch("deadline add", editor, { language, values });
      expect(shown.error, shown.form?.intro).toBeUndefined();
      for (const next of lines(shown))
        expect(JSON.stringify({ l: next, g: language }).length).toBeLessThanOrEqual(2_000);
      const label = messages[language].added.confirm;
      const done = await app.dispatch(button(shown, label), editor, { language });
      expect(references(done)).toEqual(["M1"]);
    }
  });
});

describe("who may not", () => {
  it.each(LANGUAGES)("is told who can, and what lets them: %s", async (language) => {
    const app = await appWith();
    const reply = await app.dispatch("deadline add", { ...member, role: "member" }, { language });
    expect(reply.error?.code).toBe("APG_NOT_ALLOWED");
    expect(reply.form).toBeUndefined();
    expect(reply.error?.hint).toContain("slack:T1:U1");
    const line = `deadline add 2027-02-15 "x" confirm:yes`;
    await app.dispatch(line, member, { language, values: { what: "x", day: "2027-02-15" } });
    expect(await stored(app)).toEqual([]);
    expect(headings(reply)).toEqual([]);
  });
});
