import type { Dispatch } from "../core/dispatch.js";
import type { NeedsRights } from "../core/needs.js";
import type { Clock, Log } from "../core/ports.js";
import type { AdminEntry } from "../core/rights.js";
import type { PlaceChange } from "../platforms/shared/place-change.js";

/** What both sides of a stage are made with. */
export interface SideOptions {
  dispatch: Dispatch;
  needsRights: NeedsRights;
  admins: readonly AdminEntry[];
  onPlace(change: PlaceChange): void;
  clock: Clock;
  log: Log;
  /** Of everybody, as the platforms write it: `fr-FR`. */
  locale: string;
}
