import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../src/paths.js";

const VARIABLE = "APG_TESTS_COMPILED";

/**
 * Compiles the program once for all tests that start it as a process: one that compiles itself takes twice as long to
 * begin. Below the project, whose packages and seeds it finds from there. What is wrong with its types, `npm run types` says.
 */
export default async function setup(): Promise<() => void> {
  const folder = join(root, "node_modules/.cache", `apg-tests-${process.pid}`);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const project = join(root, "tests/support/compiled.tsconfig.json");
  await promisify(execFile)(process.execPath, [tsc, "-p", project, "--outDir", folder]);
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A compiled file by its source: `src/cli.ts`. */
export function compiled(source: string): string {
  const folder = process.env[VARIABLE];
  if (!folder) throw new Error("nothing is compiled: is tests/support/compiled.ts in vitest.config.ts?");
  return join(folder, source.replace(/\.ts$/, ".js"));
}
