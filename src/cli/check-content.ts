import { checkAgainst } from "../content/against/against.js";
import { readContent } from "../content/load.js";
import { seedsDir } from "../paths.js";
import { EXIT } from "./exit-codes.js";
import { readText } from "./read-text.js";

/**
 * `apg check`: prints every problem of the content, then how much there is of it.
 * @param against the file of the source text, to prove the content against
 * @returns the exit code
 * @throws ApgError CLI_FLAG_VALUE where that file cannot be read
 */
export async function checkContent(against: string | undefined): Promise<number> {
  const { content, problems } = readContent(seedsDir);
  if (against !== undefined) problems.push(...checkAgainst(content, await readText(against)));
  for (const { where, what, hint } of problems) {
    process.stdout.write(`${where}: ${what}${hint ? ` (${hint})` : ""}\n`);
  }
  const counts = Object.entries(content).map(([name, list]) => `${list.length} ${name}`);
  process.stdout.write(
    `${counts.join(", ")}: ${problems.length === 0 ? "no problem" : `${problems.length} problems`}\n`,
  );
  return problems.length === 0 ? EXIT.answered : EXIT.content;
}
