import type { Rule, Subscription } from "../core/changes.js";
import type { NewOccurrence, Occurrence } from "../core/occurrence.js";
import { dayNumber, dayOf, weekdayOf } from "../i18n/days.js";
import { type CountedDate, covers, daysOf, isCounted } from "./dates.js";
import { idOf, keyOf } from "./key.js";
import { daysAround, instantOf } from "./zone.js";

/** How long after its time a digest is still posted. */
export const DIGEST_WINDOW = 24 * 3_600_000;

/** What is owed, before anybody judges whether it is late. */
export type Planned = Omit<NewOccurrence, "state" | "reason" | "unsure">;

/** A post that somebody wants again, and on which day. */
export interface Again {
  of: Pick<Occurrence, "subscription" | "about">;
  until: string;
}

/** Instants in milliseconds since 1970: later than `after`, up to `until`. */
export interface Range {
  after: number;
  until: number;
}

/**
 * What a subscription owes in a range, by when it is due. Nothing before it began, nothing while it is paused. What of a
 * date was due before the date stood as it does is due then: a countdown that a late date would else never have. Who
 * subscribes after that gets only the countdowns that are still to come.
 * @throws RangeError for a zone that this Node does not know
 */
export function plan(
  subscription: Subscription,
  dates: readonly CountedDate[],
  again: readonly Again[],
  { after, until }: Range,
): Planned[] {
  if (subscription.status !== "active") return [];
  const range = { after: Math.max(after, subscription.since), until };
  const { rule } = subscription;
  const owed = [
    ...(rule.kind === "weekly"
      ? weekly(subscription, rule, range)
      : countdown(subscription, rule, dates, range)),
    ...later(subscription, again, range),
  ];
  // What is wanted again at a time at which it comes anyway is one post.
  return [...new Map(owed.map((one) => [one.id, one])).values()].sort(bySequence);
}

/** Those that are due at once, since their date came late, in the order of their own times. */
function bySequence(a: Planned, b: Planned): number {
  return a.dueAt - b.dueAt || (a.local < b.local ? -1 : a.local > b.local ? 1 : 0);
}

function weekly(subscription: Subscription, rule: Rule & { kind: "weekly" }, range: Range): Planned[] {
  const { first, last } = daysAround(range.after, range.until);
  const owed: Planned[] = [];
  for (let day = first + ((rule.weekday - weekdayOf(first) + 7) % 7); day <= last; day += 7) {
    owed.push(...owedOn(dayOf(day), subscription, range));
  }
  return owed;
}

function countdown(
  subscription: Subscription,
  { days }: Rule & { kind: "countdown" },
  dates: readonly CountedDate[],
  range: Range,
): Planned[] {
  return dates
    .filter(isCounted)
    .filter(({ theme }) => covers(subscription, theme))
    .flatMap((date) => {
      const { first, last } = daysAround(range.after, range.until);
      // Of a date that is new within the range, every countdown to a day that is still ahead.
      const ahead = date.since > range.after ? daysAround(date.since, date.since).first : undefined;
      return days.flatMap((lead) =>
        daysOf(date, Math.min(first + lead, ahead ?? first + lead), last + lead).flatMap((day) => {
          const about = { reference: date.reference, day, days: lead };
          return owedOn(dayOf(dayNumber(day) - lead), subscription, range, about, date.since);
        }),
      );
    });
}

/** At the subscription's own time on the day that was asked for. */
function later(subscription: Subscription, again: readonly Again[], range: Range): Planned[] {
  return again
    .filter(({ of }) => of.subscription === subscription.id)
    .flatMap(({ of: { about }, until }) => {
      const days = about ? dayNumber(about.day) - dayNumber(until) : 0;
      return owedOn(until, subscription, range, about && { ...about, days });
    });
}

/** The one that is due on a day, but not before `since`, where that is in the range. */
function owedOn(
  day: string,
  { id: subscription, place, rule, zone }: Subscription,
  { after, until }: Range,
  about?: Occurrence["about"],
  since = 0,
): Planned[] {
  const local = `${day}T${rule.time}`;
  const dueAt = Math.max(instantOf(local, zone), since);
  if (dueAt <= after || dueAt > until) return [];
  const dayAfter = about && instantOf(`${dayOf(dayNumber(about.day) + 1)}T00:00`, zone);
  const isOver = dayAfter !== undefined && dayAfter <= dueAt;
  // There is nothing to count down to any more; wanted again after the day, it gets a day like a digest.
  if (isOver && about && about.days >= 0) return [];
  const expiresAt = dayAfter === undefined || isOver ? dueAt + DIGEST_WINDOW : dayAfter;
  const key = keyOf({ subscription, local, zone, place, about });
  return [{ id: idOf(key), key, subscription, place, local, zone, about, dueAt, expiresAt }];
}
