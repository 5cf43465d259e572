import type { Dump } from "../core/dump.js";
import { ApgError } from "../core/errors.js";
import { createSeal, unseal } from "./file/envelope.js";
import { asDump } from "./file/shape.js";
import { read } from "./file/versions.js";

/** The version of a backup; not that of the store's file, which has its own. */
const BACKUP_VERSION = 1;

/**
 * A dump as one line of JSON with a checksum: whatever store it comes from, it goes into any other.
 * @param at milliseconds since 1970
 */
export function toBackup(dump: Dump, at: number): string {
  const head = { apgBackup: BACKUP_VERSION, at: new Date(at).toISOString() };
  return createSeal()(head, { ...dump }).bytes.toString();
}

/**
 * The dump of a backup; of a store's file too, so that a copy of that is as good.
 * @param where what the text came from, for the message
 * @throws ApgError BACKUP_INVALID
 */
export function fromBackup(text: string, where: string): Dump {
  const envelope = unseal(text);
  const version = envelope?.head.apgBackup;
  if (!envelope || version === undefined) {
    const reading = read(text);
    if (reading.kind === "good") return reading.held.dump;
    throw invalid(where, reading.kind === "damaged" ? reading.why : "was written by a later version");
  }
  if (version !== BACKUP_VERSION) throw invalid(where, "was written by a later version");
  try {
    return asDump(envelope.data);
  } catch (error) {
    throw invalid(where, (error as Error).message, error);
  }
}

function invalid(where: string, what: string, cause?: unknown): ApgError {
  return new ApgError("BACKUP_INVALID", "the backup cannot be used, and nothing was changed", {
    problems: [{ where, what, hint: "use another backup" }],
    cause,
  });
}
