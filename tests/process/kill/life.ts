import type { Random } from "../../simulation/random.js";
import type { Running } from "../../support/spawn.js";
import { machineTime } from "../shared/fast-clock.js";
import { fateOf } from "../shared/fates.js";
import type { Fate } from "../shared/network.js";
import type { Plan } from "./plans.js";

/** Whatever was on its way arrives by then or never: before a next process may judge it settled. */
const IN_TIME = 110_000;
/** What is to kill it comes sooner, in milliseconds of ours. */
const STUCK = 60_000;

/** One process from its begin until it is killed. */
export interface Life {
  /** What becomes of its next request. */
  decide(method: string): Fate;
  /** @returns whether what was to kill it came */
  end(): Promise<boolean>;
}

/**
 * @param now milliseconds since 1970, of the world's time
 * @param lastAt when nothing more is to come, so that it is not waited for
 */
export function createLife(
  bot: Running,
  plan: Plan["end"],
  random: Random,
  now: () => number,
  lastAt: number,
): Life {
  const kill = () => void bot.child.kill("SIGKILL");
  let left = plan.kind === "early" ? Number.POSITIVE_INFINITY : plan.nth;

  const killed = (kind: Exclude<typeof plan.kind, "early">): Fate => {
    switch (kind) {
      case "killed_on_its_way": {
        const at = now();
        const isInTime = () => now() - at < IN_TIME;
        return { kind, kill, gone: bot.ended, late: random.chance(0.5), isInTime };
      }
      case "killed_after_the_answer":
        return { kind, kill, ms: random.between(0, 15) };
      default:
        return { kind, kill };
    }
  };
  return {
    decide(method) {
      // What was sent beside the request that killed it arrives all the same.
      if (left === 0) return { kind: "answered" };
      if (plan.kind === "early") return fateOf(method, random);
      if (plan.method === method || plan.method === "*") left -= 1;
      return left > 0 ? fateOf(method, random) : killed(plan.kind);
    },
    async end() {
      let isStuck = false;
      const since = machineTime();
      const watch = setInterval(() => {
        if (now() < lastAt && machineTime() - since < STUCK) return;
        isStuck = true;
        kill();
      }, 200);
      const early = plan.kind === "early" ? setTimeout(kill, plan.ms) : undefined;
      await bot.ended;
      clearInterval(watch);
      clearTimeout(early);
      return !isStuck;
    },
  };
}
