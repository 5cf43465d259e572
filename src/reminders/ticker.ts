import cron from "node-cron";
import type { Engine } from "./engine.js";

/** A minute that cron misses is made up for this much later, and a wall clock that jumps does not stop this one. */
const BESIDE = 20_000;

/** Wakes the engine at each full minute and every 20 s; what is owed when, the engine alone decides. */
export function startTicker(engine: Pick<Engine, "wake" | "stop">): { stop(): Promise<void> } {
  const wake = () => void engine.wake();
  const task = cron.schedule("* * * * *", wake, { suppressMissedWarning: true });
  const beside = setInterval(wake, BESIDE);
  wake();
  return {
    /** Resolves when the post in flight is accounted for. */
    async stop() {
      clearInterval(beside);
      await task.destroy();
      await engine.stop();
    },
  };
}
