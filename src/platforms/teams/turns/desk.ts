import type { Dispatch } from "../../../core/dispatch.js";
import type { Log } from "../../../core/ports.js";
import type { AdminEntry } from "../../../core/rights.js";
import type { Cache } from "../../shared/cache.js";

/** What every turn works with. */
export interface Desk {
  dispatch: Dispatch;
  admins: readonly AdminEntry[];
  /** Conversations that were greeted lately. */
  greeted: Cache<true>;
  log: Log;
}
