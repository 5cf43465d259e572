import { describe, expect, it } from "vitest";
import { ask } from "../support/app.js";

describe("the button of a mistyped command", () => {
  it.each([
    ["rcs migraton", "en", "recs migration"],
    ["rcos migratoin", "fr", "recos migration"],
    ["recomendacones migracon", "es", "recomendaciones migración"],
    ["rcs minng to:companies", "en", "recs business to:companies"],
    ["deadlnes migraton past", "en", "deadlines migration past"],
    ["dfine COMRA", "en", "define COMAR"],
    ["fcts killed journalists", "en", "facts killed journalists"],
    // A name that is right stays as it was typed.
    ["rcs mining", "en", "recs mining"],
    ["rcs mining and labour", "en", "recs mining and labour"],
  ] as const)("carries what was meant behind it too: %s", async (line, language, meant) => {
    const [button] = (await ask(line, { language })).suggestions;
    expect(button?.line).toBe(meant);
    expect(button?.label).toContain(meant);
  });

  it("gives the answer that it stands under", async () => {
    const { suggestions, title } = await ask("rcs migraton");
    expect((await ask(suggestions[0]?.line ?? "")).title).toBe(title);
  });
});
