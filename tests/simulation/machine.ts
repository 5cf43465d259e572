import type { Clock } from "../../src/core/ports.js";
import type { Time } from "./time.js";

/**
 * One life of a process: what it asked for reaches it while it lives, and later while it is frozen. A machine's wall
 * clock may be wrong; its monotonic clock is not.
 */
export interface Life {
  readonly clock: Clock;
  isAlive(): boolean;
  /** It runs no more: nothing that is on its way to it arrives. */
  kill(): void;
  /** Nothing runs in it for a while, as when a machine is paused. */
  freeze(ms: number): void;
  /** Something reaches it at a time. */
  reach(time: number, happen: () => void): void;
  sleep(ms: number): Promise<void>;
}

/**
 * @param offMs how far the machine's wall clock is ahead now
 * @param died what follows when it is killed
 */
export function createLife(time: Time, offMs: () => number, died: () => void): Life {
  const born = time.now();
  let alive = true;
  let frozenUntil = 0;
  const reach = (at: number, happen: () => void) => {
    time.at(at, () => {
      if (!alive) return;
      if (frozenUntil > time.now()) reach(frozenUntil, happen);
      else happen();
    });
  };
  return {
    clock: { now: () => Math.round(time.now() + offMs()), monotonic: () => time.now() - born },
    isAlive: () => alive,
    kill: () => {
      if (alive) time.at(time.now(), died);
      alive = false;
    },
    freeze: (ms) => {
      frozenUntil = Math.max(frozenUntil, time.now() + ms);
    },
    reach,
    sleep: (ms) => new Promise((resolve) => reach(time.now() + ms, resolve)),
  };
}
