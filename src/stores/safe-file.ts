import { readFile } from "node:fs/promises";
import type { Adapter } from "lowdb";
import { writeDurably } from "../durable.js";

/**
 * A lowdb adapter whose writes survive a crash and a power cut. lowdb's own renames without fsync, and a power cut
 * then rolls back what was acknowledged.
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
    write: (data) => writeDurably(path, `${JSON.stringify(data, null, 2)}\n`),
  };
}
