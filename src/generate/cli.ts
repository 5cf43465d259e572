import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../app.js";
import { readConfig } from "../config.js";
import { root } from "../paths.js";
import { createMemoryStore } from "../stores/memory.js";
import { generatedFiles } from "./files.js";

// The environment is left out: what is generated must be the same on every machine.
const app = await build(readConfig({}), { store: createMemoryStore() });
for (const [path, content] of await generatedFiles(app)) {
  await writeFile(join(root, path), content);
  process.stdout.write(`${path}\n`);
}
await app.close();
