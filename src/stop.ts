import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "./core/ports.js";
import type { RunningPlatform } from "./platforms.js";
import { closeServer } from "./server.js";

/** What is in flight has this long to finish, in milliseconds; hosts kill 30 s after SIGTERM, some after 10. */
const ANSWERS = 12_000;
/** A load balancer that asks each second has heard by then that it is to send nothing more. */
export const DRAIN = 3_000;
/** The store has this long beside that: what it accepted is worth more than an answer. */
const STORE = 3_000;

export interface StopOptions {
  server: Server;
  platforms: readonly RunningPlatform[];
  /** Ends before the platforms, through which it posts. */
  reminders?: { stop(): Promise<void> };
  /** Ends when all that was accepted is stored. */
  close(): Promise<void>;
  /** How long requests are still taken, in milliseconds, where others can take those that come after: none at all otherwise. */
  drain?: number;
  log: Log;
  /** Resolves after so many milliseconds; a test decides when. */
  after?(milliseconds: number): Promise<unknown>;
}

/**
 * Makes the one stop of the process: nothing new is taken, what is in flight finishes or is left, the store is closed.
 * The same promise for every call. It resolves in 15 s at most beside the drain with the exit code: 0, or 1 where the store did not close;
 * it never rejects. What was left is in the log.
 */
export function createStop({
  server,
  platforms,
  reminders,
  close,
  drain = 0,
  log,
  after = wait,
}: StopOptions): () => Promise<number> {
  const run = async () => {
    const left: Record<string, number | true> = {};
    const ends = async (
      part: string,
      work: () => Promise<void>,
      late: Promise<unknown>,
      count?: () => number,
    ) => {
      const done = work().then(
        () => true,
        (error: unknown) => {
          log("error", "did not stop", { part, error });
          return false;
        },
      );
      if (!(await Promise.race([done, late.then(() => false)]))) left[part] = count?.() ?? true;
    };
    const drained = drain > 0 ? after(drain) : undefined;
    const late = (drained ?? Promise.resolve()).then(() => after(ANSWERS));
    await Promise.all([
      ends("requests", async () => drained?.then(() => closeServer(server)) ?? closeServer(server), late),
      ...(reminders ? [ends("reminders", () => reminders.stop(), late)] : []),
    ]);
    await Promise.all(platforms.map(({ name, stop, inFlight }) => ends(name, stop, late, inFlight)));
    await ends("store", close, after(STORE));
    if (left.store) log("error", "stopped before all was stored", { left });
    else if (Object.keys(left).length) log("warn", "stopped before all was done", { left });
    else log("info", "stopped");
    return left.store ? 1 : 0;
  };
  let stopped: Promise<number> | undefined;
  return () => {
    stopped ??= run();
    return stopped;
  };
}
