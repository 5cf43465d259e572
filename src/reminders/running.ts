import type { Messenger } from "../core/messenger.js";
import type { Platform } from "../core/ports.js";
import type { Reminders } from "../core/reminders.js";
import type { Reach } from "./unblock.js";

/** Reminders as the process runs them; before `start`, and with no platform, they only answer. */
export interface RunningReminders extends Reminders {
  /** Posts from now on what is owed, through the platforms that run. Does nothing where none can post. */
  start(platforms: readonly Posting[]): void;
  /** Does what there is to do now; resolves when nothing is in flight. */
  work(): Promise<void>;
  /** A place, or all of an installation, can be posted to again. Before `start` it is remembered until then. */
  unblock(place: Reach): Promise<void>;
  /** What of the bot keeps everything from being posted. */
  fault(): "store" | "clock" | undefined;
  /** Resolves when the posts in flight are accounted for. */
  stop(): Promise<void>;
}

/** What of a running platform posts. */
export interface Posting {
  name: Platform;
  messenger?: Messenger;
  ready(): boolean;
}
