import type { Language } from "../i18n/language.js";
import type { Change, NewChange } from "./changes.js";
import type { Dump } from "./dump.js";
import type { Ledger } from "./ledger.js";

/** Wall and monotonic time. `now` is milliseconds since 1970, `monotonic` milliseconds since some start. */
export interface Clock {
  now(): number;
  monotonic(): number;
}

export type LogLevel = "debug" | "info" | "warn" | "error";
/** Writes one event: a short stable sentence, and its data apart. Never a token, never a member's words. */
export type Log = (level: LogLevel, event: string, data?: Record<string, unknown>) => void;

/** Whose stored things: everything stored is keyed by platform and installation. */
export interface UserKey {
  platform: Platform;
  installation: string;
  user: string;
}
export type Platform = "slack" | "teams" | "terminal" | "page";

/**
 * What a running bot remembers. Every implementation passes `tests/contracts/store.ts`.
 * Methods reject with `ApgError` STORE_UNAVAILABLE where the medium fails; nothing is half written.
 */
export interface Store {
  /** The language that the user chose, or undefined. */
  language(user: UserKey): Promise<Language | undefined>;
  setLanguage(user: UserKey, language: Language): Promise<void>;
  /**
   * The place of the last change in the log of what members add; 0 where there is none.
   * @param maxAgeMs what another process added up to so long ago may be missing; none where it is not given
   */
  head(maxAgeMs?: number): Promise<number>;
  /** The changes after a place, oldest first; the first `most` of them. */
  changes(after: number, most?: number): Promise<Change[]>;
  /**
   * Adds changes to the log, all or none.
   * @returns them with their places
   * @throws ApgError STORE_CONFLICT where one is not the next revision of its subject: somebody else was first
   */
  append(changes: readonly NewChange[]): Promise<Change[]>;
  /** What is owed and what was posted. */
  readonly ledger: Ledger;
  /** All that is stored, as it is at one moment. */
  dump(): Promise<Dump>;
  /** Puts a dump in the place of all that is stored. What was due by then may have been posted since it was made. */
  restore(dump: Dump): Promise<void>;
  /** Which requests are being answered; undefined where one process alone answers. */
  readonly requests?: Requests;
  /**
   * False while nothing can be stored: the medium is away, or somebody else has written what it stores in, after which it
   * stores nothing more until it is opened anew.
   */
  works(): boolean;
  /** Resolves when all that was accepted is stored and the medium is released. */
  close(): Promise<void>;
}

/** What keeps processes from answering the same request of a platform, which repeats one whose answer it did not get. */
export interface Requests {
  /**
   * `mine`: answer it. `running`: another process is at it, or ended within the last half minute while it was; let the
   * platform repeat it. `answered`: nothing is to be done.
   */
  begin(key: string): Promise<"mine" | "running" | "answered">;
  /** @param answered false where it failed, and a repetition is to be answered */
  end(key: string, answered: boolean): Promise<void>;
}
