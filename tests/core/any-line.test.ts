import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Reply, recordsOf } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { renderJson } from "../../src/platforms/text/json.js";
import { renderText } from "../../src/platforms/text/render.js";
import { app, ask } from "../support/app.js";
import { NASTY } from "../support/nasty.js";
import { shownBy } from "../support/text.js";

const content = app.library.content;
const names = app.commands.list.flatMap(({ name, aliases }) => [name, ...Object.values(aliases).flat()]);
const themes = content.themes.flatMap(({ id, aliases }) => [id, ...Object.values(aliases).flat()]);
const references = [...content.recommendations, ...content.facts, ...content.dates].map(
  ({ reference }) => reference,
);

const word = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...themes),
  fc.constantFrom(...references),
  fc.constantFrom("to:canada", "à:mexique", "acto:instar", "to:x", "past", "tout", "when", "combien", "qué"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
/** Lines as people type them, mangled: real words with letters swapped, dropped, doubled. */
const mangled = fc.tuple(fc.array(word, { maxLength: 6 }), fc.nat(), fc.nat(3)).map(([words, at, how]) => {
  const line = words.join(" ");
  const i = line.length ? at % line.length : 0;
  const change = [
    line,
    line.slice(0, i) + line.slice(i + 1),
    line.slice(0, i) + line.slice(i - 1),
    line.toUpperCase(),
  ];
  return change[how] as string;
});

/** What holds for every answer whatever was typed. */
function holds(line: string, reply: Reply) {
  expect(reply.title.trim(), line).not.toBe("");
  expect(reply.error?.code, line).not.toBe("APG_INTERNAL");
  const ways = reply.suggestions.length + recordsOf(reply).length;
  const menus = reply.parts.filter(({ kind }) => kind === "menu").length;
  expect(ways + menus, line).toBeGreaterThan(0);
  if (!reply.found && !reply.error) expect(shownBy(reply).length, line).toBeGreaterThan(1);
  for (const text of shownBy(reply))
    expect(text, line).not.toMatch(/undefined|\[object|NaN(?!\w)|null(?!\w)/);
  for (const { label, line: next } of reply.suggestions) {
    expect(label.trim() && next.trim(), line).not.toBe("");
  }
  const text = renderText(reply);
  expect(text.replaceAll("\n", ""), line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  expect(JSON.parse(JSON.stringify(renderJson(reply))).title, line).toBe(reply.title);
}

describe("whatever is typed", () => {
  it("is answered: real words, mangled words and noise", async () => {
    await fc.assert(
      fc.asyncProperty(mangled, fc.constantFrom(undefined, ...LANGUAGES), async (line, language) => {
        // Words of the line itself may say "undefined"; they are not ours.
        fc.pre(!/undefined|NaN|null/.test(line));
        holds(line, await ask(line, { language }));
      }),
      { numRuns: 300 },
    );
  });

  it("is answered the same again", async () => {
    await fc.assert(
      fc.asyncProperty(mangled, async (line) => {
        expect(await ask(line, { language: "en" })).toEqual(await ask(line, { language: "en" }));
      }),
      { numRuns: 100 },
    );
  });

  it("has broken other programs and does not break this one", async () => {
    for (const line of NASTY) {
      const reply = await ask(line, { language: "en" });
      expect(reply.title.trim(), JSON.stringify(line)).not.toBe("");
      expect(reply.error?.code, JSON.stringify(line)).not.toBe("APG_INTERNAL");
      const text = renderText(reply);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }
  });
});
