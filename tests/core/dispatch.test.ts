import { describe, expect, it } from "vitest";
import { NOTHING_ADDED } from "../../src/core/added/added.js";
import type { Caller } from "../../src/core/caller.js";
import { createDispatch } from "../../src/core/dispatch.js";
import { recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { app, ask, member, TODAY } from "../support/app.js";
import { lines, notes, references, texts } from "../support/text.js";

describe("a mistyped command", () => {
  it.each([
    ["rcs migration", "recs migration"],
    ["recz migration", "recs migration"],
    ["facst migration", "facts migration"],
    ["dedlines labour", "deadlines labour"],
    ["échances travail", "échéances travail"],
    ["recomendacoines minería", "recomendaciones minería"],
  ])("%s is answered for %s, saying so, with the button", async (typed, meant) => {
    const language = /é/.test(typed) ? "fr" : /recomen/.test(typed) ? "es" : "en";
    const reply = await ask(typed, { language });
    const [word] = typed.split(" ");
    expect(notes(reply)[0]).toMatch(new RegExp(`[“«]\\s?${word}`, "u"));
    expect(reply.suggestions[0]).toMatchObject({ line: meant });
    expect(reply.suggestions[0]?.label).toContain(meant);
    expect(references(reply)).toEqual(references(await ask(meant, { language })));
    expect(reply.found).toBe(true);
  });

  it("is not taken from a word of the documents or of a question", async () => {
    for (const line of ["dates of the elections", "who was killed", "define", "mexico city"]) {
      const reply = await ask(line);
      expect(
        notes(reply).filter((note) => /no command/.test(note)),
        line,
      ).toEqual([]);
    }
  });
});

describe("a word that is nearly a command", () => {
  it("stays a word where the command can do nothing with what follows", async () => {
    const reply = await ask("ilicit evidence still used in the new courts");
    expect(references(reply)[0]).toBe("F0.4");
    expect(notes(reply).filter((note) => /no command/.test(note))).toEqual([]);
  });

  it.each(["NATO", "OIT?"])("or is a name of its own: %s", async (line) => {
    const reply = await ask(line);
    expect(notes(reply).filter((note) => /no command/.test(note))).toEqual([]);
    if (line === "OIT?") expect(references(reply)[0]).toBe("ILO");
    else expect(reply.found).toBe(false);
  });

  it("or the first of a name", async () => {
    expect((await ask("demandes d'asile en 2018", { language: "fr" })).found).toBe(false);
    expect(references(await ask("demandes d'asile en 2016", { language: "fr" }))[0]).toBe("F6.13");
  });
});

describe("two themes behind a command", () => {
  it.each([
    ["recs migration and labour", ["6.1", "5.1"]],
    ["recos migration et travail", ["6.1", "5.1"]],
    ["peticiones tortura, migración", ["T1", "6.1"]],
    ["brief labour & migration", ["5.1"]],
  ])("are answered for both: %s", async (line, wanted) => {
    const reply = await ask(line);
    expect(reply.found).toBe(true);
    expect(notes(reply).filter((note) => /question|pregunta/.test(note))).toEqual([]);
    for (const reference of wanted) expect(references(reply)).toContain(reference);
    expect(reply.line).toBe(line);
  });

  it("keep the options", async () => {
    const one = references(await ask("recs mining to:companies"));
    expect(references(await ask("recs mining and torture to:companies"))).toEqual(
      expect.arrayContaining(one),
    );
  });
});

describe("what asks nothing", () => {
  it.each([
    ["thanks!", "en"],
    ["ok", "en"],
    ["👍🏽", "en"],
    [":tada: :+1:", "en"],
    ["hi there, thanks a lot", "en"],
    ["Merci beaucoup !", "fr"],
    ["¡Muchas gracias!", "es"],
  ] as const)("%s is answered with a friendly line and the next steps", async (line, language) => {
    const reply = await ask(line);
    expect(reply).toMatchObject({ found: true, shareable: false, language });
    expect(references(reply)).toEqual([]);
    expect(texts(reply).join()).not.toMatch(/Not in|Absent|No está/);
    expect(reply.suggestions.length).toBe(3);
    expect((await ask(line, { question: true })).title).toBe(reply.title);
  });

  it("is no question with thanks before it", async () => {
    expect(references(await ask("thanks! and how many journalists were killed"))[0]).toBe("F0.16");
  });
});

describe("a wrong option", () => {
  it("is refused with all problems at once, and the line without them as a button", async () => {
    const reply = await ask("recs mining to:mars colour:red act:shout");
    expect(reply).toMatchObject({ found: false, shareable: false, error: { code: "APG_OPTION_VALUE" } });
    expect(reply.error?.message).toBe(
      "“mars” is no value of “to:”. There is no option “colour:” here. “shout” is no value of “act:”.",
    );
    expect(reply.error?.hint).toMatch(
      /^Use canada, mexico or companies. Use to: or act:. Use express-concern, urge/,
    );
    expect(lines(reply)).toEqual(["recs mining"]);
  });

  it("has its own code where no value is wrong", async () => {
    expect((await ask("recs mining colour:red")).error?.code).toBe("APG_UNKNOWN_OPTION");
  });

  it("is told in the reader's own words", async () => {
    const { error } = await ask("recos mines à:mars couleur:rouge", { language: "fr" });
    expect(error?.hint).toBe("Utilisez canada, mexique ou entreprises. Utilisez à: ou acte:.");
    expect(error?.message).toMatch(/«\u00a0mars\u00a0» .* «\u00a0à:\u00a0»/);
  });
});

describe("a line", () => {
  it.each([
    ["/apg recs migration", "recs migration"],
    ["  RECS   Migration ", "recs migration"],
    ["apg 4.2", "rec 4.2"],
    ["/apg", "home"],
  ])("%j is the same as %s", async (line, same) => {
    expect(await ask(line)).toEqual(await ask(same));
  });

  it("of 500 characters is read, a longer one refused with its length and a way on", async () => {
    expect((await ask(`recs ${"x".repeat(495)}`)).error).toBeUndefined();
    const reply = await ask(`recs ${"x".repeat(496)}`);
    expect(reply.error).toMatchObject({ code: "APG_TOO_LONG", message: expect.stringContaining("501") });
    expect(lines(reply).length).toBeGreaterThan(0);
  });

  it("does not speak of a question where a line that adds something is too long", async () => {
    const line = `deadline add 2027-02-15 "${"x".repeat(1_300)}"`;
    const { error } = await ask(line, { language: "en" });
    expect(error?.code).toBe("APG_TOO_LONG");
    expect(error?.hint).not.toContain("Ask");
  });

  it("that no document answers says so, and offers the nearest as the nearest", async () => {
    const reply = await ask("what is the capital of France");
    expect(reply.found).toBe(false);
    expect(texts(reply)[0]).toMatch(/^Not in these documents/);
    if (recordsOf(reply).length) expect(texts(reply)[1]).toMatch(/which does not answer the question/);
    expect(lines(reply).length).toBeGreaterThan(0);
  });

  it("asks from the day that is given, else from today in the bot's time zone", async () => {
    expect((await ask("deadlines")).asOf).toBe(TODAY);
    expect((await ask("deadlines", { asOf: "2018-02-05" })).asOf).toBe("2018-02-05");
  });
});

describe("rights", () => {
  const nobody = { ...member, role: "stranger" } as unknown as Caller;

  it.each([
    "recs migration",
    "rcs migration",
    "4.2",
    "migration",
    "lang fr",
  ])("are asked before %s runs", async (line) => {
    const reply = await ask(line, {}, nobody);
    expect(reply).toMatchObject({ found: false, error: { code: "APG_NOT_ALLOWED" } });
    expect(recordsOf(reply)).toEqual([]);
  });
});

describe("a mistake of ours", () => {
  it.each(
    LANGUAGES,
  )("is told with the number that the log has, without the asker's words: %s", async (language) => {
    const logged: { level: string; event: string; data?: Record<string, unknown> }[] = [];
    const findTheme = () => {
      throw new Error("boom");
    };
    const dispatch = createDispatch({
      ...app,
      knowledge: { read: async () => ({ library: { ...app.library, findTheme }, added: NOTHING_ADDED }) },
      now: () => 0,
      log: (level, event, data) => logged.push({ level, event, data }),
      defaultLanguage: "en",
      today: () => TODAY,
      timeZone: "America/Toronto",
    });
    const reply = await dispatch("recs some secret words", member, { language });
    expect(reply).toMatchObject({ found: false, language, error: { code: "APG_INTERNAL" } });
    expect(logged).toMatchObject([{ level: "error", data: { id: expect.stringMatching(/^[0-9a-f]{8}$/) } }]);
    expect(reply.error?.hint).toContain(logged[0]?.data?.id);
    expect(JSON.stringify(logged) + String(logged[0]?.data?.error)).not.toContain("secret");
    expect(lines(reply).length).toBeGreaterThan(0);
  });
});
