import type { Language } from "../i18n/language.js";

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
  /** Resolves when all that was accepted is stored and the medium is released. */
  close(): Promise<void>;
}
