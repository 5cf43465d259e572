import type { AddedDate, Change, Subscription } from "../../src/core/changes.js";
import { DAY, dayOf, HOUR, offsetOf } from "./coalition.js";
import {
  type History,
  histories,
  isDone,
  isWanted,
  type Marks,
  marksOf,
  spans,
  standing,
} from "./history.js";
import type { Message } from "./platform.js";
import { nameOf } from "./words.js";

/** A post that is owed from one instant until another, as it stands then: told without the program that is tried. */
export interface Expected {
  name: string;
  from: number;
  until: number;
}

/**
 * What is owed when, each as long as nothing changes it: a countdown from its time, or from when its date came to stand
 * so; what somebody wants again from its time. Nothing of a subscription's time before it began or went on.
 * @param aheadMs how far the clock is ahead that is gone by
 */
export function expectedOf(
  changes: Change[],
  messages: Message[],
  start: number,
  end: number,
  aheadMs = 0,
): Expected[] {
  const dates = histories<AddedDate>(changes, "date", ({ date, status }) => `${date} ${status}`);
  const all = histories<Subscription>(changes, "subscription", ({ status, since }) => `${status} ${since}`);
  const subscriptions = [...all.values()];
  const marked = marksOf(changes);
  /** The marks under countdowns to a day of a date in the channel of a subscription. */
  const doneIn = (own: History<Subscription>, reference: string, day: string) => {
    const isHere = ({ value: { countdown } }: Marks[number]) => {
      const other = countdown && all.get(countdown.subscription)?.[0]?.value.place;
      return (
        JSON.stringify(other) === JSON.stringify(own[0]?.value.place) &&
        countdown?.reference === reference &&
        countdown.day === day
      );
    };
    return [...marked.values()].filter((marks) => marks[0] && isHere(marks[0]));
  };
  const days: number[] = [];
  for (let day = start - DAY; day <= end + 14 * DAY; day += DAY) days.push(day);
  const owed: Expected[] = [];
  for (const own of subscriptions) {
    const { id, rule, zone } = (own[0] as History<Subscription>[0]).value;
    const offset = offsetOf(zone);
    const instant = (day: string) => Date.parse(`${day}T${rule.time}:00Z`) - offset - aheadMs;
    const began = (at: number) => {
      const now = standing(own, at)?.value;
      return now?.status === "active" ? now.since : Number.POSITIVE_INFINITY;
    };
    const add = (of: Omit<Expected, "from" | "until">, times: number[], isOwed: (at: number) => boolean) => {
      const marks = [...times, ...own.map(({ at }) => at), end].filter((at) => at <= end);
      owed.push(...spans(marks, isOwed).map((span) => ({ ...of, ...span })));
    };
    const named = (day: string, about?: { reference: string; day: string; days: number }) => ({
      name: nameOf({ subscription: id, local: `${day}T${rule.time}`, about }),
    });

    for (const day of days.map((at) => dayOf(at))) {
      const due = instant(day);
      if (rule.kind !== "weekly" || new Date(`${day}T00:00Z`).getUTCDay() !== rule.weekday % 7) continue;
      if (due <= start || due > end) continue;
      add(named(day), [due, due + DAY], (at) => at >= due && at < due + DAY && due > began(at));
    }

    /** Whether a countdown is owed that was due at an instant, if it is the last one that was. */
    const isCounted = (date: History<AddedDate>, day: string, due: number, days: number, at: number) => {
      const now = standing(date, at);
      if (now?.value.status !== "open" || now.value.date !== day) return undefined;
      const next =
        rule.kind === "countdown"
          ? rule.days.filter((lead) => lead < days).map((lead) => before(day, lead))
          : [];
      return next.some((later) => instant(later) <= at) ? undefined : Math.max(due, now.since);
    };
    for (const [reference, date] of dates) {
      if (rule.kind !== "countdown") continue;
      for (const day of new Set(date.map(({ value }) => `${value.date}`))) {
        const over = Date.parse(`${day}T00:00Z`) + DAY - offset;
        const leads = rule.days.map((lead) => ({ lead, due: instant(before(day, lead)) }));
        const done = doneIn(own, reference, day);
        const times = [
          ...date.map(({ at }) => at),
          ...leads.map(({ due }) => due),
          ...done.flat().map(({ at }) => at),
          over,
        ];
        for (const { lead, due } of leads) {
          add(named(before(day, lead), { reference, day, days: lead }), times, (at) => {
            const from = isCounted(date, day, due, lead, at);
            const isOver = done.some((marks) => isDone(marks, at));
            return from !== undefined && from <= at && at < over && from > began(at) && !isOver;
          });
        }
      }
    }

    for (const [occurrence, marks] of marked) {
      const post = messages.find((message) => message.id === occurrence);
      const [subscription, , about] = (post?.title.split(" | ")[0] as string).split(" ");
      if (subscription !== id) continue;
      const [reference = "", aboutDay] = about?.split("@") ?? [];
      const date = dates.get(reference);
      for (const day of new Set(marks.flatMap(({ value }) => value.until ?? []))) {
        const due = instant(day);
        const end = aboutDay === undefined ? 0 : Date.parse(`${aboutDay}T00:00Z`) + DAY - offset;
        const over = end > due ? end : due + DAY;
        const left = aboutDay === undefined ? 0 : (Date.parse(aboutDay) - Date.parse(day)) / DAY;
        const of = aboutDay === undefined ? undefined : { reference, day: aboutDay, days: left };
        const leads =
          rule.kind === "countdown" && of ? rule.days.map((lead) => instant(before(of.day, lead))) : [];
        const times = [
          due,
          over,
          ...leads,
          ...marks.map(({ at }) => at),
          ...(date ?? []).map(({ at }) => at),
        ];
        add(named(day, of), times, (at) => {
          if (at < due || at >= over || due <= began(at) || !isWanted(marks, day, at)) return false;
          return !of || (date !== undefined && isCounted(date, of.day, due, left, at) !== undefined);
        });
      }
    }
  }
  return owed;
}

/** Nothing that goes wrong lasts as long. */
export const LONG = 12 * HOUR;

/** The day so many days before. */
const before = (day: string, days: number) => dayOf(Date.parse(`${day}T00:00Z`) - days * DAY);
