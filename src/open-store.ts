import { join } from "node:path";
import type { Config } from "./config.js";
import type { Clock, Log, Store } from "./core/ports.js";
import { openLowdbStore, readLowdbStore } from "./stores/lowdb.js";
import { visitLowdbStore } from "./stores/visited.js";

/** Where the store of one process stands. */
export function storePath({ dataDir }: Config): string {
  return join(dataDir, "apg.json");
}

/** What a message names as the place of what is stored. The database's address may hold a password. */
export function storeName(config: Config): string {
  return config.database ? "DATABASE_URL" : storePath(config);
}

/**
 * The store that is configured, as the bot has it: the file, which is then this process's alone, or the database.
 * @throws ApgError STORE_LOCKED, STORE_CORRUPT, STORE_UNAVAILABLE
 */
export async function openStore(config: Config, options: { clock?: Clock; log: Log }): Promise<Store> {
  if (!config.database) return openLowdbStore(storePath(config), options);
  // The driver is read only where it is needed.
  const { openPostgresStore } = await import("./stores/postgres.js");
  return openPostgresStore({ ...config.database, ...options });
}

/** Whoever reads the terminal is told what fails by the error alone. */
const NOBODY: Log = () => {};

/** The same, to be read alone, also while the bot has it. */
export async function readStore(config: Config): Promise<Store> {
  if (config.database) return openStore(config, { log: NOBODY });
  return readLowdbStore(storePath(config));
}

/** The same beside the bot; `refresh` is needed where what the bot stores since is not seen at once. */
export async function visitStore(config: Config): Promise<Store & { refresh?(): Promise<void> }> {
  if (config.database) return openStore(config, { log: NOBODY });
  return visitLowdbStore(storePath(config));
}
