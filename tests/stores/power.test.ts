import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/core/ports.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { seeded } from "../bench/stats.js";
import { createDisk, type Disk } from "../support/disk.js";
import { changeOf } from "../support/stored.js";

const PATH = "/data/apg.json";
const APPENDS = 3;

/** An hour passes with each look, so that each write also moves the copies on. */
function open(disk: Disk): Promise<Store> {
  let time = 0;
  const clock = { now: () => 1_000_000, monotonic: () => (time += 3_600_000) };
  return openLowdbStore(PATH, { files: disk.files, clock, hold: async () => async () => {} });
}

/** Appends pairs of changes until the disk is dead. Returns how many changes were acknowledged. */
async function appendUntilDeath(disk: Disk): Promise<number> {
  let acknowledged = 0;
  try {
    const store = await open(disk);
    acknowledged = await store.head();
    for (let i = 0; i < APPENDS; i++) {
      const next = acknowledged + 1;
      await store.append([changeOf("date:M1", next), changeOf("date:M1", next + 1)]);
      acknowledged += 2;
    }
  } catch (error) {
    if ((error as { code?: string }).code !== "STORE_UNAVAILABLE") throw error;
  }
  return acknowledged;
}

/** What the next process finds: all that was acknowledged, perhaps the pair under way, no half of it. */
async function expectKept(disk: Disk, acknowledged: number): Promise<void> {
  const store = await open(disk);
  const head = await store.head();
  expect([acknowledged, acknowledged + 2]).toContain(head);
  expect((await store.changes(0)).map(({ revision }) => revision)).toEqual(
    Array.from({ length: head }, (_, index) => index + 1),
  );
  expect(await store.ledger.restoredAt()).toBe(0);
  await store.append([changeOf("date:M1", head + 1), changeOf("date:M1", head + 2)]);
  expect(disk.names().filter((name) => name.endsWith(".partial"))).toEqual([]);
  const again = await open(disk.restart());
  expect(await again.head()).toBe(head + 2);
}

/** How many operations all of the appends take. */
async function operationsOfAll(): Promise<number> {
  const disk = createDisk();
  expect(await appendUntilDeath(disk)).toBe(APPENDS * 2);
  return disk.operations();
}

describe("a process that dies at any step of a write", () => {
  it.each([
    false,
    true,
  ])("loses nothing that was acknowledged; the last step had its effect: %s", async (done) => {
    const all = await operationsOfAll();
    expect(all).toBeGreaterThan(40);
    for (let step = 0; step < all; step++) {
      const disk = createDisk();
      disk.dieAt(step, done);
      const acknowledged = await appendUntilDeath(disk);
      await expectKept(disk.restart(), acknowledged);
    }
  });
});

describe("a machine that loses power at any step of a write", () => {
  it("loses nothing that was acknowledged", async () => {
    const all = await operationsOfAll();
    for (let step = 0; step < all; step++) {
      for (let seed = 0; seed < 5; seed++) {
        const disk = createDisk();
        disk.dieAt(step, seed % 2 === 0);
        const acknowledged = await appendUntilDeath(disk);
        await expectKept(disk.losePower(seeded(seed)), acknowledged);
      }
    }
  });

  it("loses nothing when it happens again and again", { timeout: 60_000 }, async () => {
    const failure = fc.record({ step: fc.nat(100), done: fc.boolean(), seed: fc.nat() });
    await fc.assert(
      fc.asyncProperty(fc.array(failure, { minLength: 1, maxLength: 5 }), async (failures) => {
        let disk = createDisk();
        let known = 0;
        for (const { step, done, seed } of failures) {
          disk.dieAt(step, done);
          known = Math.max(known, await appendUntilDeath(disk));
          disk = disk.losePower(seeded(seed));
          const store = await open(disk);
          expect(await store.head()).toBeGreaterThanOrEqual(known);
          known = await store.head();
          disk = disk.restart();
        }
        await expectKept(disk, known);
      }),
      { numRuns: 60 },
    );
  });

  it("would lose it without sync, so the test can tell", async () => {
    const all = await operationsOfAll();
    let lost = 0;
    for (let seed = 0; seed < 20; seed++) {
      const disk = createDisk(false);
      disk.dieAt(all - 1 - seed, true);
      const acknowledged = await appendUntilDeath(disk);
      await expectKept(disk.losePower(seeded(seed)), acknowledged).catch(() => lost++);
    }
    expect(lost).toBeGreaterThan(10);
  });
});
