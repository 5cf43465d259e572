import type { Language } from "../i18n/language.js";
import type { Place } from "./changes.js";
import type { UserKey } from "./ports.js";
import type { Reply, Rich } from "./reply.js";

/** A post of our own accord; everything else that the bot says is an answer. */
export interface Post {
  /** The occurrence's id: it travels with the post, so that the post can be found again. */
  id: string;
  reply: Reply;
}

/** What came of a post. Ambiguous is whatever is not proven: it may have been posted. */
export type Posted =
  | { kind: "posted"; messageId: string /** The platform's clock, where it told. */; serverTime?: number }
  /** `code` is the platform's own. `blocked`: somebody must act first, trying again does not help. */
  | { kind: "not_sent"; code: string; blocked: boolean; retryAfterMs?: number; serverTime?: number }
  | { kind: "ambiguous"; code: string; serverTime?: number };

/** What a look for an earlier post found. `unreadable`: it cannot be known, now or ever; never "not there". */
export type Found =
  | { kind: "found"; messageId: string }
  | { kind: "absent" }
  | { kind: "unreadable"; code: string; ever: boolean; retryAfterMs?: number };

/** What came of an edit. `again`: it may work later; else it never will: too old, deleted, not ours. */
export type Updated = { ok: true } | { ok: false; code: string; again: boolean; retryAfterMs?: number };

/** How fast a platform takes posts. Milliseconds between two of them. */
export interface Pace {
  perChannelMs: number;
  perInstallationMs: number;
}

/**
 * Posts to channels of one platform. Every implementation passes `tests/contracts/messenger.ts`. No method rejects,
 * and none tries again by itself: the engine decides.
 */
export interface Messenger {
  readonly pace: Pace;
  /** Whether a post is one page. A platform without pages has none of this. */
  fits?(reply: Reply): boolean;
  /** The platform's clock, from the Date header of any answer; undefined where it gives none now. One request. */
  time(place: Place): Promise<number | undefined>;
  post(place: Place, post: Post): Promise<Posted>;
  /** Edits what was posted. Twice is once. */
  update(place: Place, messageId: string, post: Post): Promise<Updated>;
  /** Writes into the thread of what was posted: for what can no longer be edited. */
  replyTo(place: Place, messageId: string, post: Post): Promise<Posted>;
  /**
   * Looks for the post of an id among everything that came between two instants of the platform's clock, in milliseconds
   * since 1970; until now, where the second is missing. Absent only where all of it was read, in one look or several.
   */
  find(place: Place, id: string, since: number, until?: number): Promise<Found>;
  /** Writes to one person alone. */
  direct(user: UserKey, post: Post): Promise<Posted>;
  /** Whether the platform has somebody of that id; undefined where it does not say. A platform that never can has none of this. */
  knows?(user: UserKey): Promise<boolean | undefined>;
  /** Whether the bot can post there: undefined, or the code of why not. */
  check(place: Place): Promise<string | undefined>;
  /** How a member lets the bot in there: a sentence, with the exact words to type where there are any. */
  invite(place: Place, language: Language): Promise<Rich>;
  /** What its people call a channel, or an address of it. A platform without such a thing has none of this. */
  nameOf?(place: Place): Promise<string>;
  /** An address that opens the message, where the platform has one. */
  link(place: Place, messageId: string): Promise<string | undefined>;
}
