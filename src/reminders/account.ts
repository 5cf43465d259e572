import type { Subscription } from "../core/changes.js";
import type { Occurrence } from "../core/occurrence.js";
import type { Account, NextPost, Silence } from "../core/reminders.js";
import { isFailure } from "./reasons.js";
import { ADVANCE_EVERY, LATE_AFTER } from "./timing.js";
import { localAt } from "./zone.js";

/** What is known of a subscription when somebody asks how it is doing. */
export interface Findings {
  /** All that are kept of it, by `dueAt`. */
  occurrences: readonly Occurrence[];
  next: NextPost | undefined;
  /** An address that opens the last post. */
  link?: string;
  now: number;
  /** Up to when everything was planned; 0 before the first time. */
  plannedAt: number;
  /** When one was due that is not in the account, though it is to be: the disk is full, the bot is not at work. */
  missedAt?: number | undefined;
  /** The bot can post there now; undefined where nobody has looked. */
  hasAccess?: boolean | undefined;
  /** What of the bot keeps posts back; undefined where nothing does, or it runs elsewhere. */
  fault: "platform" | "store" | "clock" | undefined;
}

/** The last post of a subscription that arrived. */
export function lastPost(occurrences: readonly Occurrence[]): Occurrence | undefined {
  return occurrences.findLast(({ state, errand }) => state === "posted" && !errand);
}

/** How a subscription is doing. */
export function accountOf(subscription: Subscription, findings: Findings): Account {
  const { occurrences, next, link } = findings;
  const silence = silenceOf(
    subscription,
    occurrences.filter(({ errand }) => !errand),
    findings,
  );
  const post = lastPost(occurrences);
  return {
    subscription,
    ...(post && { last: lastOf(post, link) }),
    ...(next && { next }),
    ...(silence && { silence }),
    wrong: silence !== undefined && isWrong(silence),
  };
}

function lastOf(
  { local, zone, dueAt, postedAt, late, repeat }: Occurrence,
  link: string | undefined,
): Account["last"] {
  const came = late && postedAt !== undefined ? { came: localAt(postedAt, zone) } : {};
  return { local, zone, dueAt, postedAt, late, repeat, ...came, ...(link !== undefined && { link }) };
}

/** A bot that is at work has begun to post by then. */
const OVERDUE = 2 * 60_000;

/** The bot plans every few minutes, so it is not at work where that is longer ago than this. */
const STOPPED_AFTER = 2 * ADVANCE_EVERY;

function silenceOf(
  { status, rule, since }: Subscription,
  posts: readonly Occurrence[],
  { now, next, plannedAt, missedAt, hasAccess, fault }: Findings,
): Silence | undefined {
  if (status === "paused") return { kind: "paused" };
  if (fault) return { kind: fault };
  const blocked = posts.find(({ state }) => state === "blocked");
  if (blocked) return { kind: "blocked", at: blocked.changedAt, reason: blocked.reason };
  const waiting = posts.find(({ state, dueAt }) => !isEnded(state) && dueAt <= now);
  if (waiting) {
    const { state, dueAt: at, reason } = waiting;
    // Whether it arrived is found out within minutes.
    const patience = state === "due" ? OVERDUE : LATE_AFTER;
    return now - at > patience ? { kind: "waiting", at, reason } : { kind: "underway", at };
  }
  if (now - Math.max(plannedAt, since) > STOPPED_AFTER)
    return { kind: "stopped", at: Math.max(plannedAt, since) };
  if (missedAt !== undefined)
    return { kind: now - missedAt > OVERDUE ? "waiting" : "underway", at: missedAt };
  const ended = posts.findLast(({ state, reason }) => isEnded(state) && !isPassedOver(reason));
  if (ended?.state === "skipped") {
    const { reason = "", changedAt, dueAt } = ended;
    if (reason === "quiet" || reason === "done") return { kind: reason, at: dueAt };
    return { kind: hasAccess ? "recovered" : "skipped", at: changedAt, reason };
  }
  if (!next && rule.kind === "countdown") return { kind: "no_date" };
  return ended ? undefined : { kind: "not_yet" };
}

const isEnded = (state: Occurrence["state"]) => state === "posted" || state === "skipped";
/** What was not owed after all says nothing of how it is going. */
const isPassedOver = (reason: string | undefined) =>
  reason !== undefined && reason !== "quiet" && reason !== "done" && !isFailure(reason);

const FINE: ReadonlySet<Silence["kind"]> = new Set([
  "paused",
  "no_date",
  "not_yet",
  "quiet",
  "done",
  "underway",
  "recovered",
] as const);
const isWrong = ({ kind }: Silence) => !FINE.has(kind);
