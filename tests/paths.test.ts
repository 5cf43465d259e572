import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { codeDir, commandsDir, findRoot, root, seedsDir } from "../src/paths.js";
import { folderForTest } from "./support/folder.js";

it("finds the project from its source", () => {
  expect(existsSync(join(root, "package.json"))).toBe(true);
  expect(existsSync(join(seedsDir, "documents.json"))).toBe(true);
  expect(codeDir).toBe(root);
  expect(existsSync(commandsDir)).toBe(true);
});

it("finds it from the build as well", () => {
  const project = folderForTest();
  const built = join(project, "dist", "src");
  mkdirSync(built, { recursive: true });
  writeFileSync(join(project, "package.json"), "{}");
  expect(findRoot(built)).toBe(project);
});

it("says where it looked in vain", () => {
  expect(() => findRoot("/")).toThrow("no package.json at or above /");
});
