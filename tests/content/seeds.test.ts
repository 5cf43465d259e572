import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkAgainst } from "../../src/content/against/against.js";
import { sha256 } from "../../src/content/import.js";
import { readContent } from "../../src/content/load.js";
import { root, seedsDir } from "../../src/paths.js";

const { content, problems } = readContent(seedsDir);

/** The documents' text, which is not in the repository: APG_SOURCE_TEXT names it, or it lies beside the project. */
function findText(): string | undefined {
  const named = process.env.APG_SOURCE_TEXT;
  if (named !== undefined) return named;
  const folder = join(root, "..", "shared", "brief");
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  const known = new Set(content.documents.map(({ text }) => text.sha256));
  return files.map((name) => join(folder, name)).find((file) => known.has(sha256(readFileSync(file))));
}

describe("the shipped content", () => {
  it("has no problem", () => {
    expect(problems).toEqual([]);
  });

  it("has every kind of record", () => {
    for (const [file, list] of Object.entries(content)) expect(list, file).not.toEqual([]);
  });

  const text = findText();
  const where = text ?? "skipped: the text is neither in APG_SOURCE_TEXT nor in ../shared/brief";
  describe(`against its text (${where})`, () => {
    it.skipIf(text === undefined)("agrees with every line that it cites", () => {
      const words = readFileSync(text as string, "utf8");
      expect(checkAgainst(content, words)).toEqual([]);
    });
  });
});
