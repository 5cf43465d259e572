import { reminderMessages } from "../../i18n/reminders.js";
import { onLatest } from "../added/latest.js";
import { record } from "../added/record.js";
import type { Subscription } from "../changes.js";
import type { AsQuestion, Context } from "../command.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Reply, Suggestion } from "../reply.js";
import { usageError } from "../usage.js";
import { nextLines, wishText } from "./describe.js";
import { findSubscription, idOf, needsChannel, ofChannel } from "./find.js";
import { placeOf } from "./place.js";
import { said } from "./said.js";

const BECOMES = { pause: "paused", resume: "active", unsubscribe: "ended" } as const;
export type StatusCommand = keyof typeof BECOMES;

/** `pause S1`, `resume S1`, `unsubscribe S1`; without an id the one that the channel has, or which of them. */
export async function changeStatus(
  name: StatusCommand,
  text: string,
  context: Context,
): Promise<Reply | AsQuestion> {
  const id = idOf(text);
  if (text && !id) return name === "resume" ? { question: text } : usageError(name, text, context);
  const line = lineOf(context, name, id);
  if (!id) {
    if (!placeOf(context.caller)) return needsChannel(line, context);
    return choose(name, line, context);
  }
  return onLatest(context, async (latest) => {
    const found = findSubscription(id, line, latest);
    if (found.kind === "answer") return found.reply;
    return become(name, found.subscription, line, latest);
  });
}

async function become(
  name: StatusCommand,
  subscription: Subscription,
  line: string,
  context: Context,
): Promise<Reply> {
  const { language, now, reminders } = context;
  const w = reminderMessages[language];
  const { id, status } = subscription;
  const wanted = BECOMES[name];
  // An ended one is not resumed: its channel subscribes anew.
  const already = status === wanted || status === "ended";
  const changed: Subscription = { ...subscription, status: wanted, since: now };
  if (!already) {
    await record(context, [
      { subject: `subscription:${id}`, state: { kind: "subscription", value: changed }, action: name },
    ]);
    reminders.wake();
  }
  const title =
    status === "ended" ? w.alreadyIs.unsubscribe(id) : (already ? w.alreadyIs : w.isNow)[name](id);
  const next = !already && name === "resume" ? nextLines(await reminders.next(changed), language) : [];
  return reply(context, {
    title,
    line,
    shareable: false,
    parts: [
      { kind: "text", text: wishText(subscription, context) },
      ...next.map((text) => ({ kind: "note" as const, text })),
    ],
    suggestions: followUps(already ? subscription : changed, context),
  });
}

/** What can be done with a subscription from here. */
export function followUps({ id, status }: Subscription, context: Context): Suggestion[] {
  const w = reminderMessages[context.language];
  const go = (label: string, name: string, rest = ""): Suggestion => ({
    label,
    line: lineOf(context, name, rest),
  });
  const list = go(lineOf(context, "subscriptions"), "subscriptions");
  switch (status) {
    case "active":
      return [go(w.previewIt(id), "preview", id), go(w.pauseIt(id), "pause", id), list];
    case "paused":
      return [go(w.resumeIt(id), "resume", id), go(w.remove(id), "unsubscribe", id), list];
    case "ended":
      return [go(w.subscribe, "subscribe"), list];
  }
}

function choose(name: StatusCommand, line: string, context: Context): Reply {
  const w = reminderMessages[context.language];
  const all = ofChannel(context);
  const fitting = all.filter(({ status }) =>
    name === "pause" ? status === "active" : name === "resume" ? status === "paused" : true,
  );
  const items = fitting.map((subscription) => ({
    label: `${subscription.id}: ${wishText(subscription, context)}`,
    line: lineOf(context, name, subscription.id),
  }));
  const none = all.length && name !== "unsubscribe" ? said[context.language].noneFits[name] : w.none;
  return reply(context, {
    title: items.length ? w.which : none,
    line,
    found: items.length > 0,
    shareable: false,
    parts: items.length ? [{ kind: "menu", items }] : [{ kind: "text", text: w.errors.unknownId("").hint }],
    suggestions: items.length
      ? []
      : [{ label: lineOf(context, "subscriptions"), line: lineOf(context, "subscriptions") }],
  });
}
