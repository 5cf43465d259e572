import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentPath, importDocument } from "../../src/content/import.js";
import { makeContent, TEXT, TEXT_SHA256 } from "../support/content.js";
import { apgErrorOf } from "../support/errors.js";
import { folderForTest } from "../support/folder.js";

const { documents } = makeContent();

/** A data folder that does not exist yet, and a file beside it. */
function setUp(text: string | Buffer = TEXT) {
  const folder = folderForTest();
  const file = join(folder, "brief.txt");
  writeFileSync(file, text);
  return { folder, file, dataDir: join(folder, "data") };
}

describe("importDocument", () => {
  it("copies the text, for its owner alone, and says which documents it holds", async () => {
    const { file, dataDir } = setUp();
    const matched = await importDocument(file, dataDir, documents);
    expect(matched.map(({ id }) => id)).toEqual(["letter-2018-10-19", "brief-2018-02-07"]);
    const path = documentPath(dataDir, TEXT_SHA256);
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(dataDir, "documents"))).toEqual([`${TEXT_SHA256}.txt`]);
  });

  it("can be done again, and mends a spoilt copy", async () => {
    const { file, dataDir } = setUp();
    await importDocument(file, dataDir, documents);
    writeFileSync(documentPath(dataDir, TEXT_SHA256), "spoilt");
    await importDocument(file, dataDir, documents);
    expect(readFileSync(documentPath(dataDir, TEXT_SHA256), "utf8")).toBe(TEXT);
  });

  it("refuses another text, naming the expected and the found checksum", async () => {
    const { file, dataDir } = setUp(TEXT.replace("48", "49"));
    const error = await apgErrorOf(() => importDocument(file, dataDir, documents));
    expect(error.code).toBe("DOCUMENT_UNKNOWN");
    expect(error.problems).toHaveLength(1);
    const said = error.problems[0]?.what;
    expect(said).toMatch(/^for letter-2018-10-19 and brief-2018-02-07 the checksum [0-9a-f]{64} is expected/);
    expect(said).toContain(TEXT_SHA256);
    expect(said).toMatch(/found is [0-9a-f]{64}$/);
    expect(() => readdirSync(dataDir)).toThrow();
  });

  it.each<[string, string, RegExp]>([
    ["Windows line ends", TEXT.replaceAll("\n", "\r\n"), /Windows line ends \(CRLF\); convert it/],
    ["a byte order mark", `\ufeff${TEXT}`, /byte order mark/],
    ["a byte order mark and Windows line ends", `\ufeff${TEXT.replaceAll("\n", "\r\n")}`, /byte order mark/],
    ["no last line end", TEXT.trimEnd(), /without its last line end/],
    ["a different text", `${TEXT}!`, /every byte counts/],
  ])("says of a text with %s what it is", async (_what, text, hint) => {
    const { file, dataDir } = setUp(text);
    const { problems } = await apgErrorOf(() => importDocument(file, dataDir, documents));
    expect(problems[0]?.hint).toMatch(hint);
  });

  it("says that a file is missing, a folder, or far too large", async () => {
    const { folder, dataDir } = setUp();
    const large = join(folder, "large.txt");
    writeFileSync(large, Buffer.alloc(17 * 1024 * 1024));
    for (const [path, what] of [
      [join(folder, "none.txt"), /cannot be read: ENOENT/],
      [folder, /cannot be read: EISDIR/],
      [large, /at most/],
    ] as const) {
      const error = await apgErrorOf(() => importDocument(path, dataDir, documents));
      expect(error.code).toBe("DOCUMENT_UNKNOWN");
      expect(error.problems[0]?.what).toMatch(what);
    }
  });

  it("leaves nothing half written where it cannot write", async () => {
    const { file, dataDir } = setUp();
    // A folder of that name is in the way of the last step.
    mkdirSync(join(documentPath(dataDir, TEXT_SHA256), "in the way"), { recursive: true });
    await expect(importDocument(file, dataDir, documents)).rejects.toThrow();
    expect(readdirSync(join(dataDir, "documents"))).toEqual([`${TEXT_SHA256}.txt`]);
    chmodSync(dataDir, 0o700);
  });
});
