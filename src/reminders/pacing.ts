import type { Place } from "../core/changes.js";
import type { Pace } from "../core/messenger.js";
import type { Clock } from "../core/ports.js";

/** `slack:T1`, as `ClaimOptions.except` has it. */
export const installationOf = ({ platform, installation }: Place): string => `${platform}:${installation}`;

/** When the next request may go out, by what each platform takes and what it asked for. */
export interface Pacing {
  /**
   * Takes the next free moment for a post.
   * @returns how long until then; undefined, and nothing taken, where that is longer than `mostMs`
   */
  take(place: Place, mostMs: number): number | undefined;
  /** The platform asked an installation to wait. */
  hold(place: Place, ms: number): void;
  /** How long an installation still has to wait. */
  heldMs(place: Place): number;
  /** Installations that have to wait. */
  held(): string[];
}

const MOST_CHANNELS = 20_000;

export function createPacing(clock: Clock, paceOf: (place: Place) => Pace | undefined): Pacing {
  const installations = new Map<string, number>();
  const channels = new Map<string, number>();
  const holds = new Map<string, number>();
  const heldMs = (place: Place) => Math.max(0, (holds.get(installationOf(place)) ?? 0) - clock.monotonic());
  return {
    take(place, mostMs) {
      const now = clock.monotonic();
      const { perChannelMs = 0, perInstallationMs = 0 } = paceOf(place) ?? {};
      const installation = installationOf(place);
      const channel = `${installation}:${place.channel}`;
      const turn = Math.max(now + heldMs(place), installations.get(installation) ?? 0);
      const at = Math.max(turn, channels.get(channel) ?? 0);
      if (at - now > mostMs) return undefined;
      installations.set(installation, turn + perInstallationMs);
      if (channels.size >= MOST_CHANNELS) prune(channels, now);
      channels.set(channel, at + perChannelMs);
      return at - now;
    },
    hold: (place, ms) => void holds.set(installationOf(place), clock.monotonic() + ms),
    heldMs,
    held() {
      prune(holds, clock.monotonic());
      return [...holds.keys()];
    },
  };
}

/** What is past asks nobody to wait. */
function prune(until: Map<string, number>, now: number): void {
  for (const [key, at] of until) if (at <= now) until.delete(key);
}
