import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import type { Reply } from "../../src/core/reply.js";
import type { Language } from "../../src/i18n/language.js";
import { ANA, appWith, BRUNO, dateOf } from "../support/added.js";
import { shownBy } from "../support/text.js";

const ana: Caller = { ...ANA, role: "admin" };
const bruno: Caller = { ...BRUNO, role: "editor" };

/** Everything that somebody goes through who adds and changes dates, with words of nobody in it. */
const STEPS: [line: string, caller: Caller][] = [
  ["deadline add", ana],
  [`deadline add 2027-02-15 "W1" kind:event recs:1.1 source:"W2" link:https://example.org/ yearly:yes`, ana],
  [`deadline add 2027-02-15 "W1" confirm:yes`, ana],
  [`deadline add 2027-02-15 "W1" confirm:yes`, ana],
  [`deadline add 03/04/2027 "W1"`, ana],
  [`deadline add someday "W1" link:x recs:99.9 theme:x`, ana],
  [`deadline add 2027 "${"w".repeat(151)}" yearly:yes`, ana],
  ["deadline add 2027-02-15", ana],
  ["deadline edit M1", ana],
  [`deadline edit M1 "W3" kind:event yearly:yes link:https://example.org/`, ana],
  ["deadline move M1 2027-03-01 on:1 confirm:yes", bruno],
  ["deadline done M1 on:1 confirm:yes", ana],
  ["deadline done M1 confirm:yes", ana],
  ["deadline done M1", ana],
  ["deadline cancel", ana],
  ["deadline restore", ana],
  ["deadline move M9 2027", ana],
  ["deadline move D54 2027", ana],
  ["outcome D54", ana],
  [`outcome D54 "W4" x`, ana],
  [`outcome D54 "W4" https://example.org/ confirm:yes`, ana],
  [`outcome D54 "W4" http://example.org/`, ana],
  ["history M1", ana],
  ["history D54", ana],
  ["undo", ana],
  ["undo", bruno],
  ["undo", { ...bruno, user: "UNEW" }],
  ["role", ana],
  ["role give editor UBRUNO", ana],
  ["role list", ana],
  ["role take UBRUNO", ana],
  ["role take UBRUNO", ana],
  ["role give", ana],
  ["role give editor slack:T2:UX", ana],
  ["role list", bruno],
];

async function said(language: Language): Promise<string[][]> {
  const app = await appWith(dateOf("M1", { what: "W0" }), dateOf("M2", { what: "W5", status: "cancelled" }));
  const all: string[][] = [];
  for (const [line, caller] of STEPS) {
    const reply = await app.dispatch(line, caller, { language });
    expect(reply.error?.code, line).not.toBe("APG_INTERNAL");
    all.push([...shownBy(reply), ...formWords(reply)]);
  }
  return all;
}

function formWords({ form }: Reply): string[] {
  if (!form) return [];
  const fields = form.fields.flatMap((field) => [
    field.label,
    field.hint ?? "",
    ...("options" in field ? field.options.map(({ label }) => label) : []),
  ]);
  return [form.title, form.intro ?? "", form.submit, ...fields];
}

/** Small words that neither French nor Spanish has. */
const ENGLISH =
  /\b(the|of|and|with|which|this|that|is|are|was|not|from|by|to|for|it|your?|may|who|can|then)\b/i;

describe.each(["fr", "es"] as const)("adding and changing dates in %s", (language) => {
  it("says nothing in English, and has no gap", async () => {
    for (const [index, texts] of (await said(language)).entries()) {
      for (const text of texts.filter((each) => !/\bon:\d|confirm:|form:/.test(each))) {
        expect(text, STEPS[index]?.[0]).not.toMatch(ENGLISH);
        expect(text, STEPS[index]?.[0]).not.toMatch(/undefined|null|\[object|NaN| {2}/);
      }
    }
  });
});

describe("adding and changing dates in English", () => {
  it("has no gap, and says something at every step", async () => {
    for (const [index, texts] of (await said("en")).entries()) {
      expect(texts.length, STEPS[index]?.[0]).toBeGreaterThan(1);
      for (const text of texts)
        expect(text, STEPS[index]?.[0]).not.toMatch(/undefined|null|\[object|NaN| {2}/);
    }
  });
});
