import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { ApgError } from "../../src/core/errors.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { appForTest, ask, member } from "../support/app.js";
import { lines } from "../support/text.js";

const somebody = (user: string, more: Partial<Caller> = {}): Caller => ({ ...member, user, ...more });

describe("lang <language>", () => {
  it.each([
    ["lang fr", "fr", "Je vous répondrai désormais en français."],
    ["langue es", "es", "De ahora en adelante le responderé en español."],
    ["idioma en", "en", "From now on I answer you in English."],
    ["lang Français", "fr", "Je vous"],
    ["lang SPANISH", "es", "De ahora"],
    ["lang ingles", "en", "From now"],
  ])("%s is stored, and everything after it is in that language", async (line, language, said) => {
    const caller = somebody(`lang ${line}`);
    const reply = await ask(line, {}, caller);
    expect(reply).toMatchObject({ language, found: true, shareable: false });
    expect(JSON.stringify(reply.parts)).toContain(said);
    for (const next of [
      "recs migration",
      "recos migration",
      "plazos",
      "",
      "how many journalists were killed",
    ]) {
      expect((await ask(next, {}, caller)).language, next).toBe(language);
    }
  });

  it("is for this user of this installation alone", async () => {
    await ask("lang es", {}, somebody("lang-own"));
    expect((await ask("recs migration", {}, somebody("lang-own", { installation: "T2" }))).language).toBe(
      "en",
    );
    expect((await ask("recs migration", {}, somebody("lang-own", { platform: "teams" }))).language).toBe(
      "en",
    );
    expect((await ask("recs migration", {}, somebody("lang-other"))).language).toBe("en");
  });

  it("gives way to what a button fixes", async () => {
    const caller = somebody("lang-button");
    await ask("lang es", {}, caller);
    expect((await ask("recs migration", { language: "fr" }, caller)).language).toBe("fr");
  });

  it("refuses a language that is none, naming those that are", async () => {
    const caller = somebody("lang-none");
    const reply = await ask("lang de", {}, caller);
    expect(reply).toMatchObject({
      found: false,
      error: { code: "APG_OPTION_VALUE", hint: "Use en, fr or es." },
    });
    expect(lines(reply)).toEqual(["lang en", "lang fr", "lang es"]);
    expect((await ask("themes", {}, caller)).language).toBe("en");
  });

  it("alone tells the language and offers the three", async () => {
    const reply = await ask("lang", {}, somebody("lang-alone"));
    expect(reply.title).toBe("Your language: English");
    expect(reply.parts).toMatchObject([{ kind: "menu", items: [{}, {}, {}] }]);
  });

  it("mistyped is asked for again, never stored", async () => {
    const caller = somebody("lang-typo");
    await ask("lagn fr", {}, caller);
    expect((await ask("themes", {}, caller)).language).toBe("en");
  });
});

describe("without a choice", () => {
  it.each([
    ["recos migration", undefined, "fr"],
    ["plazos", "fr", "es"],
    ["recs migration", "fr", "fr"],
    ["recs migration", undefined, "en"],
    ["¿cuántos periodistas fueron asesinados?", undefined, "es"],
  ] as const)("%s from somebody whose settings say %s is answered in %s", async (line, locale, language) => {
    expect((await ask(line, {}, somebody("lang-guess", { locale }))).language).toBe(language);
  });
});

describe("a store that fails", () => {
  const failing = {
    ...createMemoryStore(),
    setLanguage: async () => {
      throw new ApgError("STORE_UNAVAILABLE", "disk full");
    },
    language: async () => {
      throw new ApgError("STORE_UNAVAILABLE", "disk full");
    },
  };

  it("is told, and answers go on", async () => {
    const app = await appForTest({ store: failing });
    const reply = await app.dispatch("lang fr", member);
    expect(reply).toMatchObject({ error: { code: "STORE_UNAVAILABLE" }, found: false });
    expect(lines(reply).length).toBeGreaterThan(0);
    expect(app.logged).toMatchObject([{ level: "error", event: "store unavailable" }]);
    expect((await app.dispatch("recs migration", member)).found).toBe(true);
  });
});
