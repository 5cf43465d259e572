import { historyOf, stateOf } from "../added/added.js";
import type { Change, Subject, Subscription } from "../changes.js";
import type { Context } from "../command.js";
import { changeParts, whenAndWho } from "../dating/history.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Part, Reply, Rich } from "../reply.js";
import { wishText } from "./describe.js";
import { findSubscription } from "./find.js";
import { isAt, placeOf } from "./place.js";
import { said } from "./said.js";
import { followUps } from "./status.js";

/** So long a channel is told of what it no longer gets, in milliseconds: whoever misses a digest asks within weeks. */
const LATELY = 30 * 24 * 60 * 60_000;

/** Who did what with a subscription of the caller's channel, an ended one too. */
export function subscriptionHistory(id: string, context: Context): Reply {
  const line = lineOf(context, "history", id);
  const found = findSubscription(id, line, context);
  if (found.kind === "answer") return found.reply;
  const changes = historyOf(context.added, `subscription:${id}`);
  return reply(context, {
    title: said[context.language].history(id),
    line,
    shareable: false,
    parts: [
      { kind: "text", text: wishText(found.subscription, context) },
      ...changes.flatMap((change, n) => changeParts(change, changes[n - 1], context)),
    ],
    suggestions: followUps(found.subscription, context),
  });
}

/** "paused 24 November 2026 · Luc": the last that somebody did with a subscription. */
export function lastDone({ id }: Subscription, context: Context): string {
  const change = historyOf(context.added, `subscription:${id}`).at(-1);
  return change ? doneText(change, context) : "";
}

/** Who paused a subscription, and when; nothing of one that is not paused. */
export function pausedParts(subscription: Subscription, context: Context): Part[] {
  return subscription.status === "paused" ? [{ kind: "note", text: lastDone(subscription, context) }] : [];
}

function doneText(change: Change, context: Context): string {
  return `${whenAndWho(change, context)} ${context.say.added.action[change.action]}`;
}

/** What the caller's channel no longer gets since some weeks, with who ended it and when; nothing where there is none. */
export function endedParts(context: Context): Part[] {
  const { added, caller, now, language } = context;
  const place = placeOf(caller);
  const items = [...added.subjects.keys()].flatMap((subject): Rich[] => {
    const { value, last } = endedOf(subject, context) ?? {};
    if (!value || !last || !isAt(value.place, place) || now - last.at > LATELY) return [];
    return [[{ bold: value.id }, ` ${wishText(value, context)} · ${doneText(last, context)}`]];
  });
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: said[language].endedLately },
    { kind: "list", items },
  ];
}

function endedOf(subject: Subject, { added }: Context) {
  if (!subject.startsWith("subscription:")) return undefined;
  const state = stateOf(added, "subscription", subject.slice("subscription:".length));
  return state?.value.status === "ended" ? state : undefined;
}
