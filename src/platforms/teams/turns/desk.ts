import type { Activity } from "botbuilder";
import type { Caller } from "../../../core/caller.js";
import type { Dispatch } from "../../../core/dispatch.js";
import type { NeedsRights } from "../../../core/needs.js";
import type { Log } from "../../../core/ports.js";
import type { AdminEntry } from "../../../core/rights.js";
import type { Cache } from "../../shared/cache.js";
import { callerOf } from "../caller.js";
import type { Members } from "../members.js";

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

/** Who asks a line. Teams is asked who they are only where the line needs it. */
export async function callerFor(activity: Activity, line: string, desk: Desk): Promise<Caller> {
  const caller = callerOf(activity, desk.admins);
  if (caller.role === "admin" || !desk.needsRights(line)) return caller;
  const member = await desk.members.has(activity);
  return { ...callerOf(activity, desk.admins, member), ...(member === undefined && { unverified: true }) };
}
