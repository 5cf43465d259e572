import { Low } from "lowdb";
import { z } from "zod";
import { ApgError } from "../core/errors.js";
import type { Store } from "../core/ports.js";
import { LANGUAGES } from "../i18n/language.js";
import { keyOf } from "./key.js";
import { createMemoryStore } from "./memory.js";
import { createSafeFile } from "./safe-file.js";

const shape = z.strictObject({
  schemaVersion: z.literal(1),
  languages: z.record(z.string(), z.enum(LANGUAGES)),
});
type Data = z.infer<typeof shape>;

/**
 * The store of one process: a JSON file.
 * @throws ApgError STORE_CORRUPT where the file is there and is not what this program wrote: it never starts
 * empty over a file that it cannot read. STORE_UNAVAILABLE where the system does not hand the file out.
 */
export async function openLowdbStore(path: string): Promise<Store> {
  const file = createSafeFile<Data>(path, parse);
  const db = new Low<Data>(file, { schemaVersion: 1, languages: {} });
  try {
    await db.read();
  } catch (cause) {
    if (cause instanceof ApgError) throw cause;
    throw new ApgError("STORE_UNAVAILABLE", "the store cannot be read", {
      problems: [
        {
          where: path,
          what: (cause as NodeJS.ErrnoException).code ?? "unreadable",
          hint: "let the bot's user read it, or move it away to start empty",
        },
      ],
      cause,
    });
  }
  let queue: Promise<void> = Promise.resolve();
  /** One writer at a time; what fails is not kept in memory either. */
  const change = (next: (data: Data) => Data): Promise<void> => {
    const result = queue.then(async () => {
      const before = db.data;
      db.data = next(structuredClone(before));
      try {
        await db.write();
      } catch (cause) {
        db.data = before;
        throw new ApgError("STORE_UNAVAILABLE", `cannot write ${path}`, { cause });
      }
    });
    queue = result.catch(() => {});
    return result;
  };
  return {
    ...createMemoryStore(),
    language: async (user) => db.data.languages[keyOf(user)],
    setLanguage: (user, language) =>
      change((data) => ({ ...data, languages: { ...data.languages, [keyOf(user)]: language } })),
    close: () => queue,
  };
}

function parse(text: string, path: string): Data {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw corrupt(path, "is not JSON", cause);
  }
  const result = shape.safeParse(value);
  if (!result.success) throw corrupt(path, "does not have the shape that this program writes", result.error);
  return result.data;
}

function corrupt(path: string, what: string, cause: unknown): ApgError {
  return new ApgError("STORE_CORRUPT", "the store cannot be read", {
    problems: [{ where: path, what, hint: "put a good copy in its place, or move it away to start empty" }],
    cause,
  });
}
