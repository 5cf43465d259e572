import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Store } from "../../src/core/ports.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { createDisk, type Disk } from "../support/disk.js";
import { apgErrorOf } from "../support/errors.js";
import { changeOf, occurrenceOf } from "../support/stored.js";

const PATH = "/data/apg.json";
const openOn = (disk: Disk) => openLowdbStore(PATH, { files: disk.files, hold: async () => async () => {} });

describe("a disk that is full", () => {
  it("is told after any number of bytes, and what was not stored is not there, now or later", async () => {
    const disk = createDisk();
    const store = await openOn(disk);
    await store.append([changeOf("date:M1", 1)]);
    await store.ledger.insert([occurrenceOf("a")]);
    const [claimed] = await store.ledger.claim({ now: 2_000, leaseMs: 1, limit: 1, except: [] });
    const before = await store.dump();
    for (let free = 0; free < 2_000; free += 97) {
      disk.setFree(free);
      const refused = await Promise.allSettled([
        store.append([changeOf("date:M1", 2)]),
        store.ledger.update("a", claimed?.fence ?? 0, { state: "attempting" }),
        store.ledger.insert([occurrenceOf("b")]),
        store.ledger.advance("planned", 9),
      ]);
      if (refused.every(({ status }) => status === "fulfilled")) {
        expect(free).toBeGreaterThan(1_000);
        break;
      }
      expect(refused.map((one) => one.status === "rejected" && one.reason.code)).toEqual(
        Array(4).fill("STORE_UNAVAILABLE"),
      );
      expect(await store.dump()).toEqual(before);
      expect(disk.names()).not.toContainEqual(expect.stringMatching(/partial$/));
      const next = await openOn(disk.restart());
      expect(await next.dump()).toEqual({
        ...before,
        occurrences: before.occurrences.map(({ leaseUntil: _, ...one }) => one),
      });
    }
    expect(await store.head()).toBe(2);
  });

  it("shows nobody what is being written and may still fail", async () => {
    const disk = createDisk();
    const store = await openOn(disk);
    disk.setFree(10);
    const refused = store.append([changeOf("date:M1", 1)]).catch(({ code }) => code);
    const seen = new Set<number>();
    let over = false;
    void refused.then(() => {
      over = true;
    });
    while (!over) {
      seen.add(await store.head());
      await Promise.resolve();
    }
    expect([await refused, ...seen]).toEqual(["STORE_UNAVAILABLE", 0]);
  });

  it("is written again as soon as there is room", async () => {
    const disk = createDisk();
    const store = await openOn(disk);
    disk.setFree(10);
    expect((await apgErrorOf(() => store.append([changeOf("date:M1", 1)]))).cause).toMatchObject({
      code: "ENOSPC",
    });
    disk.setFree(1e6);
    await store.append([changeOf("date:M1", 1)]);
    expect(await (await openOn(disk.restart())).head()).toBe(1);
  });
});

/** A real small disk; or why this machine gives none. */
function mountSmall(): { folder: string } | { refused: string } {
  const folder = mkdtempSync(join(tmpdir(), "apg-small-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], { stdio: "pipe" });
    return { folder };
  } catch (error) {
    rmSync(folder, { recursive: true });
    return { refused: String((error as { stderr?: Buffer }).stderr ?? error).trim() || "no mount" };
  }
}

function unmount(folder: string): void {
  execFileSync("umount", [folder]);
  rmSync(folder, { recursive: true });
}

const trial = mountSmall();
if ("folder" in trial) unmount(trial.folder);
const refused = "refused" in trial ? ` (skipped: this machine mounts nothing: ${trial.refused})` : "";

describe("a small tmpfs", () => {
  it.skipIf(refused)(`loses nothing when it is full, and goes on when there is room${refused}`, async () => {
    const small = mountSmall();
    if (!("folder" in small)) throw new Error(small.refused);
    onTestFinished(() => unmount(small.folder));
    const path = join(small.folder, "data", "apg.json");
    const ballast = join(small.folder, "ballast");
    writeFileSync(ballast, Buffer.alloc(64 * 1024));
    const store = await openLowdbStore(path);
    const acknowledged = await fillUp(store);
    expect(acknowledged).toBeGreaterThan(20);
    expect(await store.head()).toBe(acknowledged);
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith(".partial"))).toEqual([]);
    await store.close();

    const again = await openLowdbStore(path);
    expect(await again.head()).toBe(acknowledged);
    expect(await again.ledger.restoredAt()).toBe(0);
    rmSync(ballast);
    await again.append([changeOf("date:M1", acknowledged + 1)]);
    await again.close();
  });
});

/** Appends until the disk is full. Returns how many were acknowledged. */
async function fillUp(store: Store): Promise<number> {
  for (let revision = 1; ; revision++) {
    const change = changeOf("date:M1", revision);
    change.by.name = "x".repeat(1_000);
    try {
      await store.append([change]);
    } catch (error) {
      expect(error).toMatchObject({ code: "STORE_UNAVAILABLE", cause: { code: "ENOSPC" } });
      return revision - 1;
    }
  }
}
