import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { ApgError } from "../../core/errors.js";
import { holdLockFile } from "./lock-file.js";

/** Gives the lock back. */
export type Release = () => Promise<void>;

/**
 * Makes this process the only one that has a file open. On Linux and Windows the lock is a name that the kernel holds and
 * takes back when the process ends, however it ends; elsewhere a file that names the process.
 * On Linux the name is known within one network namespace: two containers that share a folder are not kept apart by it.
 * @throws ApgError STORE_LOCKED where another process has it
 */
export async function lock(path: string, platform: NodeJS.Platform = process.platform): Promise<Release> {
  const real = await realPath(path);
  const name = `apg-${createHash("sha256").update(real).digest("hex").slice(0, 40)}`;
  if (platform === "linux") return holdName(`\0${name}`, path);
  if (platform === "win32") return holdName(`\\\\.\\pipe\\${name}`, path);
  return holdLockFile(`${real}.lock`, path);
}

async function holdName(name: string, path: string): Promise<Release> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(cause.code === "EADDRINUSE" ? locked(path) : unavailable(path, cause)),
    );
    server.listen({ path: name, exclusive: true }, resolve);
  });
  // The lock alone must not keep the process alive.
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

export function locked(path: string, holder?: number): ApgError {
  const what = holder === undefined ? "is open in another process" : `is open in process ${holder}`;
  return new ApgError("STORE_LOCKED", "the store belongs to another process", {
    problems: [{ where: path, what, hint: "stop the bot that runs, or set another DATA_DIR" }],
  });
}

function unavailable(path: string, cause: NodeJS.ErrnoException): ApgError {
  return new ApgError("STORE_UNAVAILABLE", "the store cannot be locked", {
    problems: [{ where: path, what: cause.code ?? "refused" }],
    cause,
  });
}

/** One name for a place, however it is written; also where the folder is not there yet. */
async function realPath(path: string): Promise<string> {
  const missing = [basename(path)];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    try {
      return join(await realpath(folder), ...missing);
    } catch (error) {
      if (folder === dirname(folder)) throw error;
      missing.unshift(basename(folder));
    }
  }
}
