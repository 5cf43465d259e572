import { z } from "zod";
import type { Dump } from "../../core/dump.js";
import { LANGUAGES } from "../../i18n/language.js";
import { userOf } from "../key.js";
import { type Lists, type Seal, unseal } from "./envelope.js";
import { asDump } from "./shape.js";

/** The version that this program writes. A later one is refused, an earlier one brought here. */
export const SCHEMA_VERSION = 2;

/** What a store's file holds. */
export interface Held {
  version: number;
  /** Grows by one with each write. */
  generation: number;
  checksum: string;
  dump: Dump;
  /** See `Ledger.restoredAt`. */
  restoredAt: number;
}

/** The text of a file, or why it cannot be used: `later` is whole, but of a later program, and must not be replaced. */
export type Reading = { kind: "good"; held: Held } | { kind: "damaged"; why: string } | { kind: "later" };

/** What `read` reads; the bytes are good until the next call with the same `seal`. */
export function write(
  seal: Seal,
  dump: Dump,
  generation: number,
  restoredAt: number,
): { bytes: Buffer; checksum: string } {
  return seal({ schemaVersion: SCHEMA_VERSION, generation, restoredAt }, { ...dump } satisfies Lists);
}

export function read(text: string): Reading {
  const envelope = unseal(text);
  const { schemaVersion: version, generation = 0, restoredAt = 0 } = envelope?.head ?? {};
  try {
    if (!envelope) return { kind: "good", held: first(text) };
    if (Number(version) > SCHEMA_VERSION) return { kind: "later" };
    const dump = asDump(envelope.data);
    return {
      kind: "good",
      held: {
        version: Number(version),
        generation: Number(generation),
        checksum: envelope.checksum,
        dump,
        restoredAt: Number(restoredAt),
      },
    };
  } catch (error) {
    if (error instanceof LaterVersion) return { kind: "later" };
    return { kind: "damaged", why: (error as Error).message };
  }
}

class LaterVersion extends Error {}

const firstShape = z.strictObject({
  schemaVersion: z.literal(1),
  languages: z.record(z.string(), z.enum(LANGUAGES)),
});

/** A checksum says that something is otherwise, and not what; the shape may. */
function wrongPart(data: unknown): string {
  try {
    asDump(data);
    return "its checksum is not that of its content";
  } catch (error) {
    return (error as Error).message;
  }
}

/** Version 1 held nothing but languages, and had no envelope. */
function first(text: string): Held {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("is not what this program writes, or not the whole of it");
  }
  const sealed = (value ?? {}) as { schemaVersion?: unknown; checksum?: unknown; data?: unknown };
  if (Number(sealed.schemaVersion) > SCHEMA_VERSION) throw new LaterVersion();
  if (sealed.checksum !== undefined)
    throw new Error(`was changed or damaged after it was written: ${wrongPart(sealed.data)}`);
  const result = firstShape.safeParse(value);
  if (!result.success) {
    const { path, message } = result.error.issues[0] as z.core.$ZodIssue;
    throw new Error(`does not have the shape that this program writes: ${[...path, message].join(": ")}`);
  }
  const languages = Object.entries(result.data.languages).map(([key, language]) => ({
    user: userOf(key),
    language,
  }));
  const dump: Dump = { languages, changes: [], occurrences: [], folded: [], cursors: [] };
  return { version: 1, generation: 0, checksum: "", dump, restoredAt: 0 };
}
