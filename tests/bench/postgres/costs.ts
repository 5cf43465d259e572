import { OVERLAP } from "../../../src/reminders/timing.js";
import { round, thousands } from "../report.js";
import { quick } from "../settings.js";
import { percentile } from "../stats.js";
import { type Account, HOUR, SUBSCRIPTIONS } from "./account.js";
import { nameOf } from "./occurrences.js";

const TIMES = quick ? 5 : 100;
const AGAIN = 500;

/** What else is done all the time: rows of a table. */
export async function costsOf(account: Account, week: number, when: string): Promise<string[][]> {
  const { ledger, owed, claim } = account;
  const any = (turn: number) => (turn * 7_919) % SUBSCRIPTIONS;
  const run = (from: number, count: number) =>
    owed(
      week,
      Array.from({ length: count }, (_, n) => (from + n) % SUBSCRIPTIONS),
    );
  const overlap = Math.ceil((SUBSCRIPTIONS * OVERLAP) / HOUR);
  const works: [string, (turn: number) => Promise<unknown>][] = [
    ["claim, nothing due", claim],
    ["find", (turn) => ledger.find(run(any(turn), 1)[0]?.id ?? "")],
    ["list of a subscription", (turn) => ledger.list(nameOf(any(turn)))],
    [`insert of ${AGAIN} that are there`, (turn) => ledger.insert(run(any(turn), AGAIN))],
    [
      `insert of ${thousands(overlap)} that are there: what each scan plans again`,
      (turn) => ledger.insert(run(any(turn), overlap)),
    ],
  ];
  const rows: string[][] = [];
  for (const [title, work] of works) {
    const times: number[] = [];
    for (let turn = 0; turn < TIMES; turn++) {
      const started = performance.now();
      await work(turn);
      times.push(performance.now() - started);
    }
    rows.push([title, when, ...[0.5, 0.99, 1].map((share) => round(percentile(times, share)))]);
  }
  return rows;
}
