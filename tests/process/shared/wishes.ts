import type { AddedDate, NewChange, State, Subscription } from "../../../src/core/changes.js";
import type { Random } from "../../simulation/random.js";

const MINUTE = 60_000;
/** A Tuesday, far from any change of clocks. */
export const START = Date.parse("2027-03-02T14:00:00Z");
const TUESDAY = 2;
/** Zones in which it is still Tuesday, and how many hours they are ahead of UTC. */
const ZONES = { UTC: 0, "America/Toronto": -5, "America/Mexico_City": -6, "Asia/Kathmandu": 5.75 } as const;
const CHANNELS = 40;
/** Countdowns come so many days before the dates. */
export const LEAD = 7;
const DATES = 5;

/** One post that must come once, told without the program that is tried. */
export interface Owed {
  subscription: string;
  channel: string;
  /** `2027-03-02T09:05` in the subscription's zone. */
  local: string;
  dueAt: number;
  /** The date that a countdown is about. */
  reference?: string;
}

export interface Wishes {
  changes: NewChange[];
  owed: Owed[];
  channels: string[];
}

/** Subscriptions with something due in each minute: digests, and now and then a countdown to several dates at once. */
export function createWishes(random: Random, minutes: number, perMinute: number): Wishes {
  const channels = Array.from({ length: CHANNELS }, (_, number) => `C${number + 1}`);
  const references = Array.from({ length: DATES }, (_, number) => `M${number + 1}`);
  const changes = references.map((reference) =>
    recorded("add", `date:${reference}`, { kind: "date", value: dateOf(reference) }),
  );
  const owed: Owed[] = [];
  for (let number = 0; number < minutes * perMinute; number++) {
    const dueAt = START + (1 + Math.floor(number / perMinute)) * MINUTE;
    const zone = random.pick(Object.keys(ZONES) as (keyof typeof ZONES)[]);
    const local = new Date(dueAt + ZONES[zone] * 60 * MINUTE).toISOString().slice(0, 16);
    const time = local.slice(11);
    const counts = number % (12 * perMinute) === 6 * perMinute;
    const subscription: Subscription = {
      id: `S${number + 1}`,
      place: { platform: "slack", installation: "T1", channel: random.pick(channels) },
      rule: counts ? { kind: "countdown", days: [LEAD], time } : { kind: "weekly", weekday: TUESDAY, time },
      themes: [],
      zone,
      language: random.pick(["en", "fr", "es"]),
      status: "active",
      since: START - MINUTE,
    };
    const { id, place } = subscription;
    changes.push(recorded("subscribe", `subscription:${id}`, { kind: "subscription", value: subscription }));
    const one = { subscription: id, channel: place.channel, local, dueAt };
    owed.push(...(counts ? references.map((reference) => ({ ...one, reference })) : [one]));
  }
  return { changes, owed, channels };
}

/** In so many minutes a channel that is subscribed by hand gets its first post. */
const SOON = 3;

/** What somebody types behind `subscribe` to get a post soon, and when that is owed. */
export function soonFrom(now: number): Pick<Owed, "local" | "dueAt"> & { rule: string } {
  const dueAt = Math.ceil(now / MINUTE + SOON) * MINUTE;
  const local = new Date(dueAt).toISOString().slice(0, 16);
  return { dueAt, local, rule: `weekly tuesday ${local.slice(11)} UTC` };
}

export function recorded(
  action: NewChange["action"],
  subject: NewChange["subject"],
  state: State,
): NewChange {
  const by = { platform: "slack", installation: "T1", user: "U1", name: "Ana" } as const;
  return { at: START - MINUTE, by, revision: 1, action, subject, state };
}

function dateOf(reference: string): AddedDate {
  return {
    reference,
    what: `Consultation ${reference}`,
    language: "en",
    kind: "deadline",
    theme: "cross-cutting",
    date: new Date(START + LEAD * 86_400_000).toISOString().slice(0, 10),
    precision: "day",
    recommendations: [],
    yearly: false,
    status: "open",
  };
}
