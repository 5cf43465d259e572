import type { Change, NewChange } from "../core/changes.js";
import { ApgError } from "../core/errors.js";
import type { Store } from "../core/ports.js";
import type { Medium } from "./medium.js";
import type { Draft } from "./tables.js";

/** The log of what members add. */
export function createChangeLog({ stored, change }: Medium): Pick<Store, "head" | "changes" | "append"> {
  return {
    head: async () => stored.changes.size,
    async changes(after, most = Number.POSITIVE_INFINITY) {
      const found: Change[] = [];
      const last = Math.min(after + most, stored.changes.size);
      for (let seq = after + 1; seq <= last; seq++) {
        found.push(structuredClone(stored.changes.get(seq) as Change));
      }
      return found;
    },
    append: (changes) => {
      const own = structuredClone(changes);
      return change((draft) => structuredClone(own.map((one) => append(draft, one))));
    },
  };
}

function append(draft: Draft, change: NewChange): Change {
  const { subject, revision } = change;
  const known = draft.tables.revisions.get(subject) ?? 0;
  if (revision !== known + 1) {
    throw new ApgError("STORE_CONFLICT", "somebody else changed the same thing first", {
      problems: [{ where: subject, what: `is at revision ${known}, so the next is not ${revision}` }],
    });
  }
  const placed = { ...change, seq: draft.tables.changes.size + 1 };
  draft.set("changes", placed.seq, placed);
  draft.set("revisions", subject, revision);
  return placed;
}
