import pg from "pg";
import { ApgError } from "../../core/errors.js";
import type { Log } from "../../core/ports.js";
import { isAway, isToRepeat, unavailable } from "./failure.js";
import { withClient } from "./with-client.js";

/** What takes longer is given up, with the wait for a connection: Slack waits 3 s for an answer that may need one. */
const STATEMENT = 2_000;
/** What goes over all that is stored may take longer, and nobody waits for it. */
export const LONG = 60_000;
const CONNECT = 5_000;
/** Who stopped in the middle of a transaction holds nothing for longer. */
const IDLE_IN_TRANSACTION = 10_000;
/** How often two that were in each other's way try again. */
const TRIES = 5;

export interface Statement {
  text: string;
  values?: readonly unknown[];
  /** In milliseconds. */
  within?: number;
  /** Where nobody knows whether it was done, it is not done again. */
  once?: boolean;
}
export type Isolation = "REPEATABLE READ" | "READ COMMITTED";
export type Run = <R>(statement: Statement) => Promise<R[]>;

/** Connections to one database. Whatever fails rejects with ApgError STORE_UNAVAILABLE, or with the driver's own error where the statement was at fault. */
export interface Database {
  run: Run;
  /** All or none; seen as at one moment, or each statement as at its own, after whoever it had to wait for. */
  transaction<T>(work: (run: Run) => Promise<T>, isolation?: Isolation): Promise<T>;
  /** False from the first failure of a connection until `check` finds that one works again. */
  works(): boolean;
  /** Rejects where the database does not answer; once it does, it is used again. */
  check(statement: Statement): Promise<unknown[]>;
  /** Resolves when all that was asked for is done and the connections are closed. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** How many connections at most. */
  pool: number;
  log: Log;
}

/**
 * While the database is away, what is asked for is refused at once: nobody waits for a timeout but who finds out first,
 * and who asks whether it is back.
 */
export function connect({ url, pool: max, log }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: "apg-bot",
    connectionTimeoutMillis: CONNECT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    keepAlive: true,
  });
  // A connection that dies while nobody uses it is replaced by the next one.
  pool.on("error", (cause) => log("debug", "an idle connection to the database ended", { cause }));
  // One that dies in use fails its statement; without a listener it would end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  const inFlight = new Set<Promise<unknown>>();
  let away: unknown;
  let closed = false;

  const noteFailure = (cause: unknown) => {
    if (!isAway(cause)) return;
    if (away === undefined) log("error", "the database does not answer", { cause });
    away ??= cause;
  };
  const noteAnswer = () => {
    if (away !== undefined) log("info", "the database answers again");
    away = undefined;
  };
  const over = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw new ApgError("STORE_UNAVAILABLE", "the store is closed");
    const running = work();
    inFlight.add(running);
    try {
      return await running;
    } catch (cause) {
      noteFailure(cause);
      throw isAway(cause) ? unavailable(cause) : cause;
    } finally {
      inFlight.delete(running);
    }
  };
  const send = (statement: Statement) =>
    withClient(pool, statement.within ?? STATEMENT, (client) => ask(client, statement));
  const attempt = async <T>(work: () => Promise<T>, once = false): Promise<T> => {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (cause) {
        // A connection that was ended by a restart says nothing of the database; a new one does.
        const isAgain = isToRepeat(cause) || (isAway(cause) && !once && tries === 1 && !isTimeout(cause));
        if (!isAgain || tries === TRIES) throw cause;
      }
    }
  };
  const refuseWhileAway = () => {
    if (away !== undefined) throw unavailable(away);
  };

  return {
    async run<R>(statement: Statement) {
      refuseWhileAway();
      return over(() => attempt(() => send(statement), statement.once)) as Promise<R[]>;
    },
    async transaction(work, isolation = "REPEATABLE READ") {
      refuseWhileAway();
      return over(() =>
        attempt(() => withClient(pool, LONG, (client) => transact(client, work, isolation)), true),
      );
    },
    works: () => away === undefined && !closed,
    async check(statement) {
      const rows = await over(() => send(statement));
      noteAnswer();
      return rows;
    },
    async close() {
      if (closed) return;
      closed = true;
      await Promise.allSettled(inFlight);
      await pool.end();
    },
  };
}

/** Trying once more would only take as long again. */
const isTimeout = (cause: unknown) => /timeout/i.test((cause as Error).message);

const ask = async (client: pg.PoolClient, { text, values = [] }: Statement) =>
  (await client.query({ text, values: [...values] })).rows;

async function transact<T>(
  client: pg.PoolClient,
  work: (run: Run) => Promise<T>,
  isolation: Isolation,
): Promise<T> {
  await client.query(`BEGIN ISOLATION LEVEL ${isolation}`);
  try {
    const result = await work((statement) => ask(client, statement) as never);
    await client.query("COMMIT");
    return result;
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => {});
    throw cause;
  }
}
