import type { Language } from "../i18n/language.js";
import type { Role } from "./caller.js";
import type { Platform, UserKey } from "./ports.js";
import type { DateKind, PartialDate } from "./vocabulary.js";

/**
 * What members add is an append-only log of changes. Each holds its subject whole, as it is from then on, so that the
 * last change of a subject is its state, those before it are its history, and taking one back is one more change.
 */
export interface Change {
  /** Place in the log, from 1, without gaps. */
  seq: number;
  /** Milliseconds since 1970. */
  at: number;
  by: Author;
  /** How many changes of this subject there are with this one, from 1. Two people who change the same thing at once
   * write the same number, and the second is refused. */
  revision: number;
  /** What was done, for the history: `add`, `move`, `cancel`, `undo`. */
  action: ChangeAction;
  /** What it is about: `M3`, `S1`, a role. */
  subject: Subject;
  state: State;
}

export type ChangeAction =
  | "add"
  | "edit"
  | "move"
  | "done"
  | "cancel"
  | "restore"
  | "undo"
  | "give"
  | "take"
  | "subscribe"
  | "pause"
  | "resume"
  | "unsubscribe"
  | "mine"
  | "later";

/** Who did it, with the name that they had then; the ids are the identity. */
export interface Author extends UserKey {
  name?: string;
}

/** `date:M3`, `outcome:D1`, `role:slack:T1:U2`, `subscription:S1`, `mark:<occurrence>`. */
export type Subject = `${State["kind"]}:${string}`;

/** `value` is null where it is no more: an outcome that was taken back, a role that was taken. */
export type State =
  | { kind: "date"; value: AddedDate }
  | { kind: "outcome"; value: AddedOutcome | null }
  | { kind: "role"; value: { user: UserKey; role: Role } | null }
  | { kind: "subscription"; value: Subscription }
  | { kind: "mark"; value: Mark };

/** A change before the store gives it its place. */
export type NewChange = Omit<Change, "seq">;

/** A date of the coalition's own, in the words and the language of who wrote it. */
export interface AddedDate {
  /** `M1`, `M2`: never used again. */
  reference: string;
  what: string;
  language: Language;
  kind: DateKind;
  theme: string;
  /** Null where it is undated. */
  date: PartialDate | null;
  precision: "day" | "month" | "year" | "undated";
  /** Recommendations that hang on it. */
  recommendations: string[];
  /** Where it comes from, in words. */
  source?: string;
  /** An https address, shown as it is. */
  link?: string;
  /** Comes again every year on the same day. */
  yearly: boolean;
  /** It is 29 February, though the next one may be the 28th: set once a time of it was done. */
  leapDay?: boolean;
  status: "open" | "done" | "cancelled";
}

/** How a date ended, of the documents or our own, as a member wrote it. */
export interface AddedOutcome {
  /** Of the date. */
  reference: string;
  text: string;
  language: Language;
  link?: string;
}

/** Where a subscription's posts go. */
export interface Place {
  platform: Platform;
  installation: string;
  channel: string;
  /** Where the platform takes posts for it, if an id alone does not say: of Teams, the address of its region. */
  address?: string;
}

/** A channel's wish. It belongs to the channel, not to who asked for it. */
export interface Subscription {
  /** `S1`, `S2`: never used again. */
  id: string;
  place: Place;
  rule: Rule;
  /** Theme ids; none is all. */
  themes: string[];
  /** IANA time zone. */
  zone: string;
  language: Language;
  status: "active" | "paused" | "ended";
  /** When it began, or was paused, resumed or ended: nothing before is owed. Milliseconds since 1970. */
  since: number;
}

/** Our own small type, since a cron string says neither "the local time that this zone has" nor "30 days before". */
export type Rule =
  | { kind: "weekly" /** 1 is Monday, 7 is Sunday. */; weekday: number /** HH:MM */; time: string }
  | { kind: "countdown" /** Days before the date, most first. */; days: number[]; time: string };

/** What somebody did with a post: it is done, they take it, it is to come again. */
export interface Mark {
  /** The occurrence that was posted. */
  occurrence: string;
  kind: "done" | "mine" | "later";
  /** For `later`: the day on which it comes again, YYYY-MM-DD. */
  until?: string;
  /** Of a countdown: to what, and the day of its post. What is done or taken holds for its later posts in the channel. */
  countdown?: { subscription: string; reference: string; day: string; posted: string };
}
