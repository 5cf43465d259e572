import type { Clock } from "../../../src/core/ports.js";

/** From where and how fast the bot's time runs. */
export interface ClockStart {
  /** What the clock shows at a moment of the machine, in milliseconds since 1970. */
  wall: number;
  machine: number;
  /** So many milliseconds pass for the bot in one of the machine's. */
  scale: number;
}

/** The machine's own monotonic time, in milliseconds: the same in every process, and nobody sets it. */
export const machineTime = (): number => Number(process.hrtime.bigint()) / 1e6;

/** A fixed function of the machine's time, so that two processes with the same start agree. */
export function fastClock({ wall, machine, scale }: ClockStart): Clock {
  return {
    now: () => Math.floor(wall + (machineTime() - machine) * scale),
    monotonic: () => machineTime() * scale,
  };
}

const FASTEST = 150;
const SLOWEST = 30;
/** In how many milliseconds the process is loaded on a machine that does little else. */
const USUAL = 1_000;

/**
 * How fast time may run for a process that took so long to load, in milliseconds. At the fastest the three minutes in
 * which a post settles shrink to 1.2 s, and the 50 s of a claim and the minute by which the clock may be wrong to 0.4 s.
 * A machine that stands still for longer costs time alone: a claim that ran out is given back, and a platform's time that
 * came late is asked for again. It makes no double: whoever waits for an answer holds its claim, and what a dead process
 * sent has arrived before the next one begins. The ten seconds in which a request must be answered do not shrink. What a
 * look expects within ten minutes of the attempt has to arrive within 4 s, and a machine on which it might not is slow to
 * load as well.
 */
export const scaleFor = (loadedMs: number, fastest = FASTEST, slowest = SLOWEST): number =>
  Math.max(slowest, Math.min(fastest, (fastest * USUAL) / loadedMs));
