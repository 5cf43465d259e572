import type { Clock, Store } from "../core/ports.js";
import { systemClock } from "./clock.js";
import { memoryMedium } from "./medium.js";
import { createStore } from "./store.js";

/**
 * Forgets everything when the process ends: for tests and for a trial in the terminal.
 * @param clock of the store: `monotonic` ends leases, `now` says when an occurrence changed
 */
export function createMemoryStore(clock: Clock = systemClock): Store {
  return createStore(memoryMedium(), clock);
}
