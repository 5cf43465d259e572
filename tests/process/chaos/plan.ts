import type { Random } from "../../simulation/random.js";
import { CUTS, type Cut } from "./wire.js";

const SECOND = 1_000;
/** A claim's lease and the time to settle, by the bot's time: who stands still for longer was given up by the others. */
const GIVEN_UP = 180 * SECOND;
/** Nothing is struck before that. */
const FIRST = 40 * SECOND;

/** What happens to whom. `which` is of those that live then: the first of 3 at 0.2. */
export type Blow =
  | { kind: "kill"; which: number | "youngest" }
  | { kind: "freeze"; which: number; ms: number }
  | { kind: "cut"; slot: number; how: Cut; ms: number }
  | { kind: "database"; how: Outage; ms: number };
const OUTAGES = ["crashed", "frozen", "restarted"] as const;
export type Outage = (typeof OUTAGES)[number];

/** What somebody does. */
export type Doing = { kind: "ask" | "add" | "language" | "mark" | "subscribe"; which: number; pick: number };

/** At a time of the bots' clock, in milliseconds from the begin; so are all times of a plan. */
export type Planned<What> = What & { at: number };

export interface Plan {
  blows: Planned<Blow>[];
  doings: Planned<Doing>[];
}

export interface Sizes {
  bots: number;
  /** Of the bots' time. */
  minutes: number;
  /** So many digests are due in each minute. */
  perMinute: number;
  /** Between two kills, on average, in seconds of the bots' time. */
  killEvery: number;
}

/** Nothing but the random numbers decides it. */
export function planChaos(random: Random, { bots, minutes, killEvery }: Sizes): Plan {
  const end = minutes * 60 * SECOND;
  const blows: Planned<Blow>[] = [];
  /** One in each of so many parts of the time. */
  const spread = (count: number, blow: (number: number) => Blow) => {
    const part = (end - FIRST) / count;
    for (let number = 0; number < count; number++)
      blows.push({ at: FIRST + (number + random.between(0, 1)) * part, ...blow(number) });
  };
  // Most kills meet who has just begun, so that some live long enough to settle what others left.
  spread(Math.round((minutes * 60) / killEvery), () => ({
    kind: "kill",
    which: random.chance(0.6) ? "youngest" : random.between(0, 1),
  }));
  spread(Math.ceil(minutes / 8), () => ({
    kind: "freeze",
    which: random.between(0, 1),
    ms: GIVEN_UP + random.between(20 * SECOND, 80 * SECOND),
  }));
  const firstCut = Math.floor(random.between(0, CUTS.length));
  spread(Math.ceil(minutes / 4), (number) => ({
    kind: "cut",
    slot: Math.floor(random.between(0, bots)),
    how: CUTS[(firstCut + number) % CUTS.length] as Cut,
    ms: random.between(50 * SECOND, 150 * SECOND),
  }));
  const firstOutage = Math.floor(random.between(0, OUTAGES.length));
  spread(Math.ceil(minutes / 6), (number) => ({
    kind: "database",
    how: OUTAGES[(firstOutage + number) % OUTAGES.length] as Outage,
    ms: random.between(60 * SECOND, 120 * SECOND),
  }));
  const doings: Planned<Doing>[] = [];
  for (let at = 20 * SECOND; at < end; at += random.between(1 * SECOND, 7 * SECOND)) {
    const kind = random.pick(["ask", "ask", "ask", "add", "add", "language", "mark", "mark"] as const);
    const isLast = at > end - 5 * 60 * SECOND;
    doings.push({
      kind: random.chance(0.05) && !isLast ? "subscribe" : kind,
      ...{ at, which: random.between(0, 1), pick: random.between(0, 1) },
    });
  }
  return { blows: blows.sort((a, b) => a.at - b.at), doings };
}
