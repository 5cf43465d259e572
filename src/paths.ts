import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The nearest folder from `start` upwards that holds a package.json. Throws where there is none. */
export function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json at or above ${start}`);
  }
}

const here = dirname(fileURLToPath(import.meta.url));

/** The project's folder, found from source (`src/`) and from the build (`dist/src/`) alike. */
export const root: string = findRoot(here);
/** The folder that holds the running `src/` and `commands/`: `root`, or `dist` in it. */
export const codeDir: string = dirname(here);
export const commandsDir: string = join(codeDir, "commands");
export const seedsDir: string = join(root, "seeds");
/** Where a running bot writes unless DATA_DIR says otherwise. */
export const defaultDataDir: string = join(root, "data");
