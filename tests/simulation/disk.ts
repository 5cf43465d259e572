import { ApgError } from "../../src/core/errors.js";
import { OPEN } from "../../src/stores/claim.js";
import { attempt, type Medium } from "../../src/stores/medium.js";
import { emptyTables, type Replaced, undo } from "../../src/stores/tables.js";
import type { Faults } from "./faults.js";
import type { Life } from "./machine.js";
import type { Random } from "./random.js";
import type { Time } from "./time.js";

/** Where the account is kept. It outlives processes. */
export interface Disk {
  /** As one life of a process has it: what it was promised is stored, what it was not promised may be. */
  mediumOf(life: Life): Medium;
  /** The power fails. Without fsync, what was promised in the last seconds is gone. */
  losePower(): void;
  /** A process opens it that is alone with it: leases ended with the one before. */
  forgetLeases(): void;
  /** Whether something is to be done by a time. */
  isBusy(by: number): boolean;
}

/** Without fsync a system writes what is dirty after about this long. */
const DIRTY = 30_000;

export function createDisk(time: Time, random: Random, faults: Faults, fsync: boolean): Disk {
  const stored = emptyTables();
  let written: { at: number; replaced: Replaced[] }[] = [];
  return {
    mediumOf(life) {
      let last = 0;
      return {
        stored,
        change: (run) =>
          new Promise((resolve, reject) => {
            // One writer: each waits for those before it.
            last = Math.max(last, time.now()) + random.between(1, faults.slowDisk() ? 3_000 : 8);
            time.at(last, () => {
              // Killed while it wrote: the file is the old one or the new one.
              if (!life.isAlive() && random.chance(0.5)) return;
              const full = faults.diskFull();
              if (full && !random.chance(faults.rates.storedUnknown)) {
                return life.reach(time.now(), () =>
                  reject(new ApgError("STORE_UNAVAILABLE", "no space left")),
                );
              }
              try {
                const { result, replaced } = attempt(stored, run);
                if (!fsync) written.push({ at: time.now(), replaced });
                if (random.chance(faults.rates.freezeAfterWrite)) life.freeze(faults.freezeMs());
                if (random.chance(faults.rates.crashAfterWrite)) life.kill();
                life.reach(time.now() + 1, () => {
                  if (full) reject(new ApgError("STORE_UNAVAILABLE", "the connection was lost"));
                  else resolve(result);
                });
              } catch (error) {
                life.reach(time.now(), () => reject(error));
              }
            });
          }),
        close: async () => {},
      };
    },
    losePower() {
      const since = time.now() - random.between(0, DIRTY);
      for (const { at, replaced } of written.reverse()) if (at > since) undo(stored, replaced);
      written = [];
    },
    forgetLeases() {
      for (const [id, { leaseUntil: _, ...one }] of stored.occurrences) stored.occurrences.set(id, one);
    },
    isBusy: (by) =>
      [...stored.occurrences.values()].some(
        ({ state, dueAt, notBefore = dueAt }) => OPEN.has(state) && notBefore < by,
      ),
  };
}
