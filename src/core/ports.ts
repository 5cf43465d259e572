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
  /** The place of the last change in the log of what members add; 0 where there is none. */
  head(): Promise<number>;
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
  /** Whether somebody else has written what it stores in: it stores nothing more until it is opened anew. */
  replaced(): boolean;
  /** Resolves when all that was accepted is stored and the medium is released. */
  close(): Promise<void>;
}
