import { describe, expect, it } from "vitest";
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
      library: { ...app.library, findTheme },
      log: (level, event, data) => logged.push({ level, event, data }),
      defaultLanguage: "en",
      today: () => TODAY,
    });
    const reply = await dispatch("recs some secret words", member, { language });
    expect(reply).toMatchObject({ found: false, language, error: { code: "APG_INTERNAL" } });
    expect(logged).toMatchObject([{ level: "error", data: { id: expect.stringMatching(/^[0-9a-f]{8}$/) } }]);
    expect(reply.error?.hint).toContain(logged[0]?.data?.id);
    expect(JSON.stringify(logged) + String(logged[0]?.data?.error)).not.toContain("secret");
    expect(lines(reply).length).toBeGreaterThan(0);
  });
});
