import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmdirSync } from "node:fs";
import * as system from "node:fs/promises";
import { dirname, join } from "node:path";

/** The part of `node:fs/promises` that keeps files: what a test replaces by a disk that is full or loses power. */
export interface Files {
  link(existing: string, path: string): Promise<void>;
  /** Resolves with the first folder that it made. */
  mkdir(path: string, options: { recursive: true; mode: number }): Promise<string | undefined>;
  open(path: string, flags: string, mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Buffer>;
  readdir(path: string): Promise<string[]>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
  stat(path: string): Promise<{ ino: number; size: number; mtimeMs: number }>;
}

export interface OpenFile {
  /** May write less than it was given. */
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export const systemFiles: Files = system;

/**
 * Writes a file whole or not at all, so that a crash and a power cut leave either the old or the new one: beside
 * its place first, synced, moved there, and the folder synced. Readable by its owner alone.
 * Rejects with the medium's own error and leaves nothing half written.
 */
export async function writeDurably(
  path: string,
  content: string | Uint8Array,
  files: Files = systemFiles,
): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder, files);
  // A name of its own: two processes may write the same file at once.
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    const file = await files.open(partial, "wx", 0o600);
    try {
      await writeAll(file, typeof content === "string" ? Buffer.from(content) : content);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(partial, path);
  } catch (error) {
    await files.rm(partial, { force: true });
    throw error;
  }
  await syncFolder(folder, files);
}

async function makeFolder(folder: string, files: Files): Promise<void> {
  const first = await files.mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(dirname(made), files);
    if (made === first || made === dirname(made)) return;
  }
}

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw new Error("the system writes nothing and does not say why");
    written += bytesWritten;
  }
}

/** Without this the new name itself may be lost with the power. */
async function syncFolder(folder: string, files: Files): Promise<void> {
  const handle = await files.open(folder, "r");
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
