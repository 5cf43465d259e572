import { dayAt } from "../i18n/days.js";
import type { Language } from "../i18n/language.js";
import { instantOf } from "../reminders/zone.js";
import { createQueue } from "./queue.js";
import type { Scene } from "./scene.js";
import type { Stage, StageOptions } from "./stage.js";

/** The one play of the page: a scene at a time, and what is done in it one after another. */
export interface Play {
  language(): Language;
  /** Reads both platforms' SDKs, which take longer than all else of a scene. Never rejects: who asks first is told. */
  prepare(): Promise<void>;
  /** The scene as it is; makes the first one. */
  scene(): Promise<Scene>;
  /** Does something when all before it is done. */
  run<T>(task: (scene: Scene) => Promise<T>): Promise<T>;
  /**
   * Puts another scene in the place of this one, which begins at an instant, at nine o'clock on a day, or now. To be
   * called within `run`.
   */
  restart(given?: { at?: number; day?: string; language?: Language }): Promise<Scene>;
  setLanguage(language: Language): void;
  /** Grows with every change, and from one process to the next. */
  version(): number;
  changed(): void;
  /** @returns takes the listener away again */
  onChange(listener: () => void): () => void;
  /** Never rejects. */
  close(): Promise<void>;
}

const MORNING = "09:00";
const sceneModule = () => import("./scene.js");

export type PlayOptions = Pick<StageOptions, "config" | "log" | "base">;

export function createPlay({ config, log, base }: PlayOptions): Play {
  const queue = createQueue();
  const listeners = new Set<() => void>();
  let language = config.language;
  // Later than any that a process before this one told: a page that was open then sees that there is something newer.
  let version = Date.now();
  let current: Promise<Scene> | undefined;
  let closed = false;

  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const make = async (start: number, language: Language): Promise<Scene> => {
    const { createScene } = await sceneModule();
    const scene = await createScene({ config, log, base, language, start });
    if (closed) {
      await scene.stop();
      throw new Error("the page is closed");
    }
    for (const side of scene.sides) side.onChange(changed);
    return scene;
  };
  const scene = () => {
    if (!current) {
      current = make(Date.now(), language);
      // What failed to start is tried again by the next who asks.
      current.catch(() => {
        current = undefined;
      });
    }
    return current;
  };

  return {
    language: () => language,
    prepare: async () => void (await sceneModule().catch(() => undefined)),
    scene,
    run: (task) => queue(async () => task(await scene())),
    async restart({ at, day, language: chosen = language } = {}) {
      const before = await scene();
      const start = day === undefined ? (at ?? Date.now()) : instantOf(`${day}T${MORNING}`, config.timeZone);
      // Until it is there, and where it cannot be, what was there before goes on.
      const next = await make(start, chosen);
      language = chosen;
      current = Promise.resolve(next);
      changed();
      void before.stop().catch((error) => log("debug", "page: a stage did not stop", { error }));
      return next;
    },
    setLanguage(chosen) {
      language = chosen;
      changed();
    },
    version: () => version,
    changed,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      closed = true;
      try {
        await (await current)?.stop();
      } catch (error) {
        log("debug", "page: a stage did not stop", { error });
      }
    },
  };
}

/** The day that a scene's clock shows, in the bot's zone. */
export function todayOf({ app, clock }: Pick<Stage, "app" | "clock">): string {
  return dayAt(clock.now(), app.config.timeZone);
}
