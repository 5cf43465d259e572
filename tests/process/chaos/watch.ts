import { machineTime } from "../shared/fast-clock.js";
import type { Blows } from "./blows.js";
import type { Fleet } from "./fleet.js";
import type { Members } from "./members.js";
import type { Doing } from "./plan.js";

/** Lets members do things, and sees how they are answered while the bots and the database are struck. */
export interface Watch {
  act(doing: Doing): Promise<void>;
  problems: readonly string[];
}

/** @param mostMs in so many milliseconds of ours a question is answered */
export function createWatch(
  members: Members,
  fleet: Fleet,
  blows: Blows,
  mostMs: number,
  count: (what: string, by?: number) => void,
): Watch {
  const problems: string[] = [];
  /** Whether the database was away all the time between. */
  const wasAway = (since: number, until: number) =>
    blows.away.some((one) => one.since <= since && (one.until ?? Number.POSITIVE_INFINITY) >= until);

  return {
    problems,
    async act(doing) {
      const living = fleet.living();
      const life = living[Math.floor(doing.which * living.length)];
      if (!life) return count("nobody to ask");
      const since = machineTime();
      const done = await members.act(doing, life);
      if (!done) return;
      const { kind, told, refused, text, failure, ms } = done;
      const away = wasAway(since, machineTime());
      const struck = blows.struck(life, since);
      count(`${kind} ${told ? "told" : refused ? "refused" : "unanswered"}${away ? " while away" : ""}`);
      if (told && kind !== "ask" && away)
        problems.push(`${kind} was told as stored while the database was away`);
      if (struck || refused) return;
      const by = `by ${life.name}${away ? " while the database was away" : ""}`;
      if (!told)
        problems.push(`${kind} was neither done nor refused plainly ${by}: ${failure ?? text.slice(0, 500)}`);
      else if (kind === "ask" && ms > mostMs)
        problems.push(`a question was answered after ${Math.round(ms)} ms ${by}`);
    },
  };
}
