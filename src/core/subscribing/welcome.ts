import { reminderMessages } from "../../i18n/reminders.js";
import { nameOf } from "../added/people.js";
import { userKey } from "../caller.js";
import type { Subscription } from "../changes.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import { reply } from "../replies.js";
import type { Reply } from "../reply.js";
import { ruleNote, wishText } from "./describe.js";

/** What the channel itself is told, in the language that its posts will have. */
export function welcome({ language, id, ...wish }: Subscription, next: string[], context: Context): Reply {
  const w = reminderMessages[language];
  const own: Context = { ...context, language };
  const user = userKey(context.caller);
  const name = context.caller.name ?? nameOf(context.added, user);
  return reply(own, {
    title: w.welcomeTitle,
    line: lineOf(own, "subscriptions"),
    shareable: false,
    parts: [
      { kind: "text", text: `${id}: ${wishText({ ...wish, language }, own)}` },
      { kind: "list", items: next },
      ruleNote(wish.rule, language),
      { kind: "note", text: w.welcome(name) },
    ],
    suggestions: [
      { label: w.previewIt(id), line: lineOf(own, "preview", id) },
      { label: w.addNext, line: "deadline add" },
    ],
  });
}
