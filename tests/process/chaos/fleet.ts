import { setTimeout as wait } from "node:timers/promises";
import type { Running } from "../../support/spawn.js";
import type { Begin } from "../shared/bot.js";
import { createSpares, LOADED } from "./spares.js";

const LISTENING = /"event":"listening".*"port":(\d+)/;
/** What cannot begin, since there is no database, is begun anew after this, in milliseconds of ours. */
const AGAIN = 700;

/** One process, from its begin to its end. */
export interface Life {
  name: string;
  slot: number;
  bot: Running;
  /** Where it listens; undefined until it does. */
  port?: number;
  frozen: boolean;
  /** It has ended, or is about to. */
  over: boolean;
  /** By the order of their begins. */
  number: number;
}

export interface Fleet {
  lives: readonly Life[];
  /** Those that neither ended nor stand still. */
  running(): Life[];
  /** Of them those that listen. */
  living(): Life[];
  /** Whether one is loaded and waits to take a place. */
  waits(): boolean;
  kill(life: Life): void;
  /** It stands still for so many milliseconds of ours, unless it is killed. */
  freeze(life: Life, ms: number): Promise<void>;
  /** Ends all with SIGTERM. @returns what each ended with that was not killed */
  stop(): Promise<(number | null)[]>;
}

export interface FleetOptions {
  /** Of `bot.ts`, compiled. */
  program: string;
  variant: string;
  slots: number;
  /** So many are loaded and wait for one to die. */
  spares: number;
  env: Record<string, string>;
  /** What a process of a slot is told. */
  begin(slot: number, name: string): Begin;
  /** Whether the database is in reach of a slot: whoever found that it is not does not try until it is. */
  inReach(slot: number): boolean;
  count(what: string): void;
}

/** Keeps a process running in each slot, whatever becomes of those before it. */
export function createFleet(first: Running[], options: FleetOptions): Fleet {
  const { slots, count } = options;
  const lives: Life[] = [];
  const spares = createSpares(first, options);
  let stopping = false;

  async function live(slot: number): Promise<Life> {
    const bot = spares.take();
    await bot.says(LOADED);
    const number = lives.length + 1;
    const life: Life = { name: `life-${number}`, slot, bot, number, frozen: false, over: false };
    lives.push(life);
    if (stopping) kill(life);
    bot.child.stdin?.write(`${JSON.stringify(options.begin(slot, life.name))}\n`);
    void bot.says(LISTENING).then(
      ([, port]) => {
        life.port = Number(port);
      },
      () => {},
    );
    await bot.ended;
    life.over = true;
    return life;
  }
  async function keep(slot: number): Promise<void> {
    while (!stopping) {
      const { bot, port } = await live(slot);
      const { signal, code } = await bot.ended;
      if (signal === "SIGKILL" || stopping) continue;
      count(port ? `ended by itself with ${code}` : "could not begin");
      do await wait(AGAIN);
      while (!stopping && !options.inReach(slot));
    }
  }
  const kill = (life: Life) => {
    life.over = true;
    life.bot.child.kill("SIGKILL");
  };
  const kept = Array.from({ length: slots }, (_, slot) => keep(slot));
  const running = () => lives.filter(({ over, frozen }) => !over && !frozen);
  return {
    lives,
    running,
    living: () => running().filter(({ port }) => port !== undefined),
    waits: spares.waits,
    kill,
    async freeze(life, ms) {
      life.frozen = true;
      life.bot.child.kill("SIGSTOP");
      await wait(ms);
      life.bot.child.kill("SIGCONT");
      life.frozen = false;
    },
    async stop() {
      stopping = true;
      spares.stop();
      const last = lives.filter(({ over }) => !over);
      for (const { bot } of last) bot.child.kill("SIGTERM");
      const ended = await Promise.all(last.map(({ bot }) => bot.ended));
      await Promise.all(kept);
      return ended.map(({ code }) => code);
    },
  };
}
