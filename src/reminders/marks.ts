import { type Added, historyOf } from "../core/added/added.js";
import type { Author, Mark } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";
import type { Wishes } from "./parts.js";
import type { Again } from "./plan.js";

/** What somebody did with a post, and when. */
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
  let standing: Marked[] = [];
  for (const { state, by, at } of historyOf(added, `mark:${occurrence}`)) {
    if (state.kind !== "mark") continue;
    const mark = state.value;
    standing = [...standing.filter((before) => !replaces(mark, before.mark)), { mark, by, at }];
  }
  return standing;
}

const replaces = (mark: Mark, before: Mark) =>
  mark.kind === before.kind ? mark.until === before.until : mark.kind === "done" && before.kind === "later";

/** The posts that are to come again, each with the day. */
export function wantedAgain(added: Added): Wishes["again"] {
  return [...added.subjects.keys()]
    .filter((subject) => subject.startsWith("mark:"))
    .flatMap((subject) => marksOn(added, subject.slice("mark:".length)))
    .flatMap(({ mark: { occurrence, until } }) => (until === undefined ? [] : [{ occurrence, until }]));
}

/** Those whose post is kept, with what is known of it. */
export async function withPosts(again: Wishes["again"], ledger: Ledger): Promise<Again[]> {
  const posts = await Promise.all(again.map(({ occurrence }) => ledger.find(occurrence)));
  return again.flatMap(({ until }, n) => {
    const of = posts[n];
    return of ? [{ of, until }] : [];
  });
}
