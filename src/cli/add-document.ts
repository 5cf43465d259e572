import type { Config } from "../config.js";
import { loadContent } from "../content/load.js";
import { importDocument } from "../content/quotes.js";
import { seedsDir } from "../paths.js";
import { EXIT } from "./exit-codes.js";

/** `apg documents add FILE`: imports a source text and says which documents it holds; returns the exit code. */
export async function addDocument(path: string, { dataDir }: Config): Promise<number> {
  const { documents } = loadContent(seedsDir);
  const matched = await importDocument(path, dataDir, documents);
  process.stdout.write(
    `Imported; matches ${matched.map(({ id }) => id).join(", ")}. Exact words are quoted from now on.\n`,
  );
  return EXIT.answered;
}
