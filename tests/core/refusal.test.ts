import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { ANA, appWith } from "../support/added.js";

const reader: Caller = { ...ANA, role: "reader", channel: "C1" };

describe("a refusal", () => {
  it.each(LANGUAGES)("says that the platform did not say who somebody is: %s", async (language) => {
    const app = await appWith();
    const known = await app.dispatch("subscribe", reader, { language });
    expect(known.error?.code).toBe("APG_NOT_ALLOWED");
    expect(known.error?.message).not.toContain("Slack");
    const unknown = await app.dispatch("subscribe", { ...reader, unverified: true }, { language });
    expect(unknown.error?.code).toBe("APG_NOT_ALLOWED");
    expect(unknown.error?.message).toMatch(/^Slack /);
    expect(unknown.error?.hint).not.toContain("slack:T1");
  });

  it("names who can, where being a member would not do", async () => {
    const app = await appWith();
    const { error } = await app.dispatch("deadline add", { ...reader, unverified: true }, { language: "en" });
    expect(error?.message).not.toContain("Slack");
    expect(error?.hint).toContain("slack:T1:UANA");
  });
});
