import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentPath, sha256 } from "../../src/content/import.js";
import { linesOf, plainLine, plainText, wholeSpan } from "../../src/content/plain.js";
import { createQuotes } from "../../src/content/quotes.js";
import type { Source } from "../../src/core/vocabulary.js";
import {
  BRIEF,
  briefSource,
  LETTER,
  letterSource,
  makeContent,
  TEXT,
  TEXT_SHA256,
} from "../support/content.js";
import { folderForTest } from "../support/folder.js";

/** A data folder that holds this as the imported text. */
function imported(text: string, checksum = TEXT_SHA256): string {
  const dataDir = folderForTest();
  mkdirSync(join(dataDir, "documents"));
  writeFileSync(documentPath(dataDir, checksum), text);
  return dataDir;
}

const { documents } = makeContent();
const quotes = (text = TEXT) => createQuotes(imported(text), documents);

describe("createQuotes", () => {
  it.each<[string, Source, string]>([
    ["a list item", letterSource("bullet 1", 3), "We welcome the plan, and hope that it lasts."],
    [
      "a sentence that a page break cuts",
      letterSource("bullet 2", 4, 6),
      "We urge your administration to withdraw 12 units in orderly steps, as the Court asked.",
    ],
    [
      "that sentence, cited by its first line",
      letterSource("bullet 2", 4),
      "We urge your administration to withdraw 12 units in orderly steps, as the Court asked.",
    ],
    [
      "that sentence, cited by its last line",
      letterSource("bullet 2", 6),
      "We urge your administration to withdraw 12 units in orderly steps, as the Court asked.",
    ],
    [
      "a paragraph with a footnote mark",
      briefSource("1", "paragraph 1", 17),
      "In 2017, 48 defenders were killed. Another count for the same year says that 52 of them were.",
    ],
    [
      "emphasis",
      briefSource("overview", "bullet 1", 13),
      "More than 34,000 people are missing in the whole country today, says CNDH.",
    ],
    ["a footnote with a link", briefSource("1", "footnote 1", 19), "See the report of the CNDH of March."],
    ["a heading", briefSource("front", "heading 2", 9), "February 7th, 2018"],
  ])("quotes %s", async (_what, source, words) => {
    expect((await quotes()).quote(source)).toBe(words);
  });

  it("leaves a footnote out that stands between cited paragraphs, and keeps list items apart", async () => {
    const { quote } = await quotes();
    expect(quote({ ...briefSource("1", "paragraph 1", 17), lineEnd: 24 })).toBe(
      [
        "In 2017, 48 defenders were killed. Another count for the same year says that 52 of them were.",
        "Recommendations:",
        "Express concern about the case before February 24.",
        "Ask for details, of which there are none.",
      ].join("\n"),
    );
  });

  it("quotes nothing where no text was imported, which is no problem", async () => {
    const { quote, problems } = await createQuotes(folderForTest(), documents);
    expect(quote(letterSource("bullet 1", 3))).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it("does not quote a text that changed since, and reports it", async () => {
    const dataDir = imported(TEXT.replace("48", "49"));
    const { quote, problems } = await createQuotes(dataDir, documents);
    expect(quote(briefSource("1", "paragraph 1", 17))).toBeUndefined();
    expect(problems).toEqual([
      {
        where: documentPath(dataDir, TEXT_SHA256),
        what: `is not intact: its checksum is ${sha256(TEXT.replace("48", "49"))}`,
        hint: "add it again: apg documents add FILE",
      },
    ]);
  });

  it("reports a text that cannot be read", async () => {
    const dataDir = folderForTest();
    mkdirSync(documentPath(dataDir, TEXT_SHA256), { recursive: true });
    const { problems } = await createQuotes(dataDir, documents);
    expect(problems).toEqual([expect.objectContaining({ what: expect.stringMatching(/^cannot be read/) })]);
  });

  it.each([
    ["a line of the other document", { ...briefSource("1", "paragraph 1", 3) }],
    ["a line after the end", { ...letterSource("bullet 1", 3), lineEnd: 400 }],
    ["a span that runs backwards", letterSource("bullet 1", 4, 3)],
    ["an unknown document", { ...letterSource("bullet 1", 3), document: "x" }],
    ["an empty line", letterSource("bullet 1", 2)],
  ])("quotes nothing for %s", async (_what, source) => {
    expect((await quotes()).quote(source)).toBeUndefined();
  });
});

describe("plain text", () => {
  it.each([
    ["- ❖ Re-establishing *juntas* as they were.", "Re-establishing juntas as they were."],
    ["² See Amnesty [“Overlooked” here](#).", "See Amnesty “Overlooked” here."],
    ["surveyed 500 individuals in 2017² to verify", "surveyed 500 individuals in 2017 to verify"],
    ["Senior Analyst –North America", "Senior Analyst –North America"],
    ["boards (*juntas de conciliación* or *juntas*) be", "boards (juntas de conciliación or juntas) be"],
    ["- 120, nearly ¼ had", "120, nearly ¼ had"],
  ])("makes %j readable", (line, words) => {
    expect(plainLine(line)).toBe(words);
  });

  it("keeps two paragraphs apart where no sentence was cut", () => {
    const lines = linesOf("One girl\n\nWomen work.\n\n- item one,\n\n- and item two");
    expect(plainText(lines, 0, 6)).toBe("One girl\nWomen work.\nitem one,\nand item two");
    expect(wholeSpan(lines, 2, 2)).toEqual([2, 2]);
  });

  it("joins a sentence that a page break cuts anywhere, and shows no mark of the page", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const mark = fc.constantFrom("", "¹", "²", "¹²");
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 9 }), fc.nat(), mark, (words, cut, footnote) => {
        const at = 1 + (cut % (words.length - 1));
        const [before, after] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
        const lines = [
          `- The ${before}${footnote}`,
          "",
          "¹ A footnote.",
          "",
          "",
          `${after}.${footnote}`,
          "",
          "Next.",
        ];
        const whole = `The ${words.join(" ")}.`;
        for (const line of [0, 5]) {
          const quote = plainText(lines, ...wholeSpan(lines, line, line));
          expect(quote).toBe(whole);
          expect(quote).not.toMatch(/[¹²³⁰⁴-⁹*❖]|^-/);
        }
      }),
    );
  });

  it("names its documents", () => {
    expect(documents.map(({ id }) => id)).toEqual([LETTER, BRIEF]);
  });
});
