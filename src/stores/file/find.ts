import { ApgError } from "../../core/errors.js";
import type { Files } from "../../durable.js";
import { copyPaths, unlessMissing } from "./copies.js";
import { type Held, type Reading, read } from "./versions.js";

/** What there is to begin with: the file, or the best of its copies where the file is damaged or gone, or nothing. */
export type Found =
  | { from: "nothing" }
  | { from: "file"; held: Held; text: Buffer }
  | { from: "copy"; held: Held; copy: string; why: string; damaged: boolean };

/**
 * Finds what a store's file holds. Changes nothing.
 * @throws ApgError STORE_CORRUPT where the file is damaged and so are its copies, or it is of a later program;
 * STORE_UNAVAILABLE where the system does not hand it out
 */
export async function find(path: string, files: Files): Promise<Found> {
  const file = await look(path, files);
  if (file?.reading.kind === "good") return { from: "file", held: file.reading.held, text: file.text };
  const copies: { copy: string; held: Held }[] = [];
  const { last, older } = copyPaths(path);
  let damagedCopies = 0;
  for (const copy of [last, older]) {
    const seen = await look(copy, files);
    if (seen?.reading.kind === "good") copies.push({ copy, held: seen.reading.held });
    else if (seen) damagedCopies++;
  }
  const [best] = copies.sort((a, b) => b.held.generation - a.held.generation);
  const why = file ? whyNot(file.reading) : "is gone";
  if (best) return { from: "copy", ...best, why, damaged: file !== undefined };
  if (!file && !damagedCopies) return { from: "nothing" };
  throw corrupt(path, `${why}, and there is no good copy of it`);
}

async function look(path: string, files: Files): Promise<{ reading: Reading; text: Buffer } | undefined> {
  let text: Buffer;
  try {
    text = await files.readFile(path);
  } catch (cause) {
    unlessMissingOr(path, cause as NodeJS.ErrnoException);
    return undefined;
  }
  const reading = read(text.toString());
  if (reading.kind !== "later") return { reading, text };
  throw new ApgError("STORE_CORRUPT", "the store cannot be read", {
    problems: [
      { where: path, what: "was written by a later version", hint: "run that version, or restore a backup" },
    ],
  });
}

function unlessMissingOr(path: string, cause: NodeJS.ErrnoException): void {
  try {
    unlessMissing(cause);
  } catch {
    throw new ApgError("STORE_UNAVAILABLE", "the store cannot be read", {
      problems: [
        {
          where: path,
          what: cause.code ?? "unreadable",
          hint: "let the bot's user read it, or move it away to start empty",
        },
      ],
      cause,
    });
  }
}

const whyNot = (reading: Reading): string => (reading.kind === "damaged" ? reading.why : reading.kind);

function corrupt(path: string, what: string): ApgError {
  return new ApgError("STORE_CORRUPT", "the store cannot be read", {
    problems: [
      { where: path, what, hint: `move it away with ${path}.* to start empty, then apg restore a backup` },
    ],
  });
}
