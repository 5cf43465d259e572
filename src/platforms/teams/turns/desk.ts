import type { Activity } from "botbuilder";
import type { Caller } from "../../../core/caller.js";
import type { Dispatch } from "../../../core/dispatch.js";
import type { NeedsRights } from "../../../core/needs.js";
import type { Log } from "../../../core/ports.js";
import type { AdminEntry } from "../../../core/rights.js";
import type { Cache } from "../../shared/cache.js";
import { callerOf } from "../caller.js";
import type { Members } from "../members.js";
import { peopleIn } from "../words.js";

/** What every turn works with. */
export interface Desk {
  dispatch: Dispatch;
  admins: readonly AdminEntry[];
  needsRights: NeedsRights;
  members: Members;
  /** Conversations that were greeted lately. */
  greeted: Cache<true>;
  log: Log;
}

/** Who asks a line, and whom it mentions. Teams is asked who they are only where the line needs it. */
export async function callerFor(activity: Activity, line: string, desk: Desk): Promise<Caller> {
  const caller = callerOf(activity, desk.admins);
  if (!desk.needsRights(line)) return caller;
  const people = await Promise.all(
    peopleIn(activity).map(async ({ id, name }) => ({ name, user: await desk.members.idOf(activity, id) })),
  );
  const named = people.length > 0 && { mentioned: people };
  if (caller.role === "admin") return { ...caller, ...named };
  const member = await desk.members.has(activity);
  return {
    ...callerOf(activity, desk.admins, member),
    ...named,
    ...(member === undefined && { unverified: true }),
  };
}
