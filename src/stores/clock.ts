import type { Clock } from "../core/ports.js";

/** The machine's own time. */
export const systemClock: Clock = { now: Date.now, monotonic: () => performance.now() };
