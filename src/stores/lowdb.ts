import { Low } from "lowdb";
import { ApgError } from "../core/errors.js";
import type { Clock, Log, Store } from "../core/ports.js";
import { type Files, systemFiles } from "../durable.js";
import { systemClock } from "./clock.js";
import { dumpOf, fill } from "./dump.js";
import { find } from "./file/find.js";
import { lock } from "./file/lock.js";
import { queuedMedium } from "./file/queue.js";
import { type Contents, createSafeFile } from "./file/safe-file.js";
import type { Medium } from "./medium.js";
import { createStore } from "./store.js";
import { draftOf, emptyTables, type Tables } from "./tables.js";

export interface LowdbOptions {
  /** `monotonic` ends leases, `now` says when something changed. */
  clock?: Clock;
  /** Is told when a copy had to be used, and when the file was brought to this version. */
  log?: Log;
  /** For tests: a disk that fails. */
  files?: Files;
  /** For tests: what keeps other processes out. */
  hold?: typeof lock;
}

/**
 * The store of one process: a JSON file that only this process has open until `close`.
 * Where the file is damaged or gone, it is put aside and its last good copy is used; `ledger.restoredAt()` says when.
 * @throws ApgError STORE_LOCKED where another process has it; STORE_CORRUPT where it cannot be read and has no good
 * copy: it never starts empty over what it cannot read; STORE_UNAVAILABLE where the system does not hand it out.
 */
export async function openLowdbStore(path: string, options: LowdbOptions = {}): Promise<Store> {
  const { clock = systemClock } = options;
  return createStore(await openLowdbMedium(path, options), clock);
}

/** What `openLowdbStore` stores into. */
export async function openLowdbMedium(path: string, options: LowdbOptions = {}): Promise<Medium> {
  const { clock = systemClock, log = () => {}, files = systemFiles, hold = lock } = options;
  const release = await hold(path);
  try {
    const file = createSafeFile(path, files, clock, log);
    const db = new Low<Contents>(file, contentsOf(emptyTables()));
    await db.read().catch((cause) => {
      throw asApgError(cause, `cannot open ${path}`);
    });
    let replaced = false;
    const write = async (tables: Tables) => {
      db.data = contentsOf(tables);
      await db.write().catch((cause) => {
        const error = asApgError(cause, `cannot write ${path}`);
        replaced = error.code === "STORE_REPLACED";
        throw error;
      });
      replaced = false;
    };
    return { ...queuedMedium(tablesOf(db.data), write, release), replaced: () => replaced };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * What a file holds at this moment, also while a bot has it open. Whatever would be stored is refused with STORE_LOCKED.
 * @throws ApgError STORE_CORRUPT where the file is damaged or gone although it has copies, STORE_UNAVAILABLE
 */
export async function readLowdbStore(path: string): Promise<Store> {
  const change = async () => {
    throw new ApgError("STORE_LOCKED", "the store was opened for reading alone");
  };
  return createStore({ stored: await readTables(path), change, close: async () => {} }, systemClock);
}

/** What a file holds at this moment; throws as `readLowdbStore` does. */
export async function readTables(path: string): Promise<Tables> {
  const found = await find(path, systemFiles);
  if (found.from === "copy") {
    throw new ApgError("STORE_CORRUPT", "the store cannot be read", {
      problems: [{ where: path, what: found.why, hint: "start the bot, which then uses the last good copy" }],
    });
  }
  return found.from === "file" ? tablesOf(found.held) : emptyTables();
}

function contentsOf(tables: Tables): Contents {
  return { dump: dumpOf(tables), restoredAt: tables.instants.get("restored") ?? 0 };
}

function tablesOf({ dump, restoredAt }: Contents): Tables {
  const tables = emptyTables();
  fill(draftOf(tables, []), dump, restoredAt);
  return tables;
}

function asApgError(cause: unknown, message: string): ApgError {
  return cause instanceof ApgError ? cause : new ApgError("STORE_UNAVAILABLE", message, { cause });
}
