import { daysBetween } from "../i18n/days.js";
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

export function createTime(play: Play): Time {
  let speed = 0;
  let journey = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const onward = (scene: Scene, to: number) => {
    const { signal } = journey;
    return travel(scene, to, { signal, stepped: play.changed });
  };
  const stop = () => {
    clearTimeout(timer);
    speed = 0;
    journey.abort();
    journey = new AbortController();
  };
  const beat = async (): Promise<void> => {
    const { signal } = journey;
    await play.run(async (scene) => {
      if (signal.aborted) return;
      scene.fresh = false;
      await onward(scene, scene.clock.now() + (speed * DAY * BEAT) / 1_000);
      if (todayOf(scene) >= LAST) stop();
    });
    if (!signal.aborted) timer = setTimeout(() => void beat().catch(stop), BEAT).unref();
  };
  const toDay = async (scene: Scene, to: string) => {
    const days = daysBetween(todayOf(scene), to);
    if (to < FIRST || to > LAST || days > MOST_DAYS) throw new PageError("PAGE_DAY", String(MOST_DAYS));
    if (days < 0) return void (await play.restart({ day: to }));
    scene.fresh = false;
    await onward(scene, instantOf(`${to}T${NOON}`, scene.app.config.timeZone));
  };

  return {
    async set(given) {
      // Whoever sets the clock anew does not want to wait for where it was going.
      stop();
      if ("speed" in given) {
        speed = given.speed;
        if (speed > 0) void beat().catch(stop);
      } else if ("to" in given) await play.run((scene) => toDay(scene, given.to));
      else
        await play.run((scene) => {
          const to = new Date(Date.parse(todayOf(scene)) + given.days * DAY);
          return toDay(scene, to.toISOString().slice(0, 10));
        });
      play.changed();
    },
    speed: () => speed,
    stop,
  };
}
