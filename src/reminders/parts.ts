import type { Change, Subscription } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";
import type { Messenger } from "../core/messenger.js";
import type { Clock, Log, Platform, UserKey } from "../core/ports.js";
import type { ClockCheck } from "./clock-check.js";
import type { CountedDate } from "./dates.js";
import type { Outcomes } from "./outcomes.js";
import type { Pacing } from "./pacing.js";
import type { Timing } from "./timing.js";
import type { Witness } from "./witness.js";
import type { Words } from "./words.js";

/** What members wish for, as it stands now. */
export interface Wishes {
  /** All there are, by id; paused and ended ones too. */
  subscriptions: ReadonlyMap<string, Subscription>;
  dates: readonly CountedDate[];
  /** Posts that are wanted again, each with the day. */
  again: readonly { occurrence: string; until: string }[];
}

/** What the engine is given. */
export interface EngineOptions {
  clock: Clock;
  /** Resolves after some milliseconds. */
  sleep(ms: number): Promise<void>;
  ledger: Ledger;
  messengers: Partial<Record<Platform, Messenger>>;
  words: Words;
  wishes(): Promise<Wishes>;
  /** The changes after a place in the log, oldest first; the first `most` of them. */
  changes(after: number, most?: number): Promise<Change[]>;
  /** Who subscribed, and is told when it fails. */
  subscriber(subscription: string): Promise<UserKey | undefined>;
  log: Log;
  timing?: Timing;
}

/** What its parts share. */
export interface EngineParts extends Omit<EngineOptions, "wishes" | "timing"> {
  timing: Timing;
  /** As they were last read. */
  current(): Wishes;
  /** As they are when they are read now. Rejects where they cannot be. */
  latest(): Promise<Wishes>;
  /** When this process began, by the wall clock. */
  startedAt(): number;
  clockCheck: ClockCheck;
  witness: Witness;
  outcomes: Outcomes;
  /** Of posts, and of looks: a history may be limited far more than posting is. */
  posts: Pacing;
  looks: Pacing;
}
