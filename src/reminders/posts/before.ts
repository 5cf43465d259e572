import { type Added, marksOf } from "../../core/added/added.js";
import type { Ledger, Occurrence } from "../../core/ledger.js";

/** What of a subscription a digest must know from before it. */
export interface Before {
  /** When the last one that arrived was due; undefined where this is the first. */
  lastAt: number | undefined;
  /** Somebody wants it that day, so that it is no time to be quiet. */
  wanted: boolean;
}

type Of = Pick<Occurrence, "id" | "subscription" | "dueAt" | "local" | "about">;

/** Looks before an occurrence. Rejects where the account cannot be read. */
export async function lookBefore(one: Of, added: Added, ledger: Ledger): Promise<Before> {
  const { subscription, dueAt, local, id } = one;
  const posted = (await ledger.list(subscription)).filter(
    (other) => other.state === "posted" && !other.errand && other.id !== id && other.dueAt < dueAt,
  );
  const folded = await ledger.folded(subscription);
  const lastAt = posted.at(-1)?.dueAt ?? (folded && folded.posted > 0 ? folded.lastDueAt : undefined);
  const day = local.slice(0, 10);
  const today = marksOf(added).filter(({ value }) => value.kind === "later" && value.until === day);
  const marked = await Promise.all(today.map(({ value }) => ledger.find(value.occurrence)));
  return { lastAt, wanted: marked.some((other) => other?.subscription === subscription) };
}
