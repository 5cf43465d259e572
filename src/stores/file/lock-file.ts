import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { locked, type Release } from "./lock.js";

/**
 * A lock for systems whose kernel has no names that end with a process: a file that holds the process's number. It is
 * taken over where no such process lives. Another program that got the same number keeps it; the message says which.
 * @throws ApgError STORE_LOCKED where another process has it
 */
export async function holdLockFile(lockPath: string, path: string): Promise<Release> {
  await mkdir(dirname(lockPath), { recursive: true, mode: 0o700 });
  const mine = `${lockPath}.${randomUUID()}`;
  await writeFile(mine, String(process.pid), { mode: 0o600 });
  try {
    // A link is made whole or not at all, with the number in it.
    while (!(await linked(mine, lockPath))) await removeDead(lockPath, path);
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(lockPath, { force: true });
}

async function linked(mine: string, lockPath: string): Promise<boolean> {
  try {
    await link(mine, lockPath);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

async function removeDead(lockPath: string, path: string): Promise<void> {
  const holder = await holderOf(lockPath);
  if (holder === undefined) return;
  if (isAlive(holder)) throw locked(path, holder);
  // Not removed in place: between reading and removing, another may have taken it over, and gets it back. Only a third
  // that comes in the moment in which it is away would make two owners.
  const aside = `${lockPath}.${randomUUID()}`;
  await rename(lockPath, aside).catch(ignoreMissing);
  const taken = await holderOf(aside);
  if (taken !== undefined && !Object.is(taken, holder)) await link(aside, lockPath).catch(() => {});
  await rm(aside, { force: true });
}

/** Undefined where the file is gone. */
async function holderOf(lockPath: string): Promise<number | undefined> {
  try {
    return Number(await readFile(lockPath, "utf8"));
  } catch (error) {
    ignoreMissing(error as NodeJS.ErrnoException);
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  // 0 and what is no number would ask after a whole group.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Refused: somebody else's process, but one that lives.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
