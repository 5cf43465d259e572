import type { Language } from "../i18n/language.js";
import type { Place, Subscription } from "./changes.js";
import type { Posted } from "./messenger.js";
import type { Occurrence } from "./occurrence.js";
import type { UserKey } from "./ports.js";
import type { Reply, Rich } from "./reply.js";

/** A post that is not there yet. */
export type NextPost = Pick<Occurrence, "local" | "zone" | "about" | "dueAt"> & {
  /** Set where clocks change then: the local time does not exist that day, or comes twice. */
  clocks?: { kind: "skipped" | "repeated" /** When it is posted, local. */; local: string };
};

/** How a subscription is doing. */
export interface Account {
  subscription: Subscription;
  /** The last post that arrived. */
  last?: Pick<Occurrence, "local" | "zone" | "dueAt" | "postedAt" | "late" | "repeat"> & {
    /** Where it came late: when, local. */
    came?: string;
    /** An address that opens it. */
    link?: string;
  };
  next?: NextPost;
  silence?: Silence;
  /** Whether somebody should look into it. */
  wrong: boolean;
}

/** Why nothing came, or nothing comes: the most pressing reason. */
export type Silence =
  | { kind: "paused" | "no_date" | "not_yet" }
  /** There was nothing to say at the last time; or members had said that what was to be done is. */
  | { kind: "quiet" | "done"; at: number }
  /** No platform of that name runs here, or it does not answer. */
  | { kind: "platform" }
  /** The bot's store or clock keeps it from posting. */
  | { kind: "store" | "clock" }
  /** The bot was not running: nothing has been planned since. */
  | { kind: "stopped"; at: number }
  /** It is due, and is posted or looked for just now. */
  | { kind: "underway"; at: number }
  /** One was given up; the bot can post there again. */
  | { kind: "recovered"; at: number; reason?: string }
  /** Somebody must act before it can be posted. */
  | { kind: "blocked" | "skipped" | "waiting"; at: number; reason?: string };

/** Why a post cannot come again: what became of its subscription, or of its date. */
export type NotAgain = "paused" | "ended" | "cancelled" | "done" | "moved";

/** What commands need of reminders. Nothing here rejects but with ApgError STORE_UNAVAILABLE. */
export interface Reminders {
  /** The next post; undefined where none is in sight, or the subscription is paused. */
  next(subscription: Subscription): Promise<NextPost | undefined>;
  /** What the next post would say now; `reply` is missing where it would stay quiet. */
  preview(subscription: Subscription): Promise<{ next?: NextPost; reply?: Reply }>;
  /** Whether the bot can post there: undefined, or the code of why not. */
  check(place: Place): Promise<string | undefined>;
  /** How a member lets the bot in there; undefined where no platform of that name runs. */
  invite(place: Place, language: Language): Promise<Rich | undefined>;
  /** Whether the platform has somebody of that id; undefined where it does not say, or none of that name runs. */
  knows(user: UserKey): Promise<boolean | undefined>;
  /** Posts once, at once; nothing of it is kept account of. */
  tell(place: Place, reply: Reply): Promise<Posted>;
  account(subscription: Subscription): Promise<Account>;
  /** An occurrence that was posted, or is owed. */
  occurrence(id: string): Promise<Occurrence | undefined>;
  /** Why that one cannot come again; undefined where it can. */
  whyNotAgain(occurrence: Occurrence): Promise<NotAgain | undefined>;
  /** Something changed that posts may have to say: do not wait for the next minute. */
  wake(): void;
}
