import { dayNumber, dayOf, daysBetween } from "../i18n/days.js";
import { instantOf } from "../reminders/zone.js";
import type { Doings } from "./api.js";
import { PageError } from "./errors.js";
import { type Play, todayOf } from "./play.js";
import type { Scene } from "./scene.js";
import { travel } from "./travel.js";

/** Days ahead at once: about ten years, which take some seconds. */
export const MOST_DAYS = 3_660;
/** Within what the calendar of the page reaches. */
const FIRST = "2000-01-01";
const LAST = "2099-12-31";
const NOON = "12:00";
const DAY = 86_400_000;
/** How often a played clock moves, in milliseconds. */
const BEAT = 100;

/** Moves the clock of the play. */
export interface Time {
  set(given: Doings["time"]): Promise<void>;
  /** Days a second; 0 where time flows as it does. */
  speed(): number;
  stop(): void;
}

/** A day to go to, or so many days on from where the clock is. */
type Way = { to: string } | { days: number };

export function createTime(play: Play): Time {
  let speed = 0;
  let journey = new AbortController();
  /** Where the clock is still to go; undefined where it is there. */
  let ahead: Way | undefined;
  let timer: NodeJS.Timeout | undefined;

  const stop = () => {
    clearTimeout(timer);
    speed = 0;
    ahead = undefined;
    journey.abort();
    journey = new AbortController();
  };
  const move = (scene: Scene, to: number, signal: AbortSignal) => {
    scene.fresh = false;
    return travel(scene, to, { signal, stepped: play.changed });
  };

  /** Where it cannot go on, it stands still, and everybody sees that. */
  const halt = (signal: AbortSignal) => {
    if (signal.aborted) return;
    stop();
    play.changed();
  };
  const beat = async (): Promise<void> => {
    const { signal } = journey;
    try {
      await play.run(async (scene) => {
        if (signal.aborted) return;
        await move(scene, scene.clock.now() + (speed * DAY * BEAT) / 1_000, signal);
        if (todayOf(scene) >= LAST) halt(signal);
      });
    } catch {
      halt(signal);
    }
    if (!signal.aborted) timer = setTimeout(() => void beat(), BEAT).unref();
  };

  const go = async (way: Way): Promise<void> => {
    const { signal } = journey;
    ahead = way;
    await play.run(async (scene) => {
      // What waited for its turn may be wanted no more.
      if (signal.aborted) return;
      try {
        const today = todayOf(scene);
        const to = dayOn(way, today);
        ahead = { to };
        const days = daysBetween(today, to);
        if (to < FIRST || to > LAST || days > MOST_DAYS) throw new PageError("PAGE_DAY", String(MOST_DAYS));
        if (days < 0) await play.restart({ day: to });
        else await move(scene, instantOf(`${to}T${NOON}`, scene.app.config.timeZone), signal);
      } finally {
        if (!signal.aborted) ahead = undefined;
      }
    });
  };

  return {
    async set(given) {
      const way = "days" in given ? further(ahead, given.days) : given;
      // Whoever sets the clock anew does not want to wait for where it was going.
      stop();
      if ("speed" in way) {
        speed = way.speed;
        if (speed > 0) void beat();
      } else await go(way);
      play.changed();
    },
    speed: () => speed,
    stop,
  };
}

/** Steps that come while the clock is on its way are steps from where it is going. */
function further(ahead: Way | undefined, days: number): Way {
  if (ahead === undefined) return { days };
  return "to" in ahead ? { to: dayOn({ days }, ahead.to) } : { days: ahead.days + days };
}

function dayOn(way: Way, today: string): string {
  return "to" in way ? way.to : dayOf(dayNumber(today) + way.days);
}
