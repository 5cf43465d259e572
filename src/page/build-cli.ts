import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.js";
import { buildClient } from "./build.js";

// Run by `npm run build`, after the compiler: the page's client, with what a browser has to fetch.
const outdir = join(root, "dist/src/page/client");
rmSync(outdir, { recursive: true, force: true });
const built = await buildClient(outdir);
const all = built.reduce((sum, { compressed }) => sum + compressed, 0);
process.stdout.write(`page: ${built.length} files, ${Math.ceil(all / 1000)} KB compressed\n`);
