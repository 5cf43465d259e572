import { basename, dirname, join } from "node:path";
import { type Files, writeDurably } from "../../durable.js";

/** How far the older of the two copies is behind, at least. */
export const COPY_AGE_MS = 60 * 60_000;

/** Where a file's copies stand: that of the last write before, and one of an hour ago or more. */
export function copyPaths(path: string): { last: string; older: string } {
  return { last: `${path}.last`, older: `${path}.older` };
}

/** Systems say so where they have no second names for a file. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);

/**
 * Keeps the file that is about to be replaced as its last good copy. That is a second name for what is on the disk
 * already, so it costs no writing of the content.
 * @param rotate whether what was the last copy becomes the older one
 */
export async function keepCopy(path: string, rotate: boolean, files: Files): Promise<void> {
  const { last, older } = copyPaths(path);
  if (rotate) await files.rename(last, older).catch(unlessMissing);
  const beside = `${last}.partial`;
  await files.rm(beside, { force: true });
  try {
    await files.link(path, beside);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await writeDurably(last, await files.readFile(path), files);
    return;
  }
  await files.rename(beside, last);
  // Where both were names of one file already, rename leaves both.
  await files.rm(beside, { force: true });
}

/** Takes away what a process that died left half written. Only for who holds the lock. */
export async function removeLeftovers(path: string, files: Files): Promise<void> {
  const names = await files.readdir(dirname(path)).catch((error) => {
    unlessMissing(error);
    return [];
  });
  for (const name of names) {
    if (name.startsWith(`${basename(path)}.`) && name.endsWith(".partial")) {
      await files.rm(join(dirname(path), name), { force: true });
    }
  }
}

export function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
