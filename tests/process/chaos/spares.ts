import { type Running, start } from "../../support/spawn.js";
import type { FleetOptions } from "./fleet.js";

export const LOADED = /loaded in (\d+)/;
/** So many are loaded at once: a machine with two cores has other things to do. */
const LOADING = 2;

/**
 * Loads one process for each slot, and those that wait.
 * @returns them, and how long one takes that is loaded alone, in milliseconds
 */
export async function loadFirst(options: FleetOptions): Promise<[Running[], number]> {
  const first = load(options);
  const [, loadedMs] = await first.says(LOADED);
  const loaded = [first];
  while (loaded.length < options.slots + options.spares) {
    const next = Array.from({ length: LOADING }, () => load(options));
    await Promise.all(next.map((bot) => bot.says(LOADED)));
    loaded.push(...next);
  }
  return [loaded, Number(loadedMs)];
}

const load = ({ program, variant, env }: FleetOptions) =>
  start(process.execPath, [program, variant], { env });

/** Processes that are loaded and wait for one to die. */
export interface Spares {
  /** The next one; it may still be loading. */
  take(): Running;
  /** Whether the next one is loaded. */
  waits(): boolean;
  stop(): void;
}

export function createSpares(first: readonly Running[], options: FleetOptions): Spares {
  const spares = [...first];
  let loading = 0;
  let stopping = false;
  function refill(): void {
    while (!stopping && loading < LOADING && spares.length < options.spares) {
      const bot = load(options);
      spares.push(bot);
      loading += 1;
      const done = () => {
        loading -= 1;
        refill();
      };
      void bot.says(LOADED).then(done, () => {});
    }
  }
  return {
    take() {
      const bot = spares.shift() ?? load(options);
      refill();
      return bot;
    },
    waits: () => LOADED.test(spares[0]?.stdout() ?? ""),
    stop() {
      stopping = true;
      for (const spare of spares) spare.child.kill("SIGKILL");
    },
  };
}
