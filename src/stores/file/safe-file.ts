import type { Adapter } from "lowdb";
import type { Dump } from "../../core/dump.js";
import { ApgError } from "../../core/errors.js";
import type { Clock, Log } from "../../core/ports.js";
import { type Files, writeDurably } from "../../durable.js";
import { doubted } from "../dump.js";
import { COPY_AGE_MS, copyPaths, keepCopy, removeLeftovers, unlessMissing } from "./copies.js";
import { createSeal } from "./envelope.js";
import { find } from "./find.js";
import { type Held, read, SCHEMA_VERSION, write } from "./versions.js";

export interface Contents {
  dump: Dump;
  /** See `Ledger.restoredAt`. */
  restoredAt: number;
}

/**
 * A lowdb adapter that loses nothing that was acknowledged. lowdb's own renames without fsync, so that a power cut rolls
 * back acknowledged writes, and begins empty where the file is gone. For one process at a time: see `lock.ts`.
 */
export function createSafeFile(path: string, files: Files, clock: Clock, log: Log): Adapter<Contents> {
  const seal = createSeal();
  let generation = 0;
  /** Checksums of what this process left there, and of what it tried to since: all else is somebody else's. */
  let own = new Set<string>();
  /** How the file was left. */
  let left: string | undefined;
  let rotatedAt = Number.NEGATIVE_INFINITY;

  const begin = async (held: Held) => {
    generation = held.generation;
    own = new Set([held.checksum]);
    left = await stampOf(path, files);
  };
  const replace = async ({ dump, restoredAt }: Contents) => {
    const { bytes, checksum } = write(seal, dump, generation + 1, restoredAt);
    const there = await whatIsThere();
    if (there === "ours") {
      const rotate = clock.monotonic() - rotatedAt >= COPY_AGE_MS;
      await keepCopy(path, rotate, files);
      if (rotate) rotatedAt = clock.monotonic();
    }
    own.add(checksum);
    await writeDurably(path, bytes, files);
    // The first, or after damage: without a copy, nobody would notice that the file is gone.
    if (there !== "ours") await writeDurably(copyPaths(path).last, bytes, files);
    generation++;
    own = new Set([checksum]);
    left = await stampOf(path, files);
  };
  const whatIsThere = async (): Promise<"ours" | "damaged" | "nothing"> => {
    const stamp = await stampOf(path, files);
    if (stamp === undefined) return "nothing";
    if (stamp === left) return "ours";
    const reading = read((await files.readFile(path)).toString());
    if (reading.kind === "damaged") return "damaged";
    if (reading.kind === "good" && own.has(reading.held.checksum)) return "ours";
    throw new ApgError("STORE_REPLACED", "somebody else wrote the store's file", {
      problems: [
        {
          where: path,
          what: "is not what was left there",
          hint: "stop whatever else writes it, then restart the bot",
        },
      ],
    });
  };

  return {
    async read() {
      await removeLeftovers(path, files);
      const found = await find(path, files);
      if (found.from === "nothing") return null;
      const { held } = found;
      await begin(held);
      if (found.from === "file") {
        const contents = { dump: held.dump, restoredAt: held.restoredAt };
        if (held.version === SCHEMA_VERSION) return contents;
        const copy = `${path}.version-${held.version}`;
        await writeDurably(copy, found.text, files);
        await replace(contents);
        log("info", "the store's file was brought to this version", { path, from: held.version, copy });
        return contents;
      }
      const { why, copy } = found;
      const quarantine = `${path}.damaged-${new Date(clock.now()).toISOString().replaceAll(":", "")}`;
      if (found.damaged) await files.rename(path, quarantine);
      const contents = { dump: doubted(held.dump, clock.now()), restoredAt: clock.now() };
      await replace(contents);
      const aside = found.damaged ? { quarantine } : {};
      log("error", "the store's file was damaged or gone; a copy is used", { path, why, copy, ...aside });
      return contents;
    },
    write: replace,
  };
}

/** What changes when a file is replaced or written; undefined where there is none. */
async function stampOf(path: string, files: Files): Promise<string | undefined> {
  try {
    const { ino, size, mtimeMs } = await files.stat(path);
    return `${ino}:${size}:${mtimeMs}`;
  } catch (error) {
    unlessMissing(error as NodeJS.ErrnoException);
    return undefined;
  }
}
