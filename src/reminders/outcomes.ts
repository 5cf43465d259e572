import type { Ledger } from "../core/ledger.js";
import type { Occurrence, OccurrenceUpdate } from "../core/occurrence.js";

/** How posts went whose outcome could not be stored: it is known here alone, and written as soon as that works. */
export interface Outcomes {
  /** Writes how a post went. @returns false where it could not be stored now, and is kept here */
  write(one: Occurrence, update: OccurrenceUpdate): Promise<boolean>;
  /** What is known of a claimed occurrence that the account does not have. */
  known(one: Occurrence): OccurrenceUpdate | undefined;
  /** Tries to store what is kept. Rejects where that still does not work. */
  store(): Promise<void>;
}

export function createOutcomes(ledger: Ledger): Outcomes {
  const kept = new Map<string, { one: Occurrence; update: OccurrenceUpdate }>();
  return {
    async write(one, update) {
      kept.set(one.id, { one, update });
      try {
        // Where somebody else has claimed it since, they are told by a look, or by `known` if that was ourselves.
        if (await ledger.update(one.id, one.fence, update)) kept.delete(one.id);
        return true;
      } catch {
        return false;
      }
    },
    known({ id, attempts }) {
      const outcome = kept.get(id);
      return outcome?.one.attempts === attempts ? outcome.update : undefined;
    },
    async store() {
      for (const [id, { one, update }] of kept) {
        const stored = await ledger.update(id, one.fence, update);
        const now = stored ? undefined : await ledger.find(id);
        const finished = !now || now.state === "posted" || now.state === "skipped";
        if (stored || finished || now.attempts !== one.attempts) kept.delete(id);
      }
    },
  };
}
