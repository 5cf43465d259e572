import { type ReminderMessages, reminderMessages } from "../../i18n/reminders.js";
import { fold, nextReference, subscriptionsOf } from "../added/added.js";
import { onLatest } from "../added/latest.js";
import { record } from "../added/record.js";
import type { Place, Subscription } from "../changes.js";
import type { Context } from "../command.js";
import type { Posted } from "../messenger.js";
import { lineOf } from "../names.js";
import { errorReply, reply } from "../replies.js";
import type { Part, Reply, Suggestion } from "../reply.js";
import { cannotPost } from "./cannot-post.js";
import { nextLines, ruleNote, wishText } from "./describe.js";
import { isAt } from "./place.js";
import { reasonText } from "./reasons.js";
import { said } from "./said.js";
import { followUps } from "./status.js";
import { welcome } from "./welcome.js";
import type { Wish } from "./wish.js";

/** Each is a post a week or more: what a channel bears, in three languages and for a few themes. */
const MOST = 12;

/** What is asked for, whole. */
export interface Order {
  place: Place;
  wish: Wish & { zone: string };
  language: Subscription["language"];
  /** The language was named: then one in another language beside it is what is wanted. */
  languageNamed: boolean;
  /** The line that asks for it again. */
  line: string;
  notices: Part[];
}

/** Stores a channel's wish once it is proved that the bot can post there, and tells the channel what it will get. */
export async function subscribe(order: Order, context: Context): Promise<Reply> {
  const { place, line } = order;
  const { reminders } = context;
  const same = sameWish(order, context);
  if (same) return alreadyThere(same, order, context);
  const code = await reminders.check(place);
  if (code !== undefined)
    return cannotPost(code, await reminders.invite(place, context.language), line, context);
  return onLatest(context, async (latest) => {
    const other = sameWish(order, latest);
    if (other) return alreadyThere(other, order, latest);
    const own = subscriptionsOf(latest.added).filter(({ value }) => isAt(value.place, place));
    return own.length < MOST ? store(order, latest) : tooMany(latest);
  });
}

function notTold({ kind, code }: Exclude<Posted, { kind: "posted" }>, w: ReminderMessages): string {
  return (kind === "ambiguous" ? w.maybeNotTold : w.notTold)(code);
}

function sameWish(
  { place, wish, language, languageNamed }: Order,
  { added }: Context,
): Subscription | undefined {
  const asked = bones(wish);
  return subscriptionsOf(added)
    .map(({ value }) => value)
    .find(
      (one) =>
        isAt(one.place, place) && bones(one) === asked && (!languageNamed || one.language === language),
    );
}

const bones = ({ rule, themes, zone }: Wish) => JSON.stringify([rule, [...themes].sort(), zone]);

async function store({ place, wish, language, line, notices }: Order, context: Context): Promise<Reply> {
  const { added, now, reminders } = context;
  const w = reminderMessages[context.language];
  const id = nextReference(added, "subscription");
  const { rule, themes, zone } = wish;
  const subscription: Subscription = {
    id,
    place,
    rule,
    themes,
    zone,
    language,
    status: "active",
    since: now,
  };
  const become = (status: Subscription["status"], action: "subscribe" | "unsubscribe", on: Context) => {
    const state = { kind: "subscription", value: { ...subscription, status } } as const;
    return record(on, [{ subject: `subscription:${id}`, state, action }]);
  };
  const begun = await become("active", "subscribe", context);
  const next = await reminders.next(subscription);
  const told = await reminders.tell(place, welcome(subscription, nextLines(next, language), context));
  // Who is in a channel may still not post there, and nothing but a post shows it.
  if (told.kind === "not_sent" && told.blocked) {
    await become("ended", "unsubscribe", { ...context, added: fold(added, begun) });
    const problem = w.errors.refusedPost(reasonText(told.code, context.language));
    return errorReply(context, line, "APG_CANNOT_POST", problem, [{ label: line, line }]);
  }
  reminders.wake();
  const what: Part[] = [
    { kind: "text", text: wishText(subscription, context) },
    { kind: "list", items: nextLines(next, context.language) },
    ruleNote(rule, context.language),
  ];
  // Teams shows the answer to all, below what the channel was told just now.
  const isRepeat = place.platform === "teams" && told.kind === "posted" && language === context.language;
  return reply(context, {
    title: w.subscribed(id),
    line: lineOf(context, "subscriptions"),
    shareable: false,
    parts: [
      ...notices,
      ...(isRepeat ? [] : what),
      ...(told.kind === "posted" ? [] : [{ kind: "text" as const, text: { bold: notTold(told, w) } }]),
    ],
    suggestions: followUps(subscription, context),
  });
}

async function alreadyThere(subscription: Subscription, order: Order, context: Context): Promise<Reply> {
  const { id, status } = subscription;
  const w = reminderMessages[context.language];
  const next =
    status === "active" ? nextLines(await context.reminders.next(subscription), context.language) : [];
  return reply(context, {
    title: (status === "paused" ? w.alreadyPaused : w.alreadyThere)(id),
    line: lineOf(context, "subscriptions"),
    shareable: false,
    parts: [
      ...order.notices,
      { kind: "text", text: wishText(subscription, context) },
      ...next.map((text) => ({ kind: "note" as const, text })),
    ],
    suggestions: [
      ...followUps(subscription, context).slice(0, 2),
      ...(subscription.language === context.language ? [] : [otherLanguage(order.line, context)]),
    ],
  });
}

function tooMany(context: Context): Reply {
  const list = lineOf(context, "subscriptions");
  const problem = said[context.language].tooMany(MOST);
  return errorReply(context, "", "APG_NOT_WRITABLE", problem, [{ label: list, line: list }]);
}

/** The same once more in another language: a channel may have members of each. */
function otherLanguage(line: string, { language }: Context): Suggestion {
  return { label: reminderMessages[language].alsoIn[language], line: `${line} lang:${language}` };
}
