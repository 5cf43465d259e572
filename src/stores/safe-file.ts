import { constants } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Adapter } from "lowdb";

/**
 * A lowdb adapter whose writes survive a crash and a power cut: temporary file, fsync, rename, fsync of the
 * folder. lowdb's own renames without fsync, and a power cut then rolls back what was acknowledged.
 */
export function createSafeFile<T>(path: string, parse: (text: string, path: string) => T): Adapter<T> {
  return {
    async read() {
      try {
        return parse(await readFile(path, "utf8"), path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async write(data) {
      const folder = dirname(path);
      const temporary = `${path}.${process.pid}.tmp`;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        await writeDurably(temporary, `${JSON.stringify(data, null, 2)}\n`);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(folder);
    },
  };
}

async function writeDurably(path: string, text: string): Promise<void> {
  // Members' choices are nobody else's business: readable by the bot's user alone.
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
