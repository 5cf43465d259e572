import { type Added, stateOf } from "../added/added.js";
import { addedDate, addedOutcome } from "../added/extend.js";
import type { Context } from "../command.js";
import type { Part } from "../reply.js";
import { dateView } from "../views/date.js";

/** A date, the documents' or a member's, as it is shown after changes that the library does not have yet. */
export function datePart(reference: string, added: Added, context: Context): Part[] {
  const entry = context.library.byReference(reference);
  const own = addedDate(added, reference, context.timeZone);
  const record = own ?? (entry?.kind === "date" ? entry.record : undefined);
  if (!record) return [];
  const { addedOutcome: _, ...date } = record;
  const outcome = addedOutcome(added, reference, context.timeZone);
  return [
    { kind: "record", record: dateView({ ...date, ...(outcome && { addedOutcome: outcome }) }, context) },
  ];
}

/** The reference of a member's date as it is kept: `m-3` is `M3`. Undefined where there is none. */
export function ownReference(typed: string, { library, added }: Context): string | undefined {
  const entry = library.byReference(typed);
  const reference = entry?.kind === "date" ? entry.record.reference : undefined;
  return reference !== undefined && stateOf(added, "date", reference) ? reference : undefined;
}
