import type { Place } from "../core/changes.js";
import type { Occurrence } from "../core/ledger.js";
import { createClockCheck } from "./clock-check.js";
import { oweCorrections } from "./corrections.js";
import { runLane } from "./lane.js";
import { createOutcomes } from "./outcomes.js";
import { createPacing, installationOf } from "./pacing.js";
import type { EngineOptions, EngineParts, Wishes } from "./parts.js";
import { planDue } from "./planning.js";
import { FOLD_EVERY, KEPT, TIMING } from "./timing.js";
import { createWitness } from "./witness.js";

/** How many are claimed at once: what 50 s of work can be, with some installations. */
const CLAIM = 500;

/** Posts what is owed. */
export interface Engine {
  /** Does what there is to do now. Resolves when nothing is in flight; calls at the same time are one. Never rejects. */
  wake(): Promise<void>;
  /** A place, or all of an installation, can be posted to again. */
  unblock(place: Omit<Place, "channel"> & { channel?: string }): Promise<void>;
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
  const lanes = new Map<string, Promise<void>>();
  const clockCheck = createClockCheck(clock, timing, log);
  const parts: EngineParts = {
    ...options,
    timing,
    clockCheck,
    current: () => wishes,
    startedAt: () => startedAt ?? Number.POSITIVE_INFINITY,
    witness: createWitness(clock, timing.settleMs + timing.leaseMs),
    outcomes: createOutcomes(ledger),
    posts: createPacing(clock, ({ platform }) => messengers[platform]?.pace),
    looks: createPacing(clock, () => undefined),
  };

  async function run(): Promise<void> {
    let ready = false;
    while (wanted || lanes.size > 0) {
      const nudged = new Promise<void>((resolve) => {
        nudge = resolve;
      });
      if (wanted) {
        wanted = false;
        ready = await guarded(prepare);
      }
      if (ready && storeWorks && !stopping) ready = await guarded(claim);
      if (!wanted && lanes.size > 0) await Promise.race([nudged, ...lanes.values()]);
    }
    running = undefined;
  }

  /** @returns false where there is nothing to claim for now */
  async function prepare(): Promise<boolean> {
    wishes = await options.wishes();
    if (wishes.subscriptions.size === 0 || !(await clockFits())) return false;
    const now = clock.now();
    startedAt ??= now;
    await parts.outcomes.store();
    await planDue(parts, now);
    await oweCorrections(ledger, options.changes);
    if (clock.monotonic() - foldedAt > FOLD_EVERY) {
      foldedAt = clock.monotonic();
      await ledger.fold(now - KEPT);
    }
    return true;
  }

  /** Asks one place a platform what time it is, where that is not known. */
  async function clockFits(): Promise<boolean> {
    if (!clockCheck.needsWord()) return true;
    const places = new Map([...wishes.subscriptions.values()].map(({ place }) => [place.platform, place]));
    for (const place of places.values()) {
      const time = await messengers[place.platform]?.time(place);
      if (time === undefined) continue;
      clockCheck.note(time);
      break;
    }
    return clockCheck.fits();
  }

  /** Claims until there is no more, and has each installation worked off on its own, so that none waits for another. */
  async function claim(): Promise<boolean> {
    let claimed: Occurrence[];
    do {
      if (!clockCheck.fits()) return false;
      const claimedAt = clock.monotonic();
      const except = [...lanes.keys(), ...parts.posts.held()];
      claimed = await ledger.claim({ now: clock.now(), leaseMs: timing.leaseMs, limit: CLAIM, except });
      for (const [installation, own] of byInstallation(claimed)) startLane(installation, own, claimedAt);
    } while (claimed.length === CLAIM);
    return true;
  }

  function startLane(installation: string, own: Occurrence[], claimedAt: number): void {
    const lane = guarded(async () => {
      await runLane(own, claimedAt, parts, () => stopping);
      return true;
    }).then(() => void lanes.delete(installation));
    lanes.set(installation, lane);
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
        const blocked = (await ledger.list()).filter(
          ({ state, place: own }) => state === "blocked" && isWithin(own, place),
        );
        for (const { id, fence } of blocked) await ledger.update(id, fence, { notBefore: undefined });
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

function byInstallation(claimed: Occurrence[]): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const one of claimed) {
    const installation = installationOf(one.place);
    groups.set(installation, [...(groups.get(installation) ?? []), one]);
  }
  return groups;
}

const isWithin = (
  own: Place,
  { platform, installation, channel }: Omit<Place, "channel"> & { channel?: string },
) =>
  own.platform === platform && own.installation === installation && (channel ?? own.channel) === own.channel;
