import { ApgError } from "../../core/errors.js";
import type { Log } from "../../core/ports.js";
import { type Database, LONG } from "./database.js";
import { isTaken } from "./failure.js";
import { MIGRATIONS, SCHEMA } from "./migrations.js";

/** Two that create the same table at once: one is refused, and finds it there. */
const TRIES = 5;
/** SQLSTATE of a table, or its type, that is there already. */
const THERE = new Set(["42P07", "42710"]);

/**
 * Brings the tables to this version, whoever else starts at the same time.
 * @throws ApgError STORE_UNAVAILABLE where they are of a later version: an older program must not write them
 */
export async function migrate(
  database: Pick<Database, "run" | "transaction">,
  log: Log,
  migrations = MIGRATIONS,
): Promise<void> {
  for (const text of SCHEMA.create) await createOnce(text, database);
  const [schema] = await database.run<{ version: number }>({ text: SCHEMA.read });
  const version = schema?.version ?? 0;
  if (version > migrations.length) throw tooNew(version, migrations.length);
  if (version === migrations.length) return;
  // Whoever waited for another sees what that one did.
  await database.transaction(async (run) => {
    const [held] = await run<{ version: number }>({ text: SCHEMA.hold });
    const from = held?.version ?? 0;
    for (const text of migrations.slice(from).flat()) await run({ text });
    await run({ text: SCHEMA.write, values: [Math.max(from, migrations.length)] });
    if (from < migrations.length)
      log("info", "the database was brought to this version", { from, to: migrations.length });
  }, "READ COMMITTED");
}

async function createOnce(text: string, { run }: Pick<Database, "run">): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await run({ text, within: LONG });
      return;
    } catch (cause) {
      const isRace = isTaken(cause) || THERE.has((cause as { code?: string }).code ?? "");
      if (!isRace || tries === TRIES) throw cause;
    }
  }
}

function tooNew(version: number, known: number): ApgError {
  return new ApgError("STORE_UNAVAILABLE", "the database is of a later version of this program", {
    problems: [
      {
        where: "DATABASE_URL",
        what: `its tables are of version ${version}; this program knows ${known}`,
        hint: "start the later version, or restore a backup into an empty database",
      },
    ],
  });
}
