import type { Dispatch } from "../../../core/dispatch.js";
import type { Log } from "../../../core/ports.js";
import type { AdminEntry } from "../../../core/rights.js";
import type { Identity } from "../identity.js";
import type { Profiles } from "../profiles.js";
import type { Respond } from "../respond.js";
import type { Shares } from "./share.js";

/** What every listener works with. */
export interface Desk {
  dispatch: Dispatch;
  admins: readonly AdminEntry[];
  profiles: Profiles;
  identity: Identity;
  respond: Respond;
  shares: Shares;
  log: Log;
}
