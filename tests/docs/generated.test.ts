import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, build } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { generatedFiles } from "../../src/generate/files.js";
import { root } from "../../src/paths.js";
import { createMemoryStore } from "../../src/stores/memory.js";

let app: App;
beforeAll(async () => {
  app = await build(readConfig({}), { store: createMemoryStore() });
});
afterAll(() => app.close());

test("what is generated is up to date; `npm run generate` writes it", async () => {
  for (const [path, content] of await generatedFiles(app)) {
    const file = await readFile(join(root, path));
    if (typeof content === "string") expect(file.toString(), path).toBe(content);
    else expect(file.equals(content), path).toBe(true);
  }
});
