import { dayAt } from "../../i18n/days.js";
import { formatDate } from "../../i18n/format.js";
import type { Language } from "../../i18n/language.js";
import { type ReminderMessages, reminderMessages } from "../../i18n/reminders.js";
import type { Context } from "../command.js";
import type { Account, Silence } from "../reminders.js";
import type { Part, Rich } from "../reply.js";
import { momentText, nextLines, wishText } from "../subscribing/describe.js";
import { reasonText } from "../subscribing/reasons.js";

type Reader = Pick<Context, "language" | "library">;

/** How a subscription is doing, for a reader: what it is, the last post, the next one, why it is silent. */
export function accountParts(account: Account, reader: Reader): Part[] {
  const { subscription, last, next, silence, wrong } = account;
  const { language } = reader;
  const w = reminderMessages[language];
  const items: Rich[] = [
    last ? lastText(last, language) : w.lastNone,
    ...(subscription.status === "paused" ? [] : nextLines(next, language)),
    ...(silence ? [silenceText(silence, subscription.zone, w, reader)] : []),
    ...(wrong ? [{ bold: w.wrong }] : []),
  ];
  return [
    { kind: "heading", text: `${subscription.id}: ${wishText(subscription, reader)}` },
    { kind: "list", items },
  ];
}

/** Whether all is well with it: what is due and not there yet is neither that nor wrong. */
export function isFine({ wrong, silence }: Account): boolean {
  return !wrong && silence?.kind !== "underway";
}

function lastText(last: NonNullable<Account["last"]>, language: Language): string {
  const w = reminderMessages[language];
  const { came, link, zone } = last;
  const said = w.last(momentText(last, language));
  const late = came === undefined ? "" : ` · ${w.cameLate(momentText({ local: came, zone }, language))}`;
  return `${said}${late}${link === undefined ? "" : ` · ${link}`}`;
}

function silenceText(silence: Silence, zone: string, w: ReminderMessages, { language }: Reader): string {
  const when = (at: number) => formatDate(dayAt(at, zone), language, true);
  switch (silence.kind) {
    case "quiet":
    case "done":
    case "stopped":
    case "underway":
      return w.silence[silence.kind](when(silence.at));
    case "blocked":
    case "skipped":
    case "recovered":
    case "waiting":
      return w.silence[silence.kind](when(silence.at), reasonText(silence.reason, language));
    default:
      return w.silence[silence.kind];
  }
}
