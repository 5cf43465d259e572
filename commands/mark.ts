import { onLatest } from "../src/core/added/latest.js";
import { nameOf } from "../src/core/added/people.js";
import { record } from "../src/core/added/record.js";
import { userKey } from "../src/core/caller.js";
import type { Mark } from "../src/core/changes.js";
import { type Context, defineCommand } from "../src/core/command.js";
import { KEPT_DAYS } from "../src/core/ledger.js";
import { lineOf } from "../src/core/names.js";
import type { Occurrence } from "../src/core/occurrence.js";
import { errorReply, reply } from "../src/core/replies.js";
import type { Reply } from "../src/core/reply.js";
import { can } from "../src/core/rights.js";
import { isAt, placeOf } from "../src/core/subscribing/place.js";
import { addDays } from "../src/core/when/calendar.js";
import { dayAt, isDay } from "../src/i18n/days.js";
import { formatDate } from "../src/i18n/format.js";
import { reminderMessages } from "../src/i18n/reminders.js";

const KINDS = ["done", "mine", "later"] as const;
/** After its own day a post can come again for as long as it is kept, with room for a bot that was down. */
const MOST_DAYS = KEPT_DAYS - 2;

export default defineCommand({
  aliases: { en: [], fr: ["marquer"], es: ["marcar"] },
  summary: {
    en: "The buttons under a reminder: done, mine, again later",
    fr: "Les boutons sous un rappel : fait, je m'en charge, rappeler plus tard",
    es: "Los botones debajo de un recordatorio: hecho, yo me encargo, recordar más tarde",
  },
  usage: {
    en: "done|mine|later <post> [days]",
    fr: "done|mine|later <message> [jours]",
    es: "done|mine|later <mensaje> [días]",
  },
  examples: { en: ["mark"], fr: ["marquer"], es: ["marcar"] },
  hidden: true,
  action: "subscribe",
  async run({ text, words: [kind, occurrence, until] }, context) {
    const known = KINDS.find((one) => one === kind);
    const { errors, reasons } = reminderMessages[context.language];
    if (text && (!known || !occurrence || !/^[0-9a-f]{24}$/.test(occurrence))) return { question: text };
    const line = lineOf(context, "doctor");
    const post = occurrence ? await context.reminders.occurrence(occurrence) : undefined;
    const { caller } = context;
    const own = post?.place.platform === caller.platform && post.place.installation === caller.installation;
    if (!known || !post || !(isAt(post.place, placeOf(caller)) || (own && can(caller, "administer"))))
      return errorReply(context, line, "APG_NO_SUBSCRIPTION", errors.noPost);
    const today = dayAt(context.now, post.zone);
    const last = addDays(post.local.slice(0, 10), MOST_DAYS);
    const day = known === "later" ? dayOf(until ?? "1", today, last) : undefined;
    if (known === "later" && day === undefined) {
      const most = formatDate(last, context.language, true);
      return errorReply(context, line, "APG_OPTION_VALUE", errors.markUntil(until ?? "", most));
    }
    const why = known === "later" ? await context.reminders.whyNotAgain(post) : undefined;
    if (why !== undefined)
      return errorReply(context, line, "APG_OPTION_VALUE", errors.notAgain(reasons[why]));
    return mark({ occurrence: post.id, kind: known, until: day, ...ofCountdown(post) }, today, context);
  },
});

/** A day ahead, as it is or as a number of days from today. */
function dayOf(until: string, today: string, last: string): string | undefined {
  const day = /^\d{1,3}$/.test(until) ? addDays(today, Number(until)) : isDay(until) ? until : undefined;
  return day !== undefined && day > today && day <= last ? day : undefined;
}

function ofCountdown({ subscription, about, local }: Occurrence): Pick<Mark, "countdown"> {
  if (!about) return {};
  const { reference, day } = about;
  return { countdown: { subscription, reference, day, posted: local.slice(0, 10) } };
}

async function mark(value: Mark, today: string, context: Context): Promise<Reply> {
  const { language, caller, added, reminders } = context;
  const w = reminderMessages[language];
  const { kind, occurrence, until } = value;
  await onLatest(context, (latest) =>
    record(latest, [{ subject: `mark:${occurrence}`, state: { kind: "mark", value }, action: kind }]),
  );
  reminders.wake();
  const name = caller.name ?? nameOf(added, userKey(caller));
  const said =
    kind === "later" ? w.marked.later(name, formatDate(until as string, language, true)) : undefined;
  return reply(context, {
    title: said ?? w.marked[kind as "done" | "mine"](name, formatDate(today, language)),
    line: lineOf(context, "doctor"),
    shareable: false,
    parts: [{ kind: "text", text: w.markNoted }],
    suggestions: ["undo", "deadlines"].map((command) => ({
      label: lineOf(context, command),
      line: lineOf(context, command),
    })),
  });
}
