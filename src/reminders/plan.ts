import type { Rule, Subscription } from "../core/changes.js";
import type { NewOccurrence, Occurrence } from "../core/ledger.js";
import { type CountedDate, covers, daysOf, isCounted } from "./dates.js";
import { idOf, keyOf } from "./key.js";
import { dayNumber, dayOf, daysAround, instantOf, weekdayOf } from "./zone.js";

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
 * What a subscription owes in a range, by when it is due. Nothing before it began, nothing while it is paused.
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
  return [...new Map(owed.map((one) => [one.id, one])).values()].sort((a, b) => a.dueAt - b.dueAt);
}

/** The next post of a subscription after an instant, as if it were active; undefined where none is in sight. */
export function nextOccurrence(
  subscription: Subscription,
  dates: readonly CountedDate[],
  from: number,
): Planned | undefined {
  const active: Subscription = { ...subscription, status: "active" };
  // A week brings the next digest; two years bring any yearly date.
  for (const days of [9, 800]) {
    const [next] = plan(active, dates, [], { after: from, until: from + days * 86_400_000 });
    if (next) return next;
  }
  return undefined;
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
  const { first, last } = daysAround(range.after, range.until);
  return dates
    .filter(isCounted)
    .filter(({ theme }) => covers(subscription, theme))
    .flatMap((date) =>
      days.flatMap((lead) =>
        daysOf(date, first + lead, last + lead).flatMap((day) => {
          const about = { reference: date.reference, day, days: lead };
          return owedOn(dayOf(dayNumber(day) - lead), subscription, range, about);
        }),
      ),
    );
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

/** The one that is due on a day, where its instant is in the range. */
function owedOn(
  day: string,
  { id: subscription, place, rule, zone }: Subscription,
  { after, until }: Range,
  about?: Occurrence["about"],
): Planned[] {
  const local = `${day}T${rule.time}`;
  const dueAt = instantOf(local, zone);
  if (dueAt <= after || dueAt > until) return [];
  const key = keyOf({ subscription, local, zone, place, about });
  const dayAfter = about && instantOf(`${dayOf(dayNumber(about.day) + 1)}T00:00`, zone);
  // Wanted again after the date itself has passed, it gets a day like a digest.
  const expiresAt = dayAfter !== undefined && dayAfter > dueAt ? dayAfter : dueAt + DIGEST_WINDOW;
  return [{ id: idOf(key), key, subscription, place, local, zone, about, dueAt, expiresAt }];
}
