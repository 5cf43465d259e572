import type { Occurrence } from "../core/occurrence.js";
import { runLane } from "./lane.js";
import { installationOf } from "./pacing.js";
import type { EngineParts } from "./parts.js";

/** How many are claimed at once: what there can be to do in 50 s, for some installations. */
const MOST = 500;

/** Installations are worked off side by side, so that one that is slow or limited holds up no other. */
export interface Lanes {
  /** Claims until there is no more to claim. @returns false where the clock does not let anything be posted */
  claim(): Promise<boolean>;
  running(): number;
  oneEnds(): Promise<void>;
}

/** @param guarded runs what needs the store, and never rejects */
export function createLanes(
  parts: EngineParts,
  guarded: (work: () => Promise<boolean>) => Promise<boolean>,
  isStopping: () => boolean,
): Lanes {
  const { clock, clockCheck, ledger, posts, timing } = parts;
  const lanes = new Map<string, Promise<void>>();

  function start(installation: string, own: Occurrence[], claimedAt: number): void {
    const lane = guarded(async () => {
      await runLane(own, claimedAt, parts, isStopping);
      return true;
    });
    lanes.set(
      installation,
      lane.then(() => void lanes.delete(installation)),
    );
  }

  return {
    async claim() {
      let claimed: Occurrence[];
      do {
        if (!clockCheck.fits()) return false;
        const claimedAt = clock.monotonic();
        const except = [...lanes.keys(), ...posts.held()];
        claimed = await ledger.claim({ now: clock.now(), leaseMs: timing.leaseMs, limit: MOST, except });
        for (const [installation, own] of byInstallation(claimed)) start(installation, own, claimedAt);
      } while (claimed.length === MOST);
      return true;
    },
    running: () => lanes.size,
    oneEnds: () => Promise.race(lanes.values()),
  };
}

function byInstallation(claimed: Occurrence[]): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const one of claimed) {
    const installation = installationOf(one.place);
    const group = groups.get(installation);
    if (group) group.push(one);
    else groups.set(installation, [one]);
  }
  return groups;
}
