import { isDeepStrictEqual } from "node:util";
import { userKey } from "../caller.js";
import type { State } from "../changes.js";
import type { Context } from "../command.js";
import { historyOf } from "./added.js";
import { isSame } from "./people.js";
import type { WantedChange } from "./record.js";

/**
 * Whether the caller has made this very change, on top of the revision that they had seen, and nothing came since: then
 * a button was pressed twice, and what it did is the answer again.
 */
export function isMade(
  { subject, state }: Pick<WantedChange, "subject" | "state">,
  seen: number,
  { added, caller }: Pick<Context, "added" | "caller">,
): boolean {
  const [made, later] = historyOf(added, subject).slice(seen);
  if (!made || later || !isSame(made.by, userKey(caller))) return false;
  return isDeepStrictEqual(asStored(made.state), asStored(state));
}

/** A file keeps no field that is undefined. */
const asStored = (state: State): unknown => JSON.parse(JSON.stringify(state));
