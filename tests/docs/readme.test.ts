import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { root } from "../../src/paths.js";
import { shellLines } from "../support/shell-lines.js";

const run = promisify(execFile);
const read = (file: string) => readFileSync(join(root, file), "utf8");
const DOCS = ["README.md", "CONTRIBUTING.md", "DESIGN.md", "CHANGELOG.md"];

describe("what the documents show", () => {
  test("every terminal command of the README answers", { timeout: 120_000 }, async () => {
    // The way to PostgreSQL is run in move.test.ts, which has something to move.
    const lines = shellLines(read("README.md")).filter(
      (line) => line.startsWith("npm run -s apg --") && !line.includes("move.json"),
    );
    expect(lines.length).toBeGreaterThan(1);
    const answers = await Promise.all(lines.map((line) => run("sh", ["-c", line], { cwd: root })));
    for (const { stdout } of answers) expect(stdout.split("\n").length).toBeGreaterThan(3);
  });

  test("every script that a document names is in package.json", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const file of DOCS) {
      for (const [, name] of read(file).matchAll(/npm run (?:-s )?([a-z:]+)/g)) {
        expect(scripts, `${file}: npm run ${name}`).toHaveProperty([name as string]);
      }
    }
  });

  test("every file that a document links or names in backquotes exists", () => {
    for (const file of DOCS) {
      const linked = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path as string);
      const named = [...read(file).matchAll(/`((?:src|tests|seeds|commands|docs)\/[\w./-]+)`/g)].map(
        ([, p]) => p as string,
      );
      for (const path of [...linked, ...named])
        expect(existsSync(join(root, path)), `${file}: ${path}`).toBe(true);
    }
  });
});
