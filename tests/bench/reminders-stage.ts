import { setTimeout as wait } from "node:timers/promises";
import type { Clock, Store } from "../../src/core/ports.js";
import { systemClock } from "../../src/stores/clock.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { createLife } from "../simulation/machine.js";
import { createRandom } from "../simulation/random.js";
import { createTime } from "../simulation/time.js";

/** What a fan-out runs on. */
export interface Stage {
  clock: Clock;
  store: Store;
  sleep(ms: number): Promise<void>;
  /** The minute in which all is due. */
  due: number;
  /** How much sooner than at its rate Slack takes a post. */
  earlyMs: number;
  request<T>(send: () => Promise<T>): Promise<T>;
  /** Resolves at a time, when all that happens until then has happened. */
  until(time: number): Promise<void>;
  /** The reminders' ticker wakes it on the machine's clock; on another clock this does. */
  wakeFrom(time: number, everyMs: number, wake: () => void): void;
}

/**
 * Time stands still while anything is computed or a request is served; a request takes 20 to 80 ms there and as long
 * back, from one seed.
 */
export function virtualStage(): Stage {
  const due = Date.parse("2026-11-30T14:00:00Z");
  const time = createTime(due - 20_000);
  const { clock, sleep } = createLife(
    time,
    () => 0,
    () => {},
  );
  const random = createRandom(1);
  const onItsWay = () => sleep(random.between(20, 80));
  return {
    clock,
    store: createMemoryStore(clock),
    sleep,
    due,
    // Less would limit what came one interval apart.
    earlyMs: 60,
    async request<T>(send: () => Promise<T>) {
      await onItsWay();
      const answer = await new Promise<T>((resolve, reject) =>
        time.at(time.now(), () => send().then(resolve, reject)),
      );
      await onItsWay();
      return answer;
    },
    async until(at) {
      // What begins at once has begun by then, and asked for its first event.
      await new Promise(setImmediate);
      await time.run(at);
    },
    wakeFrom(start, everyMs, wake) {
      const next = (at: number) =>
        time.at(at, () => {
          wake();
          next(at + everyMs);
        });
      next(start);
    },
  };
}

/** @param path of the file; in memory where there is none */
export async function realStage(path: string | undefined): Promise<Stage> {
  return {
    clock: systemClock,
    store: path === undefined ? createMemoryStore() : await openLowdbStore(path),
    sleep: wait,
    due: Math.ceil((Date.now() + 5_000) / 60_000) * 60_000,
    // On a busy machine posts that were spaced leave it in a bunch; Slack grants bursts.
    earlyMs: 1_000,
    request: (send) => send(),
    until: (at) => wait(Math.max(0, at - Date.now())),
    wakeFrom() {},
  };
}
