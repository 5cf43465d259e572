import { type Added, historyOf, stateOf } from "../core/added/added.js";
import type { Change, Subscription } from "../core/changes.js";
import type { Known } from "../core/knowledge.js";
import type { Library } from "../core/library.js";
import type { UserKey } from "../core/ports.js";
import type { DateEntry } from "../core/vocabulary.js";
import { channelAndDay, standingOf } from "./dates.js";
import { onCountdowns, wantedAgain } from "./marks.js";
import type { Wishes } from "./parts.js";

/** What members wish for, out of all that they added. */
export function wishesOf({
  library,
  added,
}: Pick<Known, "added"> & { library: Pick<Library, "content"> }): Wishes {
  const done = doneIn(added);
  return {
    subscriptions: new Map(
      subscriptionsIn(added).map((one) => [one.id, { ...one, themes: withParts(one.themes, library) }]),
    ),
    dates: library.content.dates.filter(isCountable).map((entry) => ({
      ...standingOf(entry),
      since: standsSince(historyOf(added, `date:${entry.reference}`)),
      doneIn: done.get(entry.reference) ?? [],
    })),
    again: wantedAgain(added),
  };
}

/** All that there ever were, ended ones too. */
function subscriptionsIn(added: Added): Subscription[] {
  return [...added.subjects.keys()].flatMap((subject) =>
    subject.startsWith("subscription:")
      ? (stateOf(added, "subscription", subject.slice("subscription:".length))?.value ?? [])
      : [],
  );
}

/** Who subscribed: the first change of it. */
export function subscriberOf(added: Added, subscription: string): UserKey | undefined {
  const by = added.subjects.get(`subscription:${subscription}`)?.[0]?.by;
  return by && { platform: by.platform, installation: by.installation, user: by.user };
}

/** Who wants a theme wants what stands under it. */
function withParts(themes: readonly string[], { content }: Pick<Library, "content">): string[] {
  const parts = content.themes.filter(({ parent }) => parent !== undefined && themes.includes(parent));
  return [...new Set([...themes, ...parts.map(({ id }) => id)])];
}

/** What happened is nothing to count down to; what members added is, whatever its kind. */
const isCountable = ({ kind, added }: DateEntry) => added !== undefined || kind !== "event";

/** By the reference of a date. */
function doneIn(added: Added): ReadonlyMap<string, string[]> {
  const done = new Map<string, string[]>();
  for (const { place, reference, day } of onCountdowns("done", added))
    done.set(reference, [...(done.get(reference) ?? []), channelAndDay(place, day)]);
  return done;
}

/** When a date was last added, moved, closed or restored; 0 of the documents' own. An edit of its words is none of it. */
function standsSince(changes: readonly Change[]): number {
  const last = changes.at(-1);
  if (!last) return 0;
  const before = changes.findLastIndex((change) => standing(change) !== standing(last));
  return changes[before + 1]?.at ?? last.at;
}

function standing({ state }: Change): string {
  if (state.kind !== "date") return "";
  const { date, precision, yearly, status } = state.value;
  return [date, precision, yearly, status].join();
}
