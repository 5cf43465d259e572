import type { Added } from "../../core/added/added.js";
import type { Ledger } from "../../core/ledger.js";
import type { Occurrence } from "../../core/occurrence.js";
import { wantedAgain, withPosts } from "../marks.js";

/** What of a subscription a digest must know from before it. */
export interface Before {
  /** Up to when the last one that arrived told everything; undefined where this is the first. */
  lastAt: number | undefined;
  /** Somebody wants it that day, so that it is no time to be quiet. */
  wanted: boolean;
}

type Of = Pick<Occurrence, "id" | "subscription" | "dueAt" | "local" | "about">;

/** A post is under way for less than this from when it is written: its claim ends sooner. */
const UNDER_WAY = 2 * 60_000;

/** A late one told what had changed by then; better a change twice than never. */
const toldUntil = ({ dueAt, postedAt = dueAt }: Occurrence) => Math.max(dueAt, postedAt - UNDER_WAY);

/** Looks before an occurrence. Rejects where the account cannot be read. */
export async function lookBefore(one: Of, added: Added, ledger: Ledger): Promise<Before> {
  const { subscription, dueAt, local, id } = one;
  const posted = (await ledger.list(subscription)).filter(
    (other) => other.state === "posted" && !other.errand && other.id !== id && other.dueAt < dueAt,
  );
  const folded = await ledger.folded(subscription);
  const last = posted.at(-1);
  const lastAt = last ? toldUntil(last) : folded && folded.posted > 0 ? folded.lastDueAt : undefined;
  const day = local.slice(0, 10);
  const today = wantedAgain(added).filter(({ until }) => until === day);
  const marked = await withPosts(today, ledger);
  return { lastAt, wanted: marked.some(({ of }) => of.subscription === subscription) };
}
