import { historyOf, stateOf } from "../../core/added/added.js";
import type { Change, Subscription } from "../../core/changes.js";
import type { Context } from "../../core/command.js";
import { reply } from "../../core/replies.js";
import type { Part, Reply } from "../../core/reply.js";
import { momentText } from "../../core/subscribing/describe.js";
import { reminderMessages } from "../../i18n/reminders.js";
import { fallsOn, standingOf } from "../dates.js";
import { isAhead, type Marked, marksOn, takenBefore } from "../marks.js";
import { changeLine, changesParts, type Step } from "./changes.js";
import type { Body } from "./digest.js";
import { carriedLines, markButtons, markLines } from "./marks.js";
import type { Unwritten } from "./words.js";

/** What the thread of a post says where it cannot be edited. */
export function said(change: Change, { id, zone }: Unwritten, edited: Reply, context: Context): Reply {
  const w = reminderMessages[context.language];
  const isMark = change.state.kind === "mark";
  const before = historyOf(context.added, change.subject)[change.revision - 2]?.state;
  const marks = markLines(marksOn(context.added, id), context.language, zone);
  if (change.state.kind === "subscription") {
    const { value } = change.state;
    return reply(context, {
      title: howItIs(value, context),
      line: edited.line,
      shareable: false,
      parts: value.status === "active" ? marks.map((text): Part => ({ kind: "text", text })) : [],
    });
  }
  const undone = change.action === "undo" && w.marked.undone(change.by.name ?? change.by.user);
  return reply(context, {
    title: isMark ? undone || (marks.at(-1) ?? w.corrected) : w.corrected,
    line: edited.line,
    shareable: false,
    parts: isMark ? [] : [{ kind: "list", items: [changeLine({ change, before }, context)] }],
  });
}

/**
 * What every post has: what it must say of itself, who did what with it, the buttons.
 * @param most of what was changed since it was posted
 */
export function finish(
  body: Body,
  one: Unwritten,
  { corrections, most }: { corrections: Step[]; most: number },
  context: Context,
): Reply {
  const { language, added } = context;
  const w = reminderMessages[language];
  const isOver = one.about !== undefined && !isOn(one.about, context);
  const all = marksOn(added, one.id);
  const subscription = stateOf(added, "subscription", one.subscription)?.value;
  // What its date no longer is does not come again, and neither does what its subscription does not post.
  const isHeld = ({ mark: { until } }: Marked) => until !== undefined && isIdleOn(until, subscription);
  const marks = all.filter((each) => (isOver ? each.mark.kind !== "later" : !isHeld(each)));
  const held = !isOver && marks.length < all.length ? subscription : undefined;
  const taken = marks.some(({ mark }) => mark.kind === "mine") ? [] : takenBefore(one, added);
  const note = (text: string): Part => ({ kind: "note", text });
  const corrected: Part[] = corrections.length
    ? [{ kind: "text", text: { bold: w.corrected } }, ...changesParts(corrections, most, context)]
    : [];
  return reply(context, {
    title: body.title.replace(/^./u, (first) => first.toUpperCase()),
    line: body.line,
    shareable: false,
    parts: [
      ...(one.late ? [note(w.isLate(momentText(one, language)))] : []),
      ...(one.repeat ? [note(w.mayRepeat)] : []),
      ...[...carriedLines(taken, language), ...markLines(marks, language, one.zone)].map(
        (text): Part => ({ kind: "text", text: { bold: text } }),
      ),
      ...(held ? [note(howItIs(held, context))] : []),
      ...corrected,
      ...body.parts,
    ],
    suggestions: [...body.suggestions, ...markButtons(one.id, { marks, isOver }, language)],
  });
}

/** Whether a subscription was paused or ended before its time on a day. */
function isIdleOn(day: string, subscription: Subscription | undefined): boolean {
  return (
    subscription !== undefined &&
    subscription.status !== "active" &&
    isAhead(day, subscription, subscription.since)
  );
}

const BECAME = { active: "resume", paused: "pause", ended: "unsubscribe" } as const;

/** What became of a subscription: "S1 is paused." */
function howItIs({ id, status }: Subscription, { language }: Context): string {
  return reminderMessages[language].isNow[BECAME[status]](id);
}

function isOn({ reference, day }: NonNullable<Unwritten["about"]>, { library }: Context): boolean {
  const entry = library.byReference(reference);
  return entry?.kind === "date" && fallsOn(standingOf(entry.record), day);
}
