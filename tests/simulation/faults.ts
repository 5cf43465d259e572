import type { Random } from "./random.js";
import type { Time } from "./time.js";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How often what goes wrong; a probability each. */
export interface Rates {
  /** Of a post: its answer never comes, or comes as an error, though it may have been posted. */
  lostAnswer: number;
  /** Of those: it is posted all the same, up to two minutes later. */
  appliedLate: number;
  tooMany: number;
  refused: number;
  /** Of a look: it could not be read this time. */
  unreadable: number;
  /** Of a look: the answer takes long, though it was read at once. */
  slowLook: number;
  /** The process stands still between its last check and the socket. */
  freezeBeforeSocket: number;
  freezeAfterWrite: number;
  /** The process ends right after a write was stored, or while a request is on its way. */
  crashAfterWrite: number;
  crashInRequest: number;
  /** An end of a process that has the disk for itself comes with a loss of power. */
  powerLoss: number;
  /** Of a write to a disk that is full or away: it was stored though it was said not to be. */
  storedUnknown: number;
  /** A wall clock is set; in each minute. */
  clockStep: number;
  /** The longest time that a process stands still, in minutes. */
  freezeMinutes: number;
}

/** Times between two of a kind and how long each lasts, drawn evenly. */
type Spell = { every: [number, number]; lasts: [number, number] };

export interface Faults {
  rates: Rates;
  diskFull(): boolean;
  slowDisk(): boolean;
  platformDown(): boolean;
  /** Whether the bot cannot post to a channel: it was removed, say. */
  blocked(channel: string): boolean;
  /** How long a process stands still. */
  freezeMs(): number;
  /** How long a process lives, and how long it takes until the next begins. */
  lifeMs(): number;
  deathMs(): number;
  /** How far the wall clock of a machine is ahead. */
  offMs(machine: number): number;
}

export const USUAL: Rates = {
  lostAnswer: 0.12,
  appliedLate: 0.6,
  tooMany: 0.05,
  refused: 0.04,
  unreadable: 0.15,
  slowLook: 0.1,
  freezeBeforeSocket: 0.03,
  freezeAfterWrite: 0.01,
  crashAfterWrite: 0.005,
  crashInRequest: 0.02,
  powerLoss: 0.5,
  storedUnknown: 0.1,
  clockStep: 1 / 30,
  freezeMinutes: 8,
};

/** Nothing goes wrong any more after `until`. */
export function createFaults(time: Time, random: Random, until: number, over: Partial<Rates> = {}): Faults {
  const isOver = () => time.now() >= until;
  const spells = ({ every, lasts }: Spell) => {
    const list: [number, number][] = [];
    let at = time.now() + random.between(0, every[1]);
    while (at < until) {
      const end = Math.min(until, at + random.between(...lasts));
      list.push([at, end]);
      at = end + random.between(...every);
    }
    return () => {
      const now = time.now();
      return list.some(([from, to]) => from <= now && now < to);
    };
  };
  const rates = { ...USUAL, ...over };
  const none: Rates = Object.fromEntries(Object.keys(rates).map((name) => [name, 0])) as unknown as Rates;
  const diskFull = spells({ every: [HOUR, 8 * HOUR], lasts: [SECOND, 20 * MINUTE] });
  const slowDisk = spells({ every: [HOUR, 8 * HOUR], lasts: [MINUTE, 20 * MINUTE] });
  const platformDown = spells({ every: [2 * HOUR, 12 * HOUR], lasts: [MINUTE, 30 * MINUTE] });
  const blocked = new Map<string, () => boolean>();
  const clocks = new Map<number, (now: number) => number>();
  return {
    get rates() {
      return isOver() ? none : rates;
    },
    diskFull,
    slowDisk,
    platformDown,
    blocked(channel) {
      const known =
        blocked.get(channel) ?? spells({ every: [4 * HOUR, 60 * HOUR], lasts: [MINUTE, 3 * HOUR] });
      blocked.set(channel, known);
      return known();
    },
    freezeMs: () =>
      random.chance(0.5)
        ? random.between(SECOND, 60 * SECOND)
        : random.between(MINUTE, rates.freezeMinutes * MINUTE),
    lifeMs: () =>
      random.chance(0.3) ? random.between(SECOND, 5 * MINUTE) : random.between(5 * MINUTE, 5 * HOUR),
    deathMs: () =>
      random.chance(0.8) ? random.between(SECOND, 2 * MINUTE) : random.between(MINUTE, 2 * HOUR),
    offMs(machine) {
      const known = clocks.get(machine) ?? createWrongClock(time, random, until, rates.clockStep);
      clocks.set(machine, known);
      return known(time.now());
    },
  };
}

/** Steps within what is allowed, since a clock is set now and then; and for minutes far off. */
function createWrongClock(
  time: Time,
  random: Random,
  until: number,
  stepping: number,
): (now: number) => number {
  const steps: { at: number; offMs: number }[] = [];
  for (let at = time.now(); at < until; at += random.between(0, (2 * MINUTE) / stepping)) {
    steps.push({ at, offMs: random.between(-56 * SECOND, 56 * SECOND) });
    if (!random.chance(0.1)) continue;
    at += random.between(MINUTE, 10 * MINUTE);
    steps.push({ at, offMs: random.pick([-1, 1]) * random.between(2 * MINUTE, 3 * HOUR) });
  }
  let last = 0;
  return (now) => {
    if (now >= until) return 0;
    while (last + 1 < steps.length && (steps[last + 1]?.at ?? 0) <= now) last++;
    return steps[last]?.offMs ?? 0;
  };
}
