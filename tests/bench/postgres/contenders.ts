import { setTimeout as wait } from "node:timers/promises";
import { Logger, makeWorkerUtils, run } from "graphile-worker";
import PgBoss from "pg-boss";
import { TIMING } from "../../../src/reminders/timing.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import { CLAIMED, CONNECTIONS, type Contender, POLL, pieces } from "./contender.js";
import { owed, settleAll } from "./occurrences.js";

const NAME = "bench";

/** This bot's ledger, used as its engine does. */
const ledger: Contender = {
  title: "this bot: intent, then outcome, each job alone",
  async fill(url, jobs) {
    const store = await openPostgresStore({ url, pool: 1 });
    for (const piece of pieces(jobs)) await store.ledger.insert(piece.map((n) => owed(n, Date.now() - n)));
    await store.close();
  },
  async work(url, handled) {
    const store = await openPostgresStore({ url, pool: CONNECTIONS });
    const { leaseMs } = TIMING;
    let stopped = false;
    const work = async () => {
      while (!stopped) {
        const now = Date.now();
        const claimed = await store.ledger.claim({ now, leaseMs, limit: CLAIMED, except: [] });
        if (claimed.length === 0) await wait(POLL);
        await settleAll(claimed, CONNECTIONS, store.ledger, Date.now, handled);
      }
    };
    const working = work();
    return async () => {
      stopped = true;
      await working;
      await store.close();
    };
  },
  left: "SELECT count(*)::int AS left FROM apg_occurrences WHERE state <> 'posted'",
};

/** @param workers that each take a batch, hand it to the handler and store that it is done with one statement */
function pgBoss(title: string, workers: number, batchSize: number): Contender {
  const open = (url: string) =>
    // Neither its cron nor its upkeep has anything to do here.
    new PgBoss({ connectionString: url, max: CONNECTIONS, supervise: false, schedule: false }).start();
  return {
    title,
    async fill(url, jobs) {
      const boss = await open(url);
      await boss.createQueue(NAME);
      for (const piece of pieces(jobs)) await boss.insert(piece.map((n) => ({ name: NAME, data: { n } })));
      await boss.stop({ wait: true });
    },
    async work(url, handled) {
      const boss = await open(url);
      for (let n = 0; n < workers; n++) {
        const id = await boss.work<{ n: number }>(
          NAME,
          { batchSize, pollingIntervalSeconds: POLL / 1_000 },
          async (jobs) => {
            handled(jobs.length);
            // Else it would wait for the rest of its interval though there is more to do.
            boss.notifyWorker(id);
          },
        );
      }
      return () => boss.stop({ wait: true });
    },
    left: "SELECT count(*)::int AS left FROM pgboss.job WHERE state < 'completed'",
  };
}

/** @param batched with what its page on performance names: a local queue, and completions stored together */
function graphile(title: string, batched: boolean): Contender {
  const logger = new Logger(() => () => {});
  return {
    title,
    async fill(url, jobs) {
      const utils = await makeWorkerUtils({ connectionString: url, logger });
      await utils.migrate();
      for (const piece of pieces(jobs))
        await utils.addJobs(piece.map((n) => ({ identifier: NAME, payload: { n } })));
      await utils.release();
    },
    async work(url, handled) {
      const runner = await run({
        preset: {
          worker: {
            connectionString: url,
            concurrentJobs: CONNECTIONS,
            // One listens for new jobs.
            maxPoolSize: CONNECTIONS + 1,
            pollInterval: POLL,
            logger,
            ...(batched && { localQueue: { size: CLAIMED }, completeJobBatchDelay: 0, failJobBatchDelay: 0 }),
          },
        },
        noHandleSignals: true,
        taskList: { [NAME]: async () => handled(1) },
      });
      return () => runner.stop();
    },
    left: "SELECT count(*)::int AS left FROM graphile_worker._private_jobs",
  };
}

export const CONTENDERS: readonly Contender[] = [
  ledger,
  pgBoss("pg-boss 10.4, each job alone", CONNECTIONS, 1),
  pgBoss(`pg-boss 10.4, batches of ${CLAIMED}`, 1, CLAIMED),
  graphile("graphile-worker 0.17, each job alone", false),
  graphile(`graphile-worker 0.17, local queue of ${CLAIMED}, completions batched`, true),
];
