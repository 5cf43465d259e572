import { type Added, fold, NOTHING_ADDED } from "../../src/core/added/added.js";
import { extend } from "../../src/core/added/extend.js";
import type { AddedDate, Change, Place, Rule, Subscription } from "../../src/core/changes.js";
import type { Content } from "../../src/core/vocabulary.js";
import type { Wishes } from "../../src/reminders/parts.js";
import { wishesOf } from "../../src/reminders/wishes.js";
import type { Random } from "./random.js";

export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** Zones whose clocks do not change in March, so that what is owed can be told with sums alone. */
const ZONES = { UTC: 0, "America/Mexico_City": -6, "America/Cancun": -5, "Asia/Kathmandu": 5.75 } as const;
const TIMES = ["03:00", "09:00", "09:00", "09:30", "14:15", "20:00"];
const LEADS = [
  [3, 2, 1, 0],
  [3, 1],
  [2, 0],
];

export const offsetOf = (zone: string): number => ZONES[zone as keyof typeof ZONES] * HOUR;
/** The day on which an instant falls where clocks are ahead by an offset. */
export const dayOf = (instant: number, offset = 0): string =>
  new Date(instant + offset).toISOString().slice(0, 10);

/** What a coalition has said: a log that grows, and what it wishes for as the log stands. */
export interface Coalition {
  changes: Change[];
  record(at: number, action: Change["action"], state: Change["state"]): void;
  wishes(): Wishes;
}

const NO_CONTENT: Content = {
  ...{ documents: [], themes: [], recommendations: [], facts: [], dates: [] },
  ...{ glossary: [], synonyms: [], phrasings: [] },
};

/** Twenty channels with a wish each and six dates. */
export function createCoalition(random: Random, start: number): Coalition {
  const changes: Change[] = [];
  let added: Added = NOTHING_ADDED;
  let wishes: Wishes | undefined;
  const coalition: Coalition = {
    changes,
    record(at, action, state) {
      const subject = subjectOf(state);
      const change: Change = {
        seq: changes.length + 1,
        at: Math.round(at),
        by: { platform: "slack", installation: "T1", user: "U1" },
        revision: (added.subjects.get(subject)?.length ?? 0) + 1,
        ...{ action, subject, state },
      };
      changes.push(change);
      added = fold(added, [change]);
      wishes = undefined;
    },
    wishes() {
      wishes ??= wishesOf({ library: { content: extend(NO_CONTENT, added, "UTC") }, added });
      return wishes;
    },
  };
  const since = start - HOUR;
  for (let number = 0; number < 20; number++) {
    const value = subscriptionOf(number, since, random);
    coalition.record(since, "subscribe", { kind: "subscription", value });
  }
  for (let number = 0; number < 6; number++) {
    const value = dateOf(`M${number + 1}`, dayOf(start + number * DAY));
    coalition.record(since, "add", { kind: "date", value });
  }
  return coalition;
}

function subjectOf(state: Change["state"]): Change["subject"] {
  switch (state.kind) {
    case "date":
      return `date:${state.value.reference}`;
    case "subscription":
      return `subscription:${state.value.id}`;
    case "mark":
      return `mark:${state.value.occurrence}`;
    default:
      throw new Error(`nobody says that here: ${state.kind}`);
  }
}

function subscriptionOf(number: number, since: number, random: Random): Subscription {
  const place: Place = {
    platform: random.chance(0.6) ? "slack" : "teams",
    installation: `T${random.chance(0.5) ? 1 : 2}`,
    channel: `C${number % 14}`,
  };
  const time = random.pick(TIMES);
  const rule: Rule =
    number < 12
      ? { kind: "weekly", weekday: random.pick([1, 2, 2, 3]), time }
      : { kind: "countdown", days: random.pick(LEADS), time };
  const zone = random.pick(Object.keys(ZONES));
  return { id: `S${number + 1}`, place, rule, themes: [], zone, language: "en", status: "active", since };
}

export function dateOf(reference: string, date: string): AddedDate {
  return {
    ...{ reference, date, what: "a consultation", language: "en", kind: "deadline", theme: "migration" },
    ...{ precision: "day", recommendations: [], yearly: false, status: "open" },
  };
}
