import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { lock } from "../../src/stores/file/lock.js";
import { openLowdbStore, readLowdbStore } from "../../src/stores/lowdb.js";
import { apgErrorOf } from "../support/errors.js";
import { folderForTest } from "../support/folder.js";
import { SLOW, startSource } from "../support/spawn.js";

const newPath = () => join(folderForTest(), "data", "apg.json");

describe("a second process", { timeout: SLOW }, () => {
  it("is refused while the first lives, may read, and has the store as soon as the first is killed", async () => {
    const path = newPath();
    const holder = startSource("tests/stores/holder.ts", [path]);
    await holder.says(/holds 1/);
    const error = await apgErrorOf(() => openLowdbStore(path));
    expect(error.code).toBe("STORE_LOCKED");
    expect(error.problems).toMatchObject([{ where: path, hint: expect.stringMatching(/DATA_DIR/) }]);
    expect(await (await readLowdbStore(path)).head()).toBe(1);
    holder.child.kill("SIGKILL");
    await holder.ended;
    const store = await openLowdbStore(path);
    expect(await store.head()).toBe(1);
    await store.close();
  });
});

// What this machine does not use is tried here too: the file by its rules, wherever they run.
describe.each(["linux", "darwin"] as const)("the lock as on %s", (platform) => {
  it.skipIf(platform === "linux" && process.platform !== "linux")(
    "is held by one at a time, under every name of the folder, and given back",
    async () => {
      const path = newPath();
      const release = await lock(path, platform);
      const other = join(folderForTest(), "other name");
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(dirname(path), other);
      for (const name of [path, join(other, "apg.json")]) {
        expect((await apgErrorOf(() => lock(name, platform))).code).toBe("STORE_LOCKED");
      }
      await (await lock(`${path}.2`, platform))();
      await release();
      await (await lock(path, platform))();
    },
  );

  it.skipIf(platform === "linux" && process.platform !== "linux")("goes to one of many at once", async () => {
    const path = newPath();
    const ended = await Promise.allSettled(Array.from({ length: 20 }, () => lock(path, platform)));
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of ended) if (one.status === "fulfilled") await one.value();
  });
});

describe("a lock file", () => {
  const held = (content: string) => {
    const path = newPath();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.lock`, content);
    return path;
  };

  // No system gives such a number to a process.
  it.each([
    "4194999",
    "",
    "0",
    "-1",
    "no number",
  ])("of nobody who lives is taken over: %j", async (content) => {
    const path = held(content);
    const ended = await Promise.allSettled(Array.from({ length: 10 }, () => lock(path, "darwin")));
    const won = ended.filter((one) => one.status === "fulfilled");
    expect(won).toHaveLength(1);
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(String(process.pid));
    await won[0]?.value();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it.each([
    "4194999",
    "no number",
  ])("of nobody who lives stops nobody who comes alone: %j", async (content) => {
    await (await lock(held(content), "darwin"))();
  });

  it("of a process that lives is respected, and the message says which", async () => {
    const path = held(String(process.ppid));
    const error = await apgErrorOf(() => lock(path, "darwin"));
    expect(error.problems[0]?.what).toContain(String(process.ppid));
    expect(readFileSync(`${path}.lock`, "utf8")).toBe(String(process.ppid));
  });
});
