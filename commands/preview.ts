import type { Subscription } from "../src/core/changes.js";
import { type Context, defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import type { Part, Reply } from "../src/core/reply.js";
import { nextLines, wishText } from "../src/core/subscribing/describe.js";
import { findSubscription, idOf, needsChannel, ofChannel } from "../src/core/subscribing/find.js";
import { placeOf } from "../src/core/subscribing/place.js";
import { usageError } from "../src/core/usage.js";
import { reminderMessages } from "../src/i18n/reminders.js";

export default defineCommand({
  aliases: { en: [], fr: ["prévisualiser"], es: ["previsualizar"] },
  summary: {
    en: "The next post of this channel and when it comes; nothing is posted",
    fr: "Le prochain message de ce canal et le moment où il viendra; rien n'est publié",
    es: "El próximo mensaje de este canal y cuándo llega; no se publica nada",
  },
  usage: { en: "[id]", fr: "[numéro]", es: "[número]" },
  examples: { en: ["preview", "preview S1"], fr: ["prévisualiser S1"], es: ["previsualizar S1"] },
  place: 160,
  action: "subscribe",
  async run({ text }, context) {
    const id = idOf(text);
    if (text && !id) return usageError("preview", text, context);
    const line = lineOf(context, "preview", id);
    if (id) {
      const found = findSubscription(id, line, context);
      return found.kind === "answer" ? found.reply : preview([found.subscription], line, context);
    }
    if (!placeOf(context.caller)) return needsChannel(line, context);
    return preview(ofChannel(context), line, context);
  },
});

/** One whole; of several the first that comes whole, and the others by when they come. */
async function preview(list: Subscription[], line: string, context: Context): Promise<Reply> {
  const { language, reminders } = context;
  const w = reminderMessages[language];
  const all = await Promise.all(
    list.map(async (subscription) => ({ subscription, ...(await reminders.preview(subscription)) })),
  );
  all.sort((a, b) => (a.next?.dueAt ?? Number.MAX_VALUE) - (b.next?.dueAt ?? Number.MAX_VALUE));
  const [first, ...others] = all;
  if (!first) {
    return reply(context, {
      title: w.none,
      line,
      found: false,
      shareable: false,
      parts: [{ kind: "text", text: w.none }],
      suggestions: [{ label: w.subscribe, line: lineOf(context, "subscribe") }],
    });
  }
  const { subscription, next, reply: post } = first;
  const when = subscription.status === "paused" ? [w.silence.paused] : nextLines(next, language);
  const parts: Part[] = [
    { kind: "text", text: wishText(subscription, context) },
    { kind: "list", items: when },
    ...(post
      ? [{ kind: "heading" as const, text: post.title }, ...post.parts]
      : next
        ? [{ kind: "text" as const, text: w.previewQuiet }]
        : []),
  ];
  return reply(context, {
    title: w.previewTitle(subscription.id),
    line,
    shareable: false,
    parts,
    suggestions: [
      ...others.slice(0, 2).map(({ subscription: { id } }) => ({
        label: w.previewIt(id),
        line: lineOf(context, "preview", id),
      })),
      { label: lineOf(context, "subscriptions"), line: lineOf(context, "subscriptions") },
    ],
  });
}
