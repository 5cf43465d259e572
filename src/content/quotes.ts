import { readFile } from "node:fs/promises";
import type { Problem } from "../core/errors.js";
import type { Document, Source } from "../core/vocabulary.js";
import { documentPath, sha256 } from "./import.js";
import { linesOf, plainText, wholeSpan } from "./plain.js";

export { importDocument } from "./import.js";

export interface Quotes {
  /** The exact words at a source, whole sentences; undefined where the text was not imported or is not intact. */
  quote(source: Source): string | undefined;
  /** Imported texts that cannot be quoted, and why. A text that was never imported is no problem. */
  problems: Problem[];
}

/**
 * Reads the imported texts once; a text that is imported later is quoted after a restart. A file whose checksum
 * no longer fits is reported and never quoted: its lines may be others than the ones cited.
 */
export async function createQuotes(dataDir: string, documents: Document[]): Promise<Quotes> {
  const problems: Problem[] = [];
  const texts = new Map<string, string[]>();
  for (const checksum of new Set(documents.map(({ text }) => text.sha256))) {
    const path = documentPath(dataDir, checksum);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") problems.push({ where: path, what: `cannot be read: ${error.message}` });
    });
    if (!bytes) continue;
    const found = sha256(bytes);
    if (found === checksum) texts.set(checksum, linesOf(bytes.toString("utf8")));
    else {
      const hint = "add it again: apg documents add FILE";
      problems.push({ where: path, what: `is not intact: its checksum is ${found}`, hint });
    }
  }
  const byDocument = new Map(
    documents.map(({ id, text }) => [id, { lines: texts.get(text.sha256), ...text }] as const),
  );
  return {
    problems,
    quote({ document, line, lineEnd = line }) {
      const text = byDocument.get(document);
      if (!text?.lines || line < text.firstLine || lineEnd > text.lastLine || lineEnd < line)
        return undefined;
      const [first, last] = wholeSpan(text.lines, line - 1, lineEnd - 1);
      return plainText(text.lines, first, last) || undefined;
    },
  };
}
