import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Log } from "../../src/core/ports.js";
import { openLowdbStore, readLowdbStore } from "../../src/stores/lowdb.js";
import { apgErrorOf } from "../support/errors.js";
import { folderForTest } from "../support/folder.js";
import { changeOf, occurrenceOf } from "../support/stored.js";

const NOW = 1_750_000_000_000;

async function openAt(path: string) {
  const logged: { event: string; data?: Record<string, unknown> }[] = [];
  const log: Log = (_level, event, data) => logged.push({ event, data });
  const store = await openLowdbStore(path, { log, clock: { now: () => NOW, monotonic: () => 0 } });
  return { store, logged };
}

/** A store of three writes: a change in each, and an occurrence that is due. Its copies are one and two writes behind. */
async function threeWrites(): Promise<string> {
  const path = join(folderForTest(), "data", "apg.json");
  const { store } = await openAt(path);
  await store.append([changeOf("date:M1", 1)]);
  await store.ledger.insert([occurrenceOf("a"), occurrenceOf("future", { dueAt: NOW + 1 })]);
  await store.append([changeOf("date:M1", 2)]);
  await store.close();
  return path;
}

const text = (path: string) => readFileSync(path, "utf8");
const flip = (path: string) => writeFileSync(path, text(path).replace("revision 1", "revision 7"));
const DAMAGE: [string, (path: string) => void][] = [
  ["one letter is another", flip],
  ["it is truncated", (path) => writeFileSync(path, text(path).slice(0, -20))],
  ["half of it is zeros", (path) => writeFileSync(path, text(path).slice(0, 300) + "\0".repeat(500))],
  ["it is empty", (path) => writeFileSync(path, "")],
  ["it is null", (path) => writeFileSync(path, "null")],
  ["it is of another program", (path) => writeFileSync(path, `{"posts":[]}`)],
  ["it is gone", (path) => rmSync(path)],
];

describe("a store's file that is damaged", () => {
  it.each(DAMAGE)("gives way to its last good copy, and that is told: %s", async (_what, damage) => {
    const path = await threeWrites();
    damage(path);
    const gone = !readdirSync(dirname(path)).includes("apg.json");
    const damaged = gone ? undefined : text(path);

    const { store, logged } = await openAt(path);
    expect(await store.head()).toBe(1);
    expect(await store.ledger.restoredAt()).toBe(NOW);
    expect(await store.ledger.find("a")).toMatchObject({ state: "reconcile", unsure: 1 });
    expect(await store.ledger.find("future")).toMatchObject({ state: "due" });
    expect(logged).toHaveLength(1);
    expect(logged[0]?.data).toMatchObject({ path, copy: `${path}.last`, why: expect.any(String) });
    const quarantine = logged[0]?.data?.quarantine as string | undefined;
    expect(quarantine === undefined).toBe(gone);
    if (quarantine) expect([text(quarantine), statSync(quarantine).mode & 0o777]).toEqual([damaged, 0o600]);

    await store.append([changeOf("date:M1", 2)]);
    await store.close();
    const again = await openAt(path);
    expect(again.logged).toEqual([]);
    expect(await again.store.head()).toBe(2);
    expect(await again.store.ledger.restoredAt()).toBe(NOW);
    await again.store.close();
  });

  it("gives way to the older copy where the last is damaged too", async () => {
    const path = await threeWrites();
    for (const name of [path, `${path}.last`]) writeFileSync(name, "");
    const { store, logged } = await openAt(path);
    expect(logged[0]?.data).toMatchObject({ copy: `${path}.older` });
    expect([await store.head(), await store.ledger.list()]).toEqual([1, []]);
    await store.close();
  });

  it.each([
    ["all copies are damaged too", ["apg.json", "apg.json.last", "apg.json.older"], ""],
    ["it is of a later version, whole", ["apg.json"], `{"schemaVersion":3,"posts":[]}`],
  ])("stops the start, and everything stays as it is: %s", async (_what, names, content) => {
    const path = await threeWrites();
    for (const name of names) writeFileSync(join(dirname(path), name), content);
    const before = readdirSync(dirname(path)).map((name) => [name, text(join(dirname(path), name))]);
    const error = await apgErrorOf(() => openAt(path));
    expect(error.code).toBe("STORE_CORRUPT");
    expect(error.problems[0]?.hint).toMatch(/backup/);
    expect(readdirSync(dirname(path)).map((name) => [name, text(join(dirname(path), name))])).toEqual(before);
  });

  it("never begins empty where only damaged copies are left", async () => {
    const path = await threeWrites();
    rmSync(path);
    for (const name of [`${path}.last`, `${path}.older`]) writeFileSync(name, "null");
    expect((await apgErrorOf(() => openAt(path))).code).toBe("STORE_CORRUPT");
  });

  it("is not repaired by who only reads it", async () => {
    const path = await threeWrites();
    flip(path);
    const error = await apgErrorOf(() => readLowdbStore(path));
    expect(error.code).toBe("STORE_CORRUPT");
    expect(error.problems[0]?.hint).toMatch(/start the bot/);
    expect(readdirSync(dirname(path))).toEqual(["apg.json", "apg.json.last", "apg.json.older"]);
  });

  it("is left by a process that died, with what was half written beside it", async () => {
    const path = await threeWrites();
    writeFileSync(`${path}.0.partial`, "half");
    mkdirSync(`${path}.another`);
    await (await openAt(path)).store.close();
    expect(readdirSync(dirname(path))).not.toContain("apg.json.0.partial");
    expect(readdirSync(dirname(path))).toContain("apg.json.another");
  });
});

describe("a store's file that is touched while the bot runs", () => {
  it("is written anew from memory where it was damaged or taken away, and no copy is made of the damage", async () => {
    for (const [what, damage] of DAMAGE) {
      const path = await threeWrites();
      const { store } = await openAt(path);
      damage(path);
      await store.append([changeOf("date:M1", 3)]);
      for (const name of [path, `${path}.last`]) {
        expect(await (await readLowdbStore(name)).head(), what).toBeGreaterThan(0);
      }
      await store.close();
      const again = await openAt(path);
      expect([await again.store.head(), await again.store.ledger.restoredAt()], what).toEqual([3, 0]);
      await again.store.close();
    }
  });

  it("is not overwritten where somebody else wrote it, and nothing more is stored", async () => {
    const path = await threeWrites();
    const { store } = await openAt(path);
    expect(store.works()).toBe(true);
    const other = text(`${path}.last`);
    rmSync(path);
    writeFileSync(path, other);
    for (let i = 0; i < 2; i++) {
      expect((await apgErrorOf(() => store.append([changeOf("date:M1", 3)]))).code).toBe("STORE_REPLACED");
      expect(store.works()).toBe(false);
    }
    expect(text(path)).toBe(other);
    await store.close();
  });
});
