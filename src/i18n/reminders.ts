import type { Language } from "./language.js";
import { en } from "./reminders-en.js";
import { es } from "./reminders-es.js";
import { fr } from "./reminders-fr.js";

export interface Problem {
  message: string;
  hint: string;
}

/** Why a post is not there, as far as there are words for it: our own codes, those of platforms, names of several. */
export type Reason =
  | "too_late"
  | "unconfirmed"
  | "not_composed"
  | "not_configured"
  | "interrupted"
  | "forbidden"
  | "refused"
  | "failing"
  | "unreachable"
  | "no_access"
  | "cancelled"
  | "done"
  | "moved"
  | "paused"
  | "ended"
  | "not_in_channel"
  | "channel_not_found"
  | "is_archived"
  | "token_revoked"
  | "ratelimited"
  | "restricted_action";

/** What posts and the commands about them say. Dates, times and names come in written for the reader already. */
export interface ReminderMessages {
  /** "Monday, 30 November 2026, 09:00 (America/Toronto)". */
  moment(day: string, time: string, zone: string): string;
  /** HH:MM as it is read. */
  time(time: string): string;
  /** "every Monday at 09:00"; 1 is Monday. */
  weekly(weekday: number, time: string): string;
  /** "30, 7 and 1 days before a date, at 09:00". */
  countdown(days: number[], time: string): string;
  allThemes: string;
  inLanguage: Record<Language, string>;
  paused: string;
  /** In the channel's own list of what it gets. */
  subscriptionsTitle: string;
  none: string;

  subscribed(id: string): string;
  alreadyThere(id: string): string;
  alreadyPaused(id: string): string;
  isNow: Record<"pause" | "resume" | "unsubscribe", (id: string) => string>;
  alreadyIs: Record<"pause" | "resume" | "unsubscribe", (id: string) => string>;
  which: string;
  next(when: string): string;
  nextNone: string;
  staysQuiet: string;
  /** What of a countdown that is past comes, and what does not. */
  fromNow: string;
  /** What a channel is told when it is subscribed. */
  welcomeTitle: string;
  welcome(name: string): string;
  notTold(code: string): string;
  maybeNotTold(code: string): string;
  skippedTime(local: string): string;
  repeatedTime: string;
  previewTitle(id: string): string;
  previewQuiet: string;

  doctorTitle: string;
  /** In the terminal, of every channel. */
  doctorAll: string;
  noneAtAll: string;
  nothingStored: string;
  /** Before a folder. */
  lookedIn: string;
  last(when: string): string;
  cameLate(when: string): string;
  lastNone: string;
  wrong: string;
  fine: string;
  silence: {
    paused: string;
    no_date: string;
    not_yet: string;
    quiet: (when: string) => string;
    done: (when: string) => string;
    underway: (when: string) => string;
    recovered: (when: string, reason: string) => string;
    platform: string;
    store: string;
    clock: string;
    stopped: (when: string) => string;
    blocked: (when: string, reason: string) => string;
    skipped: (when: string, reason: string) => string;
    waiting: (when: string, reason: string) => string;
  };
  /** By their code, or by the name of codes that are one to who reads them. */
  reasons: Record<Reason, string>;

  digestTitle(day: string): string;
  ahead: string;
  /** Before the line that shows them. */
  more(count: number): string;
  /** Beyond the next weeks, with the day of the first; before the line that shows them. */
  later(count: number, day: string): string;
  passedSince: string;
  awaited: string;
  changedSince: string;
  /** "Ana added M3: Consultation (15 February 2027)". */
  did: Record<
    "add" | "move" | "edit" | "done" | "cancel" | "restore" | "undo" | "outcome" | "undoOutcome",
    (name: string) => string
  >;
  /** How a date stands once something was taken back: "now cancelled". */
  nowIs(status: string): string;
  /** Of a date that was moved. */
  fromTo(before: string, day: string): string;
  /** Of a yearly date that is done for this year. */
  nextTime(day: string): string;
  nothingAhead: string;
  /** While there is something later. */
  nothingSoon(weeks: number): string;
  lastPassed(age: string): string;
  firstOnly: string;
  addNext: string;
  countdownTitle(left: string, what: string): string;
  asks: string;
  noAsks: string;
  isLate(when: string): string;
  mayRepeat: string;
  corrected: string;

  markDone: string;
  markMine: string;
  markTomorrow: string;
  markWeek: string;
  marked: Record<"done" | "mine", (name: string, day: string) => string> & {
    later: (name: string, until: string) => string;
    undone: (name: string) => string;
    /** With the day of the earlier post under which it was said. */
    carried: (name: string, posted: string) => string;
  };
  markNoted: string;

  warningTitle: string;
  /** Before which it is, and what failed. */
  warning: string;
  failedAt(when: string, reason: string): string;
  warningHint: string;

  subscribe: string;
  remove(id: string): string;
  pauseIt(id: string): string;
  resumeIt(id: string): string;
  previewIt(id: string): string;
  alsoIn: Record<Language, string>;

  errors: {
    noChannel: Problem;
    /** `reason` is whole, with its code. */
    cannotPost(reason: string): string;
    refusedPost(reason: string): Problem;
    notRunning: Problem;
    unknownId(id: string): Problem;
    elsewhere(id: string): Problem;
    noPost: Problem;
    /** @param most the last day on which the post can come again */
    markUntil(typed: string, most: string): Problem;
    notAgain(reason: string): Problem;
    time(typed: string): Problem;
    twice(typed: string): Problem;
    both(typed: string): Problem;
    words(typed: string): Problem;
    days(typed: string, most: number): Problem;
    zone(typed: string, near: string | undefined): Problem;
  };
}

/** A language without its catalogue does not compile. */
export const reminderMessages = { en, fr, es } satisfies Record<Language, ReminderMessages>;
