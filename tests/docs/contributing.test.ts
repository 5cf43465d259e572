import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { loadCommands } from "../../src/load-commands.js";
import { root } from "../../src/paths.js";

const run = promisify(execFile);

/** The TypeScript blocks of CONTRIBUTING, which a reader copies into commands/. */
async function examples(): Promise<string[]> {
  const text = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string);
}

test("the example command of CONTRIBUTING compiles and loads as a command", async () => {
  const [code] = await examples();
  expect(code).toBeDefined();
  // Beside commands/, so that its imports reach src/ as they do there.
  const folder = await mkdtemp(join(root, "data", "example-"));
  try {
    const file = join(folder, "about.ts");
    await writeFile(file, (code as string).replaceAll("../src/", "../../src/"));
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../tsconfig.json",
        compilerOptions: { rootDir: "../.." },
        include: ["*.ts"],
      }),
    );
    await run(join(root, "node_modules/.bin/tsc"), ["-p", folder]);
    const table = await loadCommands(folder);
    expect(table.find("acerca")?.command.name).toBe("about");
  } finally {
    await rm(folder, { recursive: true });
  }
});
