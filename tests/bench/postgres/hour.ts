import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { KEPT, OVERLAP } from "../../../src/reminders/timing.js";
import { round, section, table, thousands } from "../report.js";
import { quick } from "../settings.js";
import { percentile } from "../stats.js";
import { type Account, HOUR, openAccount, SCAN, SUBSCRIPTIONS } from "./account.js";
import { costsOf } from "./costs.js";
import { busy, type Server, withClient } from "./server.js";
import { sizeOf } from "./table-size.js";

/** Autovacuum looks each minute. */
const VACUUMED_WITHIN = quick ? 1_000 : 150_000;

/** The engine stores what has become due, and once more what was due up to five minutes before. */
const HOURS = [
  { title: "an hour, all of it stored before", ahead: true },
  { title: "a week later, stored scan by scan", ahead: false },
];

/** Many subscriptions due over one hour, twice: how long claims take, how large the tables are, what vacuum does. */
export async function benchHour(server: Server): Promise<void> {
  const database = await server.database();
  const account = await openAccount(database.url);
  await withClient(database.url, (client) => measure(account, client));
  await account.close();
  await database.drop();
}

async function measure(account: Account, client: pg.Client): Promise<void> {
  const sizes: (string | number)[][] = [];
  const note = async (title: string) => {
    // Connections count theirs once a second.
    await wait(1_200);
    const { rows, indexes, total, live, dead, autovacuums, autoanalyzes } = await sizeOf(client);
    const megabytes = [rows, indexes, total].map((bytes) => (bytes / 1e6).toFixed(1));
    sizes.push([title, ...megabytes, ...[live, dead].map(thousands), autovacuums, autoanalyzes]);
  };
  const hours: (string | number)[][] = [];
  const costs: (string | number)[][] = [];

  await note("empty");
  for (const [week, { title, ahead }] of HOURS.entries()) {
    account.set(week, -SCAN);
    if (ahead) {
      for (let from = 0; from < HOUR; from += SCAN) await account.plan(week, from, from + SCAN);
      await note("all of an hour stored, nothing due");
      costs.push(...(await costsOf(account, week, "all waits")));
    }
    const { claims, seconds } = await workThrough(account, week, ahead);
    const times = [0.5, 0.99, 1].map((share) => round(percentile(claims, share)));
    const rate = thousands(SUBSCRIPTIONS / seconds);
    hours.push([title, thousands(claims.length), ...times, round(seconds), rate]);
    await note(`settled: ${title}`);
  }
  costs.push(...(await costsOf(account, 1, "all of two weeks is done")));
  const { updates, hot } = await sizeOf(client);
  account.set(1, HOUR + KEPT + 24 * HOUR);
  const started = performance.now();
  const folded = await account.ledger.fold(account.now() - KEPT);
  const folding = (performance.now() - started) / 1_000;
  await note("folded, 90 days later");
  const { autovacuums } = await sizeOf(client);
  for (
    let left = VACUUMED_WITHIN;
    left > 0 && (await sizeOf(client)).autovacuums === autovacuums;
    left -= 1_000
  )
    await wait(1_000);
  await note("and vacuumed");

  section(
    `PostgreSQL: ${thousands(SUBSCRIPTIONS)} subscriptions due over one hour`,
    `In 100 installations; each 20 s of the hour what is due is claimed and settled, one after the other without a pause, ` +
      `by one process with 10 connections. ${busy()}`,
    table(["", "claims", "claim p50 ms", "p99 ms", "slowest ms", "all of it, s", "settled/s"], hours),
    table(
      [
        "the table",
        "rows, MB",
        "indexes, MB",
        "all, MB",
        "live rows",
        "dead rows",
        "autovacuums",
        "autoanalyzes",
      ],
      sizes,
    ),
    `${thousands(updates)} updates, of which ${thousands(hot)} left the indexes alone. ${thousands(folded)} folded in ${round(folding)} s.`,
    table(["", "when", "p50 ms", "p99 ms", "slowest ms"], costs),
  );
}

async function workThrough(
  account: Account,
  week: number,
  ahead: boolean,
): Promise<{ claims: number[]; seconds: number }> {
  const claims: number[] = [];
  const started = performance.now();
  for (let after = 0; after <= HOUR; after += SCAN) {
    account.set(week, after);
    if (!ahead) await account.plan(week, after - SCAN - OVERLAP, after);
    claims.push(...(await account.work()));
  }
  return { claims, seconds: (performance.now() - started) / 1_000 };
}
