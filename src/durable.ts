import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmdirSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all, so that a crash and a power cut leave either the old or the new one: beside
 * its place first, synced, moved there, and the folder synced. Readable by its owner alone.
 * Rejects with the medium's own error and leaves nothing half written.
 */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // A name of its own: two processes may write the same file at once.
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    const file = await open(partial, "wx", 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Without this the new name itself may be lost with the power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Why nothing can be written in a folder, as the system's code ("EROFS"); undefined where something can. A folder that is
 * not there yet is not made: what counts is then the nearest one that is. It tries, since access() says yes also where
 * a network disk or a full quota says no.
 */
export function whyNotWritable(folder: string): string | undefined {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  try {
    rmdirSync(mkdtempSync(join(there, ".writable-")));
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "unknown";
  }
}
