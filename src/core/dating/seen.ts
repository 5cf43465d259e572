import { historyOf } from "../added/added.js";
import type { AddedDate } from "../changes.js";
import type { Context, Input } from "../command.js";

/** The revision that the asker had seen, by the line behind a button; undefined where it does not say. */
export function seenOf({ options }: Input): number | undefined {
  return options.on !== undefined && /^\d{1,9}$/.test(options.on) ? Number(options.on) : undefined;
}

/** A member's date as it was with a revision; undefined where there was none. */
export function stateAt(reference: string, revision: number, { added }: Context): AddedDate | undefined {
  const state = historyOf(added, `date:${reference}`)[revision - 1]?.state;
  return state?.kind === "date" ? state.value : undefined;
}
