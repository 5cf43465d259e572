import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ApgError, type Problem } from "../core/errors.js";
import type { Document } from "../core/vocabulary.js";
import { writeDurably } from "../durable.js";

/** Far above any brief; keeps a wrong path from filling the memory. */
const LARGEST = 16 * 1024 * 1024;

export const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

/** Where an imported text is kept: its name is its checksum. */
export const documentPath = (dataDir: string, checksum: string): string =>
  join(dataDir, "documents", `${checksum}.txt`);

/**
 * Copies a text into `DATA_DIR/documents`, from where it is quoted, and returns the documents that it holds.
 * Importing it again changes nothing. Throws `ApgError` DOCUMENT_UNKNOWN, with the expected and the found
 * checksum, where it is not byte for byte the text of a known document, and where it cannot be read; any
 * failure to write is thrown as it is, and leaves nothing half written.
 */
export async function importDocument(
  file: string,
  dataDir: string,
  documents: Document[],
): Promise<Document[]> {
  const bytes = await readText(file);
  const found = sha256(bytes);
  const matched = documents.filter(({ text }) => text.sha256 === found);
  if (matched.length === 0) {
    throw new ApgError("DOCUMENT_UNKNOWN", `${file} is not the text of a known document`, {
      problems: mismatches(file, bytes, found, documents),
    });
  }
  await writeDurably(documentPath(dataDir, found), bytes).catch((cause: NodeJS.ErrnoException) => {
    throw new ApgError("STORE_UNAVAILABLE", "the text could not be stored", {
      problems: [{ where: dataDir, what: cause.message, hint: "check DATA_DIR and the disk" }],
      cause,
    });
  });
  return matched;
}

async function readText(file: string): Promise<Buffer> {
  const refuse = (what: string, cause?: unknown) =>
    new ApgError("DOCUMENT_UNKNOWN", `${file} cannot be imported`, {
      problems: [{ where: file, what }],
      cause,
    });
  try {
    const { size } = await stat(file);
    if (size > LARGEST) throw refuse(`has ${size} bytes; a text has at most ${LARGEST}`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof ApgError) throw error;
    throw refuse(`cannot be read: ${(error as Error).message}`, error);
  }
}

/** What is wrong with a text that fits no document: a known one with other line ends, or something else. */
function mismatches(file: string, bytes: Buffer, found: string, documents: Document[]): Problem[] {
  const near = nearMiss(bytes);
  const texts = new Set(documents.map(({ text }) => text.sha256));
  return [...texts].map((expected) => {
    const ids = documents.filter(({ text }) => text.sha256 === expected).map(({ id }) => id);
    const change = near.get(expected);
    return {
      where: file,
      what: `for ${ids.join(" and ")} the checksum ${expected} is expected, found is ${found}`,
      hint: change
        ? `it is the same text ${change.what}; ${change.mend}`
        : "every byte counts, since lines are cited by number",
    };
  });
}

/** The checksums of what the text would be without the changes that editors and downloads make. */
function nearMiss(bytes: Buffer): Map<string, { what: string; mend: string }> {
  const text = bytes.toString("utf8");
  const unix = text.replace(/\r\n?/g, "\n");
  const bare = unix.replace(/^\ufeff/, "");
  const windows = "with Windows line ends (CRLF)";
  const trimmed = bare.replace(/\n+$/, "");
  return new Map([
    [sha256(`${trimmed}\n`), { what: "without its last line end, or with another one", mend: "restore it" }],
    [sha256(trimmed), { what: "with a line end added at its end", mend: "remove it" }],
    [
      sha256(bare),
      { what: "with a byte order mark or other line ends", mend: "save it as plain UTF-8 with LF" },
    ],
    [sha256(unix), { what: windows, mend: "convert it: tr -d '\\r' < FILE > converted.txt" }],
  ]);
}
