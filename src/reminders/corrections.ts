import type { Change } from "../core/changes.js";
import type { Ledger, NewOccurrence, Occurrence } from "../core/ledger.js";
import { idOf } from "./key.js";
import type { EngineOptions } from "./parts.js";
import { ERRAND_WINDOW } from "./timing.js";

/** A digest that is older than the next one is not read any more. */
const DIGEST_AGE = 8 * 86_400_000;

/**
 * Owes a correction of every post that a change touches, once a change. The cursor moves after they are stored, so that
 * a crash between the two only asks for them again.
 */
export async function oweCorrections(ledger: Ledger, changesAfter: EngineOptions["changes"]): Promise<void> {
  const changes = await changesAfter(await ledger.cursor("corrected"));
  const last = changes.at(-1);
  if (!last) return;
  const seen = changes.filter(correcting);
  if (seen.length > 0) {
    const posts = await concerned(seen, ledger);
    await ledger.insert(seen.flatMap((change) => correctionsOf(change, posts)));
  }
  await ledger.advance("corrected", last.seq);
}

/** Only these are seen in posts. What is new is not: no post speaks of it. */
const correcting = ({ state, action }: Change) =>
  state.kind === "mark" || (state.kind === "date" && action !== "add");

/** What changes may touch. A mark says of which post it is, and people click; where a date changed it may be any. */
async function concerned(changes: Change[], ledger: Ledger): Promise<Occurrence[]> {
  if (changes.some(({ state }) => state.kind === "date")) return ledger.list();
  const marked = new Set(changes.map(({ subject }) => subject.slice("mark:".length)));
  const found = await Promise.all([...marked].map((id) => ledger.find(id)));
  return found.filter((one) => one !== undefined);
}

/** The corrections of the posts that a change touches; of those too that are still on their way with old words. */
export function correctionsOf(change: Change, all: readonly Occurrence[]): NewOccurrence[] {
  return touched(change, all).map(({ id, subscription, place, local, zone }) => {
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

function touched({ state, subject, at }: Change, all: readonly Occurrence[]): Occurrence[] {
  const posts = all.filter(({ errand, state }) => !errand && state !== "skipped");
  if (state.kind === "mark") return posts.filter(({ id }) => subject === `mark:${id}`);
  if (state.kind !== "date") return [];
  const { reference } = state.value;
  const digests = posts.filter(({ about, dueAt }) => !about && dueAt > at - DIGEST_AGE);
  const latest = new Map(digests.map((one) => [one.subscription, one]));
  return [...posts.filter(({ about }) => about?.reference === reference), ...latest.values()];
}
