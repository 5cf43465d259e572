import { setTimeout as wait } from "node:timers/promises";
import type { PostgresServer } from "../../support/postgres/server.js";
import { machineTime } from "../shared/fast-clock.js";
import type { Fleet, Life } from "./fleet.js";
import type { Blow, Outage } from "./plan.js";
import type { Wire } from "./wire.js";

/** Between which moments of the machine the database was away for certain; it still is where `until` is missing. */
export interface Away {
  since: number;
  until?: number;
}

export interface Blows {
  strike(blow: Blow): Promise<void>;
  away: readonly Away[];
  isAway(): boolean;
  /** Whether something kept a process from working at some time since a moment of the machine. */
  struck(life: Life, since: number): boolean;
}

/** Carries out what is planned. Outages of the database and cuts of one wire come one after the other. */
export function createBlows(
  fleet: Fleet,
  wires: readonly Wire[],
  { own }: PostgresServer,
  scale: number,
  count: (what: string) => void,
): Blows {
  const away: Away[] = [];
  const frozenAt = new Map<Life, number>();
  let outages = Promise.resolve();
  const pick = (which: number | "youngest", of: readonly Life[]): Life | undefined =>
    which === "youngest" ? of.at(-1) : of[Math.floor(which * of.length)];

  async function outage(how: Outage, ms: number): Promise<void> {
    if (!own) return;
    count(`database ${how}`);
    if (how === "frozen") own.signal("SIGSTOP");
    else await own.stop(how === "crashed" ? "SIGQUIT" : "SIGINT");
    const one: Away = { since: machineTime() };
    away.push(one);
    await wait(ms);
    // From here on it may answer.
    one.until = machineTime();
    if (how === "frozen") own.signal("SIGCONT");
    else await own.start();
  }

  return {
    away,
    isAway: () => away.some(({ until }) => until === undefined),
    struck: (life, since) => life.over || (frozenAt.get(life) ?? 0) >= since || life.frozen,
    async strike(blow) {
      switch (blow.kind) {
        case "kill": {
          const life = pick(blow.which, fleet.running());
          // On a slow machine there would be nobody left to ask.
          if (!life || !fleet.waits() || !fleet.living().some((other) => other !== life)) return;
          count("kills");
          return fleet.kill(life);
        }
        case "freeze": {
          const life = pick(blow.which, fleet.living());
          // One at least goes on.
          if (!life || fleet.living().length < 2) return;
          count("frozen");
          await fleet.freeze(life, blow.ms / scale);
          frozenAt.set(life, machineTime());
          if (!life.over) count("woken");
          return;
        }
        case "cut": {
          const wire = wires[blow.slot] as Wire;
          if (wire.isCut()) return;
          count(`cut off: ${blow.how}`);
          await wire.cut(blow.how);
          await wait(blow.ms / scale);
          return wire.heal();
        }
        case "database":
          outages = outages.then(() => outage(blow.how, blow.ms / scale));
          return outages;
      }
    },
  };
}
