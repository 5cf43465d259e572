import type { Dispatch } from "../../../core/dispatch.js";
import type { NeedsRights } from "../../../core/needs.js";
import type { Log } from "../../../core/ports.js";
import type { AdminEntry } from "../../../core/rights.js";
import type { PlaceChange } from "../../shared/place-change.js";
import type { Identity } from "../identity.js";
import type { Profiles } from "../profiles.js";
import type { Respond } from "../respond.js";
import type { Shares } from "./share.js";

/** What every listener works with. */
export interface Desk {
  dispatch: Dispatch;
  admins: readonly AdminEntry[];
  needsRights: NeedsRights;
  profiles: Profiles;
  identity: Identity;
  respond: Respond;
  shares: Shares;
  /** Is told of places that were lost, and of those that it is worth trying again. */
  onPlace?(change: PlaceChange): void;
  log: Log;
}
