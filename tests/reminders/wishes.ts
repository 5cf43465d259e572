import type { Subscription } from "../../src/core/changes.js";
import type { CountedDate } from "../../src/reminders/dates.js";

export const DAY = 86_400_000;

/** A subscription as most are: weekly, Monday 09:00, Toronto. */
export function subscription(over: Partial<Subscription> = {}): Subscription {
  return {
    id: "S1",
    place: { platform: "slack", installation: "T1", channel: "C1" },
    rule: { kind: "weekly", weekday: 1, time: "09:00" },
    themes: [],
    zone: "America/Toronto",
    language: "en",
    status: "active",
    since: 0,
    ...over,
  };
}

export function countdown(days: number[], over: Partial<Subscription> = {}): Subscription {
  return subscription({ rule: { kind: "countdown", days, time: "09:00" }, ...over });
}

export function date(over: Partial<CountedDate> = {}): CountedDate {
  return {
    reference: "M1",
    theme: "migration",
    date: "2027-02-15",
    precision: "day",
    yearly: false,
    status: "open",
    since: 0,
    doneIn: [],
    ...over,
  };
}

export const at = (iso: string): number => Date.parse(iso);

/** Some channels of some installations, all with the same digest. */
export function channels(installations: number, each: number, since: number): Subscription[] {
  return Array.from({ length: installations * each }, (_, number) => {
    const place = {
      platform: "slack",
      installation: `T${number % installations}`,
      channel: `C${number}`,
    } as const;
    return subscription({ id: `S${number}`, place, since });
  });
}
