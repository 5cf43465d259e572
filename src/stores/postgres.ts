import type { Clock, Log, Store } from "../core/ports.js";
import { systemClock } from "./clock.js";
import { createChangeLog } from "./postgres/change-log.js";
import { connect } from "./postgres/database.js";
import { readDump, writeDump } from "./postgres/dump.js";
import { unavailable } from "./postgres/failure.js";
import { createLanguages } from "./postgres/languages.js";
import { createLedger } from "./postgres/ledger.js";
import { migrate } from "./postgres/migrate.js";
import { createRequests } from "./postgres/requests.js";
import { begin } from "./postgres/session.js";

export interface PostgresOptions {
  /** `postgres://user:password@host/database?sslmode=verify-full` */
  url: string;
  /** Connections at most. */
  pool: number;
  /** `now` says when something changed; leases are kept by the database's clock. */
  clock?: Clock;
  log?: Log;
}

/**
 * The store of many processes: PostgreSQL, or what speaks as it does.
 * @throws ApgError STORE_UNAVAILABLE where the database does not answer, does not let us in, or is of a later version
 */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const { url, pool, clock = systemClock, log = () => {} } = options;
  const database = connect({ url, pool, log });
  try {
    await migrate(database, log);
    // How old something is that was read is told by this machine's time, whatever clock the bot is shown.
    const { monotonic } = systemClock;
    const session = await begin(database, monotonic);
    const { language, setLanguage, settled } = createLanguages(session, monotonic);
    return {
      ...{ language, setLanguage },
      ...createChangeLog(session),
      ledger: createLedger(session, clock),
      requests: createRequests(session),
      dump: () => database.transaction(readDump),
      async restore(dump) {
        session.restored(await database.transaction((run) => writeDump(dump, clock.now(), run)));
        await session.head(0);
      },
      works: session.works,
      async close() {
        await settled();
        await session.close();
      },
    };
  } catch (cause) {
    await database.close();
    throw unavailable(cause);
  }
}
