import { readFile } from "node:fs/promises";
import { ApgError } from "../core/errors.js";

/**
 * The text of a file that a command line names.
 * @throws ApgError CLI_FLAG_VALUE where it cannot be read
 */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    const what = (cause as NodeJS.ErrnoException).code ?? "unreadable";
    throw new ApgError("CLI_FLAG_VALUE", "a file cannot be read", {
      problems: [{ where: path, what, hint: "name a text file" }],
      cause,
    });
  }
}
