import { describe, expect, it } from "vitest";
import { fold } from "../../src/core/fold.js";
import type { Reply } from "../../src/core/reply.js";
import type { LANGUAGES } from "../../src/i18n/language.js";
import { messages } from "../../src/i18n/messages.js";
import { app, ask, IN_2018 } from "../support/app.js";
import { LINES } from "../support/lines.js";
import { shownBy } from "../support/text.js";

/** Everything that the two kinds of words below may hold in any language: what the reader typed, and names. */
async function shown(language: (typeof LANGUAGES)[number], asOf?: string): Promise<Map<string, string[]>> {
  const replies: [string, Reply][] = [];
  for (const line of LINES) replies.push([line, await ask(line, { language, asOf })]);
  return new Map(replies.map(([line, reply]) => [line, shownBy(reply)]));
}

/** English sentences of the catalogue, as stretches of words without the gaps that are filled in. */
function stretches(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    try {
      const gap = "\u0001";
      const args: unknown[] = [gap, gap, gap];
      return stretches((value as (...args: unknown[]) => unknown)(...args)).flatMap((text) =>
        text.split(gap),
      );
    } catch {
      return [];
    }
  }
  return Object.values(value as object).flatMap(stretches);
}

/** Long enough to be English alone: "Source" and "Note" are French as well. */
const ENGLISH = stretches(messages.en)
  .map((text) => fold(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
  .filter((text) => text.split(" ").length >= 2);

/** Small words that neither French nor Spanish has; a name in English may hold them, a sentence of ours may not. */
const TELLTALE =
  /\b(the|of|and|with|which|this|that|is|are|was|were|not|from|by|see|asked|passed|ago|left)\b/i;

describe.each(["fr", "es"] as const)("answers in %s", (language) => {
  it.each([undefined, IN_2018])("hold no sentence of the English catalogue, as of %s", async (asOf) => {
    expect(ENGLISH.length).toBeGreaterThan(40);
    for (const [line, texts] of await shown(language, asOf)) {
      for (const text of texts) {
        // What stands in quotation marks was typed, or is the document's own wording.
        const ours = ` ${fold(text.replace(/«[^»]*»/g, ""))} `;
        const found = ENGLISH.filter((english) => ours.includes(` ${english} `));
        expect(found, `${line}: ${text}`).toEqual([]);
      }
    }
  });

  it("differ from the English ones wherever words stand that only one command says", async () => {
    const [english, other] = [await shown("en"), await shown(language)];
    for (const [line, texts] of other) {
      const same = texts.filter((text) => english.get(line)?.includes(text) && TELLTALE.test(text));
      // A command line keeps the words that were typed.
      expect(
        same.filter((text) => !text.includes("act:") && !text.startsWith("/apg")),
        line,
      ).toEqual([]);
    }
  });

  it("name commands, options and themes in that language on their buttons", async () => {
    const first = new Set(app.commands.list.flatMap(({ name, aliases }) => [name, ...aliases.en]).map(fold));
    const own = new Set(app.commands.list.flatMap(({ aliases }) => aliases[language]).map(fold));
    for (const line of LINES) {
      for (const { line: next } of (await ask(line, { language })).suggestions) {
        const [word = ""] = fold(next).split(" ");
        expect(!first.has(word) || own.has(word) || language !== "fr", `${line} -> ${next}`).toBe(true);
      }
    }
  });
});
