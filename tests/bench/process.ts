import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a script of the bench writes as JSON, run in a process of its own. */
export function run<T>(file: string, ...args: string[]): T {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawnSync(process.execPath, ["--expose-gc", "--max-old-space-size=8192", path, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 28,
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${child.status}`);
  return JSON.parse(child.stdout) as T;
}
