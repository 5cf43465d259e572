import { askTime, createClockCheck } from "./clock-check.js";
import { oweCorrections } from "./corrections.js";
import { createLanes } from "./lanes.js";
import { createOutcomes } from "./outcomes.js";
import { createPacing } from "./pacing.js";
import type { EngineOptions, EngineParts, Wishes } from "./parts.js";
import { createPlanner } from "./planning.js";
import { FOLD_EVERY, KEPT, TIMING } from "./timing.js";
import { type Reach, unblock } from "./unblock.js";
import { createWitness } from "./witness.js";

/** Posts what is owed. */
export interface Engine {
  /** Does what there is to do now. Resolves when nothing is in flight; calls at the same time are one. Never rejects. */
  wake(): Promise<void>;
  /** A place, or all of an installation, can be posted to again. */
  unblock(place: Reach): Promise<void>;
  /** Begins nothing new, gives back what it had claimed, and resolves when the posts in flight are accounted for. */
  stop(): Promise<void>;
  health(): Health;
}

export interface Health {
  /** False while the account or the wishes cannot be read or written: nothing is posted then. */
  store: boolean;
  /** How far our clock is ahead of the platforms', in milliseconds; undefined before one has said. */
  clockOffMs: number | undefined;
  clock: boolean;
}

export function createEngine(options: EngineOptions): Engine {
  const { clock, ledger, messengers, log, timing = TIMING } = options;
  let wishes: Wishes = { subscriptions: new Map(), dates: [], again: [] };
  let startedAt: number | undefined;
  let foldedAt = Number.NEGATIVE_INFINITY;
  let storeWorks = true;
  let stopping = false;
  let wanted = false;
  let running: Promise<void> | undefined;
  let nudge = () => {};
  const latest = async () => {
    wishes = await options.wishes();
    return wishes;
  };
  const clockCheck = createClockCheck(clock, timing, log);
  const parts: EngineParts = {
    ...options,
    timing,
    clockCheck,
    current: () => wishes,
    latest,
    startedAt: () => startedAt ?? Number.POSITIVE_INFINITY,
    witness: createWitness(clock, timing.settleMs + timing.leaseMs),
    outcomes: createOutcomes(ledger),
    posts: createPacing(clock, ({ platform }) => messengers[platform]?.pace),
    looks: createPacing(clock, () => undefined),
  };

  const planDue = createPlanner(parts);
  const lanes = createLanes(parts, guarded, () => stopping);

  async function run(): Promise<void> {
    let ready = false;
    for (;;) {
      const nudged = new Promise<void>((resolve) => {
        nudge = resolve;
      });
      if (wanted) {
        wanted = false;
        ready = await guarded(prepare);
      }
      if (ready && storeWorks && !stopping) ready = await guarded(lanes.claim);
      if (wanted) continue;
      if (lanes.running() === 0) break;
      // Then it claims once more: what a lane had no time for is given back, and need not wait to be woken.
      await Promise.race([nudged, lanes.oneEnds()]);
    }
    running = undefined;
  }

  /** @returns false where there is nothing to claim for now */
  async function prepare(): Promise<boolean> {
    await latest();
    if (wishes.subscriptions.size === 0 || !(await askTime(clockCheck, wishes, messengers))) return false;
    const now = clock.now();
    startedAt ??= now;
    await parts.outcomes.store();
    await planDue(now, !storeWorks);
    await oweCorrections(ledger, options.changes, wishes.again);
    if (clock.monotonic() - foldedAt > FOLD_EVERY) {
      foldedAt = clock.monotonic();
      await ledger.fold(now - KEPT);
    }
    return true;
  }

  /** What fails here is the store: nothing is posted until it works again. @returns false where it failed */
  async function guarded(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const result = await work();
      if (!storeWorks) log("info", "the account of reminders can be written again");
      storeWorks = true;
      return result;
    } catch (cause) {
      if (storeWorks)
        log("error", "the account of reminders cannot be kept, so nothing is posted", { cause });
      storeWorks = false;
      return false;
    }
  }

  const wake = () => {
    if (stopping) return running ?? Promise.resolve();
    wanted = true;
    nudge();
    running ??= run();
    return running;
  };

  return {
    wake,
    async unblock(place) {
      await guarded(async () => {
        await unblock(ledger, place);
        return true;
      });
      await wake();
    },
    async stop() {
      stopping = true;
      await running;
    },
    health: () => ({ store: storeWorks, clockOffMs: clockCheck.offMs(), clock: clockCheck.fits() }),
  };
}
