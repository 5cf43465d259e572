import { resolve } from "node:path";
import type { Config } from "../config.js";
import type { Dump } from "../core/dump.js";
import { ApgError } from "../core/errors.js";
import { writeDurably } from "../durable.js";
import { createLog } from "../log.js";
import { openStore, readStore, storeName, storePath } from "../open-store.js";
import { fromBackup, toBackup } from "../stores/backup.js";
import { EXIT } from "./exit-codes.js";
import { readText } from "./read-text.js";

/** `apg backup FILE`: writes all that the bot stores into a file, also while it runs; returns the exit code. */
export async function backUp(path: string, config: Config): Promise<number> {
  const store = await readStore(config);
  const dump = await store.dump().finally(store.close);
  // An empty backup is never what was meant; a wrong DATA_DIR is likelier.
  if (isEmpty(dump)) {
    throw new ApgError("STORE_UNAVAILABLE", "there is nothing to back up", {
      problems: [
        {
          where: storeName(config),
          what: "holds nothing",
          hint: `${config.database ? "it" : "DATA_DIR"} says where the bot stores`,
        },
      ],
    });
  }
  await write(path, toBackup(dump, Date.now()));
  process.stdout.write(`Backed up ${summary(dump)} to ${path}.\n`);
  return EXIT.answered;
}

/**
 * `apg restore FILE`: puts a backup in the place of all that the bot stores; returns the exit code. What was there is kept
 * in DATA_DIR. Refused while a bot has the file open; a bot on the database stores nothing more until it is started anew.
 * What was due by now is looked for before it is posted, since it may have been
 * posted after the backup was made.
 */
export async function restore(path: string, config: Config): Promise<number> {
  const dump = fromBackup(await readText(path), path);
  const store = await openStore(config, { log: createLog("warn") });
  try {
    const before = await store.dump();
    const now = Date.now();
    const aside = `${storePath(config)}.replaced-${new Date(now).toISOString().replaceAll(":", "")}`;
    if (!isEmpty(before)) await write(aside, toBackup(before, now));
    await store.restore(dump);
    process.stdout.write(
      `Restored ${summary(dump)} from ${path}.\n${isEmpty(before) ? "" : `What was there before: ${aside}\n`}`,
    );
  } finally {
    await store.close();
  }
  return EXIT.answered;
}

async function write(path: string, text: string): Promise<void> {
  // Absolute, since the folder of a bare name is synced too.
  await writeDurably(resolve(path), text).catch((cause: NodeJS.ErrnoException) => {
    throw new ApgError("STORE_UNAVAILABLE", "the backup cannot be written", {
      problems: [{ where: path, what: cause.code ?? "refused", hint: "name a file in a folder with room" }],
      cause,
    });
  });
}

const isEmpty = (dump: Dump): boolean => Object.values(dump).every((rows) => rows.length === 0);

function summary({ changes, occurrences, languages }: Dump): string {
  return `${changes.length} changes, ${occurrences.length} posts owed or made, ${languages.length} languages`;
}
