import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "../../simulation/random.js";
import { type Running, start } from "../../support/spawn.js";
import type { Begin } from "../shared/bot.js";
import { machineTime, scaleFor } from "../shared/fast-clock.js";
import { fateOf } from "../shared/fates.js";
import type { Fate } from "../shared/network.js";
import type { Asked } from "../shared/verdict.js";
import { createLife } from "./life.js";
import type { Plan } from "./plans.js";
import { createWorld } from "./world.js";

/** What came last may have to settle once more, in milliseconds of the world's time. */
const MADE_UP_FOR = 6 * 60_000;
/** It takes seconds, in milliseconds of ours. */
const SETTLED_WITHIN = 120_000;

export interface Trial {
  /** Makes the same wishes and, request by request, the same fates. What a kill meets, the machine says. */
  seed: number;
  /** Of `bot.ts`, compiled. */
  bot: string;
  /** How each life ends. */
  plans: readonly Plan[];
  /** For so many minutes of the bot's time something is due in each. */
  minutes: number;
  /** So many requests of the last life meet a fate, then all are answered. */
  struckAtLast: number;
  variant?: string;
}

export interface Report {
  problems: string[];
  /** How often what happened, and how much of it. */
  counts: Record<string, number>;
}

/** Lets the bot live and kills it, many times over, then lets it make up for all that it owes. */
export async function tryLives(trial: Trial): Promise<Report> {
  const { seed, plans, variant = "" } = trial;
  const counts: Record<string, number> = {};
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const problems: string[] = [];
  const asked: Asked[] = [];
  const calm = (): Fate => ({ kind: "answered" });
  let decide: (method: string) => Fate = calm;
  const world = await createWorld(createRandom(seed), trial.minutes, ({ method, body }) => {
    // The word that a channel is subscribed is an answer like any other, and not owed.
    const fate = body.includes("told-") ? calm() : decide(method);
    count("status" in fate ? `${fate.kind} ${fate.status}` : fate.kind);
    return fate;
  });
  const load = () => start(process.execPath, [trial.bot, variant], { env: world.env });
  let waiting = load();

  /** The process that waits begins, and another one waits. */
  async function begin(downMs: number, isLast: boolean): Promise<Running> {
    const bot = waiting;
    const [, loadedMs] = await bot.says(/loaded in (\d+)/);
    if (!isLast) waiting = load();
    const clockStart = world.run(downMs, scaleFor(Number(loadedMs)));
    bot.child.stdin?.write(`${JSON.stringify({ clock: clockStart } satisfies Begin)}\n`);
    return bot;
  }

  for (const [number, { downMs, end }] of plans.entries()) {
    const bot = await begin(downMs, false);
    const random = createRandom(seed * 1_000 + number);
    const life = createLife(bot, end, random, world.now, world.end + MADE_UP_FOR);
    decide = life.decide;
    const answer = number % 3 === 0 ? world.subscribe(bot, `C${100 + number}`) : undefined;
    const cameToIt = await life.end();
    count("kills");
    if (end.kind === "early") count("killed_early");
    world.stand();
    asked.push(...((await answer) ?? []));
    // On a machine that is very slow all that was to come has come before.
    if (world.now() > world.end) break;
    if (!cameToIt) problems.push(`life ${number} did not come to its end: ${JSON.stringify(end)}`);
  }

  if ((counts.kills ?? 0) < plans.length / 3) problems.push(`killed only ${counts.kills} times`);
  counts.minutes = Math.round((world.now() - world.start) / 60_000);
  const random = createRandom(seed * 1_000 + plans.length);
  let left = trial.struckAtLast;
  decide = (method) => (left-- > 0 ? fateOf(method, random) : calm());
  const last = Math.max(world.end, ...asked.map(({ dueAt }) => dueAt));
  const bot = await begin(Math.max(0, last - world.now()), true);
  const until = machineTime() + SETTLED_WITHIN;
  while (machineTime() < until && !(await world.isSettled(asked))) await wait(50);
  bot.child.kill("SIGTERM");
  const { code } = await bot.ended;
  if (code !== 0) problems.push(`ended with ${code}`);
  const verdict = await world.verdict(asked);
  return { problems: [...problems, ...verdict.problems], counts: { ...counts, ...verdict.counts } };
}
