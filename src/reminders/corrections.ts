import type { Change, Subscription } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";
import type { NewOccurrence, Occurrence } from "../core/occurrence.js";
import { idOf } from "./key.js";
import { isAhead } from "./marks.js";
import type { EngineOptions, Wishes } from "./parts.js";
import { ERRAND_WINDOW } from "./timing.js";

/** A digest that is older than the next one is not read any more. */
const DIGEST_AGE = 8 * 86_400_000;

/**
 * Owes a correction of every post that a change touches, once a change. The cursor moves after they are stored, so that
 * a crash between the two only asks for them again.
 */
export async function oweCorrections(
  ledger: Ledger,
  changesAfter: EngineOptions["changes"],
  again: Wishes["again"],
): Promise<void> {
  const changes = await changesAfter(await ledger.cursor("corrected"));
  const last = changes.at(-1);
  if (!last) return;
  const seen = changes.filter(correcting);
  if (seen.length > 0) {
    const posts = await concerned(seen, ledger, again);
    await ledger.insert(seen.flatMap((change) => correctionsOf(change, posts, again)));
  }
  await ledger.advance("corrected", last.seq);
}

/** Only these are seen in posts. What is new is not: no post speaks of it. */
const correcting = ({ state, action }: Change) =>
  state.kind === "mark" ||
  (state.kind === "date" && action !== "add") ||
  (state.kind === "subscription" && action !== "subscribe");

/**
 * What changes may touch. A mark says of which post it is, and people click; where a date changed it may be any; of a
 * subscription it is what is wanted again.
 */
async function concerned(changes: Change[], ledger: Ledger, again: Wishes["again"]): Promise<Occurrence[]> {
  if (changes.some(({ state }) => state.kind === "date")) return ledger.list();
  const marked = changes.flatMap(({ state, subject }) =>
    state.kind === "mark" ? [subject.slice("mark:".length)] : again.map(({ occurrence }) => occurrence),
  );
  const found = await Promise.all([...new Set(marked)].map((id) => ledger.find(id)));
  return found.filter((one) => one !== undefined);
}

/** The corrections of the posts that a change touches; of those too that are still on their way with old words. */
export function correctionsOf(
  change: Change,
  all: readonly Occurrence[],
  again: Wishes["again"],
): NewOccurrence[] {
  return touched(change, all, again).map(({ id, subscription, place, local, zone }) => {
    const key = `${id} | correction | ${change.seq}`;
    return {
      id: idOf(key),
      key,
      subscription,
      place,
      local,
      zone,
      errand: { kind: "correction", occurrence: id, change: change.seq },
      dueAt: change.at,
      expiresAt: change.at + ERRAND_WINDOW,
      state: "due",
    };
  });
}

function touched(
  { state, subject, at }: Change,
  all: readonly Occurrence[],
  again: Wishes["again"],
): Occurrence[] {
  const posts = all.filter(({ errand, state }) => !errand && state !== "skipped");
  if (state.kind === "mark") return posts.filter(({ id }) => subject === `mark:${id}`);
  if (state.kind === "subscription") return promised(state.value, posts, again);
  if (state.kind !== "date") return [];
  const { reference } = state.value;
  const digests = posts.filter(({ about, dueAt }) => !about && dueAt > at - DIGEST_AGE);
  const latest = new Map(digests.map((one) => [one.subscription, one]));
  return [...posts.filter(({ about }) => about?.reference === reference), ...latest.values()];
}

/** The posts of a subscription that say that they come again after it was paused, ended or resumed. */
function promised(
  subscription: Subscription,
  posts: readonly Occurrence[],
  again: Wishes["again"],
): Occurrence[] {
  const says = (id: string) =>
    again.some(
      ({ occurrence, until }) => occurrence === id && isAhead(until, subscription, subscription.since),
    );
  return posts.filter((post) => post.subscription === subscription.id && says(post.id));
}
