import { type Added, historyOf, stateOf } from "../core/added/added.js";
import type { Author, Mark, Place, Subscription } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";
import type { Occurrence } from "../core/occurrence.js";
import { isAt } from "../core/subscribing/place.js";
import type { Wishes } from "./parts.js";
import type { Again } from "./plan.js";
import { instantOf } from "./zone.js";

/** What somebody did with a post, and when; what was taken back is not there. */
export interface Marked {
  mark: Mark;
  by: Author;
  at: number;
}

/**
 * What stands of what was done with a post, in the order in which it was done. Of each kind the last counts; of "again
 * later" the last for each day, so that who wants another day takes nothing from who asked first. Done ends what was to
 * come again. The post says this, and this is what comes.
 */
export function marksOn(added: Added, occurrence: string): Marked[] {
  const stood: Marked[][] = [[]];
  for (const { state, by, at, action } of historyOf(added, `mark:${occurrence}`)) {
    if (state.kind !== "mark") continue;
    const mark = state.value;
    const standing = stood.at(-1) ?? [];
    const then = [...standing.filter((before) => !replaces(mark, before.mark)), { mark, by, at }];
    stood.push(action === "undo" ? (stood.at(-2) ?? []) : then);
  }
  return stood.at(-1) ?? [];
}

const replaces = (mark: Mark, before: Mark) =>
  mark.kind === before.kind ? mark.until === before.until : mark.kind === "done" && before.kind === "later";

/** What stands of one kind under countdowns: in which channel, and to what day of which date they count. */
export function onCountdowns(kind: Mark["kind"], added: Added): (Marked & OfCountdown)[] {
  return allMarked(added).flatMap((marked) => {
    const { countdown } = marked.mark;
    if (marked.mark.kind !== kind || !countdown) return [];
    const place = stateOf(added, "subscription", countdown.subscription)?.value.place;
    return place ? [{ ...marked, ...countdown, place }] : [];
  });
}
type OfCountdown = NonNullable<Mark["countdown"]> & { place: Place };

/** Who took the same countdown under an earlier post in its channel: the last who did, or nobody. */
export function takenBefore(
  { id, subscription, about, local }: Pick<Occurrence, "id" | "subscription" | "about" | "local">,
  added: Added,
): (Marked & OfCountdown)[] {
  const place = stateOf(added, "subscription", subscription)?.value.place;
  const taken = onCountdowns("mine", added).filter(
    ({ mark, place: other, reference, day, posted }) =>
      mark.occurrence !== id &&
      isAt(other, place) &&
      reference === about?.reference &&
      day === about.day &&
      posted <= local.slice(0, 10),
  );
  return taken.sort((a, b) => a.at - b.at).slice(-1);
}

/** Whether the day on which a post is wanted again, at its subscription's own time, is ahead of an instant. */
export function isAhead(until: string, { rule, zone }: Subscription, at: number): boolean {
  return instantOf(`${until}T${rule.time}`, zone) > at;
}

function allMarked(added: Added): Marked[] {
  return [...added.subjects.keys()]
    .filter((subject) => subject.startsWith("mark:"))
    .flatMap((subject) => marksOn(added, subject.slice("mark:".length)));
}

/** The posts that are to come again, each with the day. */
export function wantedAgain(added: Added): Wishes["again"] {
  return allMarked(added).flatMap(({ mark: { occurrence, until } }) =>
    until === undefined ? [] : [{ occurrence, until }],
  );
}

/** Those whose post is kept, with what is known of it. */
export async function withPosts(again: Wishes["again"], ledger: Ledger): Promise<Again[]> {
  const posts = await Promise.all(again.map(({ occurrence }) => ledger.find(occurrence)));
  return again.flatMap(({ until }, n) => {
    const of = posts[n];
    return of ? [{ of, until }] : [];
  });
}
