import type { AddedDate, Change, Place, Rule, Subscription } from "../../src/core/changes.js";
import type { Wishes } from "../../src/reminders/parts.js";
import type { Random } from "./random.js";
import { nameOf } from "./words.js";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Zones whose clocks do not change in March, so that what is owed can be told with sums alone. */
const ZONES = { UTC: 0, "America/Mexico_City": -6, "America/Cancun": -5, "Asia/Kathmandu": 5.75 } as const;
const TIMES = ["03:00", "09:00", "09:00", "09:30", "14:15", "20:00"];

/** What a coalition wishes for, and how its dates change on the way. */
export interface Coalition {
  subscriptions: Subscription[];
  changes: Change[];
  /** As it stands at a time. */
  wishesAt(time: number): Wishes;
}

export function createCoalition(random: Random, start: number, until: number): Coalition {
  const place = (number: number): Place => {
    const platform = random.chance(0.6) ? "slack" : "teams";
    return { platform, installation: `T${random.chance(0.5) ? 1 : 2}`, channel: `C${number % 14}` };
  };
  const dayAt = (offset: number) => new Date(start + offset * DAY).toISOString().slice(0, 10);
  const rule = (number: number): Rule =>
    number < 14
      ? { kind: "weekly", weekday: random.pick([1, 2, 2, 3]), time: random.pick(TIMES) }
      : { kind: "countdown", days: [3, 2, 1, 0], time: random.pick(TIMES) };
  const subscriptions = Array.from(
    { length: 20 },
    (_, number): Subscription => ({
      id: `S${number + 1}`,
      place: place(number),
      rule: rule(number),
      themes: [],
      zone: random.pick(Object.keys(ZONES)),
      language: "en",
      status: "active",
      since: start - HOUR,
    }),
  );
  const changes: Change[] = [];
  const record = (at: number, action: Change["action"], value: AddedDate) => {
    const subject = `date:${value.reference}` as const;
    const revision = changes.filter((one) => one.subject === subject).length + 1;
    const by = { platform: "slack", installation: "T1", user: "U1" } as const;
    changes.push({
      seq: changes.length + 1,
      at: Math.round(at),
      by,
      revision,
      action,
      subject,
      state: { kind: "date", value },
    });
  };
  const dates = Array.from(
    { length: 6 },
    (_, number): AddedDate => ({
      reference: `M${number + 1}`,
      what: "a consultation",
      language: "en",
      kind: "deadline",
      theme: "migration",
      date: dayAt(number),
      precision: "day",
      recommendations: [],
      yearly: false,
      status: "open",
    }),
  );
  for (const date of dates) record(start - HOUR, "add", date);
  const times = [1, 2, 3].map(() => random.between(start, until)).sort((a, b) => a - b);
  for (const at of times) {
    const date = random.pick([...datesAt(changes, at).values()].filter(({ status }) => status === "open"));
    if (random.chance(0.4)) record(at, "cancel", { ...date, status: "cancelled" });
    else record(at, "move", { ...date, date: dayAt(random.pick([1, 2, 3, 12])) });
  }
  const all = new Map(subscriptions.map((one) => [one.id, one]));
  return {
    subscriptions,
    changes,
    wishesAt: (time) => ({
      subscriptions: all,
      dates: [...datesAt(changes, time).values()].map((one) => ({ ...one, since: 0 })),
      again: [],
    }),
  };
}

export function datesAt(changes: Change[], time: number): Map<string, AddedDate> {
  const dates = new Map<string, AddedDate>();
  for (const { at, state } of changes) {
    if (at <= time && state.kind === "date") dates.set(state.value.reference, state.value);
  }
  return dates;
}

/** One post that must come, told without the program that is tried. */
export interface Expected {
  name: string;
  dueAt: number;
  /** From when on it is not owed any more, since its date changed. */
  until: number;
  /** How long it can be made up for. */
  windowMs: number;
}

/** How far clocks may be wrong, and how long what was planned may be planned again. */
const AROUND = 6 * 60_000;

export function expectedOf({ subscriptions, changes }: Coalition, start: number, end: number): Expected[] {
  return subscriptions.flatMap(({ id: subscription, rule, zone }) => {
    const offset = ZONES[zone as keyof typeof ZONES] * HOUR;
    const list: Expected[] = [];
    for (let day = start - DAY; day <= end + DAY; day += DAY) {
      const local = `${new Date(day).toISOString().slice(0, 10)}T${rule.time}`;
      const dueAt = Date.parse(`${local}:00Z`) - offset;
      if (dueAt <= start || dueAt > end) continue;
      if (rule.kind === "weekly") {
        if (new Date(day).getUTCDay() === rule.weekday % 7)
          list.push({
            name: nameOf({ subscription, local }),
            dueAt,
            until: Number.POSITIVE_INFINITY,
            windowMs: DAY,
          });
        continue;
      }
      for (const { reference, date, status } of datesAt(changes, dueAt).values()) {
        const lead = (Date.parse(`${date}T00:00:00Z`) - day) / DAY;
        if (status !== "open" || !rule.days.includes(lead)) continue;
        const own = changes.filter(({ subject }) => subject === `date:${reference}`);
        // What changed a moment before was perhaps planned as it was, and perhaps is not owed.
        if (own.some(({ at }) => at > start && Math.abs(at - dueAt) < AROUND)) continue;
        const until = own.find(({ at }) => at > dueAt)?.at ?? Number.POSITIVE_INFINITY;
        const about = { reference, day: `${date}`, days: lead };
        const windowMs = Date.parse(`${date}T00:00:00Z`) + DAY - offset - dueAt;
        list.push({ name: nameOf({ subscription, local, about }), dueAt, until, windowMs });
      }
    }
    return list;
  });
}
