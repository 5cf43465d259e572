import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "../../simulation/random.js";
import type { PostgresServer } from "../../support/postgres/server.js";
import { machineTime, scaleFor } from "../shared/fast-clock.js";
import { fateOf } from "../shared/fates.js";
import type { Asking, Fate } from "../shared/network.js";
import { createBlows } from "./blows.js";
import { createFleet, type FleetOptions } from "./fleet.js";
import { createMembers } from "./members.js";
import { planChaos, type Sizes } from "./plan.js";
import { loadFirst } from "./spares.js";
import { createTimes } from "./times.js";
import { isEnded, problemsOfMembers, problemsOfPosts } from "./verdict.js";
import { createWatch } from "./watch.js";
import { createWorld, ENV, type World } from "./world.js";

/** Slower than for a single process, since several share the machine, and a database that stands still is given up by the machine's time. */
const FASTEST = 40;
const SLOWEST = 12;
/** Slack shows an error after this, in milliseconds; a machine that is slow to load is slow to answer. */
const SLACK_WAITS = 3_000;
/** What came last takes seconds, and minutes at the slowest, in milliseconds of ours. */
const SETTLED_WITHIN = 120_000;
/** So many posts meet a fate once nothing else is struck any more; then all are answered. */
const STRUCK_AT_LAST = 25;
/** So many of the posts arrive late, or are answered late. */
const SLOW = 0.06;

export interface Trial extends Sizes {
  seed: number;
  /** Of `bot.ts`, compiled. */
  program: string;
  variant?: string;
  server: PostgresServer;
}
export interface Report {
  problems: string[];
  counts: Record<string, number>;
}

/** Lets several bots work, strikes them and what they stand on, then lets them make up for all that is owed. */
export async function tryChaos(trial: Trial): Promise<Report> {
  const { seed, program, variant = "", server } = trial;
  const counts: Record<string, number> = {};
  const count = (what: string, by = 1) => {
    counts[what] = (counts[what] ?? 0) + by;
  };
  const plan = planChaos(createRandom(seed), trial);
  const random = createRandom(seed + 1);
  const options: FleetOptions = {
    program,
    variant,
    slots: trial.bots,
    spares: Math.ceil(trial.minutes / 2),
    inReach: (slot) => !blows.isAway() && !world.wires[slot]?.isCut(),
    env: ENV,
    count,
    begin: (slot, name) => ({ clock: world.clock, env: world.envOf(slot, name) }),
  };
  const [first, loadedMs] = await loadFirst(options);
  const scale = scaleFor(loadedMs, FASTEST, SLOWEST);
  let left = Number.POSITIVE_INFINITY;
  const decide = ({ method, body }: Asking): Fate => {
    if (left <= 0 || body.includes("told-")) return { kind: "answered" };
    if (method === "chat.postMessage") left -= 1;
    const slow = method === "chat.postMessage" && random.chance(SLOW);
    // Until a lease has ended, but before anybody may judge it settled.
    const fate: Fate = slow
      ? {
          kind: "slow",
          beforeMs: random.between(0, 100_000) / scale,
          afterMs: random.between(0, 100_000) / scale,
        }
      : fateOf(method, random);
    count("status" in fate ? `${fate.kind} ${fate.status}` : fate.kind);
    return fate;
  };
  const times = createTimes();
  const world: World = await createWorld(random, trial, scale, server, decide, times.arrives);
  const fleet = createFleet(first, options);
  const blows = createBlows(fleet, world.wires, server, scale, count);
  const members = createMembers(world.slack, world.posts, world.now);
  const watch = createWatch(members, fleet, blows, (SLACK_WAITS * FASTEST) / scale, count);

  while (fleet.living().length < trial.bots) await wait(20);
  const began = world.now();
  const running: Promise<void>[] = [];
  const steps = [...plan.blows, ...plan.doings].sort((a, b) => a.at - b.at);
  for (const step of steps) {
    const ms = (step.at - (world.now() - began)) / scale;
    if (ms > 0) await wait(ms);
    running.push("pick" in step ? watch.act(step) : blows.strike(step));
  }
  await Promise.all(running);
  left = STRUCK_AT_LAST;
  count("seconds", Math.round((world.now() - began) / scale / 1_000));

  const read = async () => ({ changes: await world.store.changes(0), rows: await world.store.ledger.list() });
  const last = Math.max(...[...world.owed, ...members.asked].map(({ dueAt }) => dueAt));
  const isSettled = async () => {
    if (world.now() < last) return false;
    const { rows } = await read();
    return rows.length >= world.owed.length && rows.every(isEnded);
  };
  const until = machineTime() + (SETTLED_WITHIN * FASTEST) / scale;
  while (machineTime() < until && !(await isSettled().catch(() => false))) await wait(200);
  const codes = await fleet.stop();
  const stored = await read();
  const { problems, counts: found } = problemsOfPosts(
    world.owed,
    members.asked,
    world.posts(),
    stored,
    times.late(fleet.lives, scale),
  );
  return {
    problems: [
      ...watch.problems,
      ...codes.filter((code) => code !== 0).map((code) => `ended with ${code}`),
      ...problems,
      ...(await problemsOfMembers(members, stored, world.store.language)),
    ],
    counts: {
      ...counts,
      scale: Math.round(scale),
      lives: fleet.lives.length,
      ...found,
      changes: stored.changes.length,
    },
  };
}
