import type { Ledger } from "../../../src/core/ledger.js";
import type { Clock, Store } from "../../../src/core/ports.js";
import { TIMING } from "../../../src/reminders/timing.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import { quick } from "../settings.js";
import { CLAIMED, CONNECTIONS } from "./contender.js";
import { owed, settleAll } from "./occurrences.js";

export const SUBSCRIPTIONS: number = quick ? 2_000 : 100_000;
export const HOUR = 3_600_000;
/** How often the engine looks for what is due. */
export const SCAN = 20_000;

const START = Date.parse("2026-11-30T14:00:00Z");
const WEEK = 7 * 24 * HOUR;

/** The account of many weekly subscriptions that are all due within an hour, on a clock that is set. */
export interface Account {
  ledger: Ledger;
  /** Moves the clock on, to so many milliseconds after the hour of a week begins. */
  set(week: number, after: number): void;
  /** Stores what is due between two moments of the hour of a week, as one scan does. */
  plan(week: number, from: number, until: number): Promise<void>;
  /** Claims what is due by the clock and settles it, in as many turns as that takes. @returns milliseconds of each claim */
  work(): Promise<number[]>;
  /** What is due of some subscriptions in the hour of a week. */
  owed(week: number, subscriptions: readonly number[]): ReturnType<typeof owed>[];
  claim(): Promise<readonly unknown[]>;
  now(): number;
  close(): Promise<void>;
}

export async function openAccount(url: string): Promise<Account> {
  let time = START;
  const now = () => time;
  const clock: Clock = { now, monotonic: () => performance.now() };
  const store: Store = await openPostgresStore({ url, pool: CONNECTIONS, clock });
  const { ledger } = store;
  const { leaseMs } = TIMING;
  const claim = () => ledger.claim({ now: time, leaseMs, limit: CLAIMED, except: [] });
  const owedOf = (week: number, subscriptions: readonly number[]) =>
    subscriptions.map((n) => owed(n, START + week * WEEK + Math.floor((n * HOUR) / SUBSCRIPTIONS)));
  return {
    ledger,
    set(week, after) {
      time = START + week * WEEK + after;
    },
    async plan(week, from, until) {
      const placeOf = (after: number) => Math.ceil((Math.max(0, after) / HOUR) * SUBSCRIPTIONS);
      const first = placeOf(from);
      const last = Math.min(SUBSCRIPTIONS, placeOf(until));
      await ledger.insert(
        owedOf(
          week,
          Array.from({ length: last - first }, (_, n) => first + n),
        ),
      );
    },
    async work() {
      const times: number[] = [];
      let claimed: Awaited<ReturnType<typeof claim>>;
      do {
        const started = performance.now();
        claimed = await claim();
        times.push(performance.now() - started);
        await settleAll(claimed, CONNECTIONS, ledger, now);
      } while (claimed.length === CLAIMED);
      return times;
    },
    owed: owedOf,
    claim,
    now,
    close: () => store.close(),
  };
}
