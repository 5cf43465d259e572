import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { Contender } from "./contender.js";
import { CONTENDERS } from "./contenders.js";
import type { Said } from "./worker.js";

export interface Raced {
  /** Jobs a second, from the first that was handled until the database has the last as done. */
  rate: number;
  /** Transactions for one job. */
  transactions: number;
  /** What one job adds to the database's log, in bytes, and its processor time in the processes, in microseconds. */
  wal: number;
  cpu: number;
}

const WORKER = fileURLToPath(new URL("./worker.js", import.meta.url));
/** How often it is asked what is left, once all were handled. */
const ASKED_EVERY = 5;
const TRANSACTIONS = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()";
const WAL = "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')";

/** Has so many processes work off so many jobs. @param url of an empty database */
export async function race(
  contender: Contender,
  processes: number,
  jobs: number,
  url: string,
): Promise<Raced> {
  await contender.fill(url, jobs);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const read = async (text: string) => Number(Object.values((await client.query(text)).rows[0])[0]);
  // All begin alike: with statistics that are true, and nothing that is still to be written.
  await client.query("VACUUM (ANALYZE)");
  await client.query("CHECKPOINT");

  let handled = 0;
  let first = 0;
  let allHandled = () => {};
  const ended = new Promise<void>((resolve) => {
    allHandled = resolve;
  });
  const onHandled = (count: number) => {
    first ||= performance.now();
    handled += count;
    if (handled >= jobs) allHandled();
  };
  const args = [String(CONTENDERS.indexOf(contender)), url];
  const workers = await Promise.all(Array.from({ length: processes }, () => startWorker(args, onHandled)));
  const transactions = await read(TRANSACTIONS);
  const wal = await read(WAL);
  for (const worker of workers) worker.begin();
  await Promise.race([ended, ...workers.map(({ failed }) => failed)]);
  while ((await read(contender.left)) > 0) await wait(ASKED_EVERY);
  const seconds = (performance.now() - first) / 1_000;
  const written = (await read(WAL)) - wal;
  const used = await Promise.all(workers.map((worker) => worker.end()));
  // Connections count theirs when they end.
  const committed = (await read(TRANSACTIONS)) - transactions;
  await client.end();
  const cpu = used.reduce((sum, one) => sum + one, 0);
  return { rate: jobs / seconds, transactions: committed / jobs, wal: written / jobs, cpu: cpu / jobs };
}

interface Worker {
  begin(): void;
  /** Resolves when it has ended, to its processor time since it began, in microseconds. */
  end(): Promise<number>;
  /** Rejects where it ends otherwise. */
  failed: Promise<never>;
}

async function startWorker(args: string[], onHandled: (count: number) => void): Promise<Worker> {
  const child = fork(WORKER, args);
  const failed = once(child, "exit").then(([code]) => {
    if (code !== 0) throw new Error(`a process ended with ${code}`);
    return new Promise<never>(() => {});
  });
  failed.catch(() => {});
  let cpu = 0;
  child.on("message", (said: Said) => {
    if (said === "ready") return;
    if ("cpu" in said) cpu = said.cpu;
    else onHandled(said.handled);
  });
  await Promise.race([once(child, "message"), failed]);
  return {
    begin: () => void child.send("begin"),
    async end() {
      const exit = once(child, "exit");
      child.send("end");
      await exit;
      return cpu;
    },
    failed,
  };
}
