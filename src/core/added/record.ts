import type { Change, ChangeAction, State, Subject } from "../changes.js";
import type { Context } from "../command.js";
import { revisionOf } from "./added.js";

/** What a command wants to be so from now on. */
export interface WantedChange {
  subject: Subject;
  state: State;
  action: ChangeAction;
}

/**
 * Writes changes in the caller's name, all or none, on top of what the caller has seen.
 * @throws ApgError STORE_CONFLICT where somebody else has changed one of them since, STORE_UNAVAILABLE
 */
export function record({ store, caller, added, now }: Context, wanted: WantedChange[]): Promise<Change[]> {
  const { platform, installation, user, name } = caller;
  return store.append(
    wanted.map((one) => ({
      ...one,
      at: now,
      by: { platform, installation, user, ...(name !== undefined && { name }) },
      revision: revisionOf(added, one.subject) + 1,
    })),
  );
}
