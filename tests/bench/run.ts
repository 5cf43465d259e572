/**
 * `npm run bench [-- slack|teams|dispatch|search|start|store|reminders|postgres ...] [--quick]`
 * Builds and runs each part in a process of its own: what tsx compiles is not what runs in production.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../src/paths.js";
import { machine } from "./report.js";

const PARTS = ["slack", "teams", "dispatch", "search", "start", "store", "reminders", "postgres"];
const here = fileURLToPath(new URL(".", import.meta.url));

const given = process.argv.slice(2);
const flags = given.filter((word) => word.startsWith("--"));
const named = given.filter((word) => !word.startsWith("--"));
const unknown = named.filter((word) => !PARTS.includes(word));
if (unknown.length) fail(`no part ${unknown.join(", ")}; there are ${PARTS.join(", ")}`);

node(join(root, "node_modules/typescript/bin/tsc"), "-p", join(here, "tsconfig.json"));
process.stdout.write(`${machine()}\n`);
for (const part of named.length ? named : PARTS) {
  node("--expose-gc", join(here, "build/tests/bench", `${part}.js`), ...flags);
}

function node(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) fail(`node ${args.join(" ")} ended with ${status}`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
