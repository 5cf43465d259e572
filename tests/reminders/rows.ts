import type { Occurrence } from "../../src/core/occurrence.js";
import { at, DAY } from "./wishes.js";

export const DUE = at("2026-11-30T14:00Z");

/** A Monday's digest that is due. */
export function row(over: Partial<Occurrence> = {}): Occurrence {
  return {
    id: "a",
    key: "S1 | 2026-11-30T09:00[America/Toronto] | C1",
    subscription: "S1",
    place: { platform: "slack", installation: "T1", channel: "C1" },
    local: "2026-11-30T09:00",
    zone: "America/Toronto",
    dueAt: DUE,
    expiresAt: DUE + DAY,
    state: "due",
    attempts: 0,
    fence: 1,
    changedAt: DUE,
    ...over,
  };
}
