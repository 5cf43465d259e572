import type { Subscription } from "../../core/changes.js";
import type { Context } from "../../core/command.js";
import { lineOf } from "../../core/names.js";
import type { Occurrence } from "../../core/occurrence.js";
import { reply } from "../../core/replies.js";
import type { Reply } from "../../core/reply.js";
import { momentText, wishText } from "../../core/subscribing/describe.js";
import { reasonText } from "../../core/subscribing/reasons.js";
import { reminderMessages } from "../../i18n/reminders.js";

/** The last that failed say what is wrong; those before them failed in the same way. */
const LAST = 5;

/**
 * What who subscribed a channel is told of its posts that failed.
 * @param where what people call the channel, or an address in it; undefined where neither is known
 */
export function warning(
  { repeat }: Pick<Occurrence, "repeat">,
  {
    subscription,
    where,
    failed,
  }: { subscription: Subscription; where: string | undefined; failed: readonly Occurrence[] },
  context: Context,
): Reply {
  const { language } = context;
  const w = reminderMessages[language];
  const line = lineOf(context, "doctor");
  const failures = failed
    .slice(-LAST)
    .map((one) => w.failedAt(momentText(one, language), reasonText(one.reason, language)));
  return reply(context, {
    title: w.warningTitle,
    line,
    shareable: false,
    parts: [
      ...(repeat ? [{ kind: "note" as const, text: w.mayRepeat }] : []),
      { kind: "text", text: w.warning },
      {
        kind: "text",
        text: [
          { bold: subscription.id },
          ...(where ? [` · ${where}`] : []),
          ` · ${wishText(subscription, context)}`,
        ],
      },
      { kind: "list", items: failures },
      { kind: "note", text: [`${w.warningHint} `, { line }] },
    ],
  });
}
