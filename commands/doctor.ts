import { defineCommand } from "../src/core/command.js";
import { lineOf } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import { marked } from "../src/core/subscribing/describe.js";
import { needsChannel, ofChannel } from "../src/core/subscribing/find.js";
import { endedParts, pausedParts } from "../src/core/subscribing/past.js";
import { placeOf } from "../src/core/subscribing/place.js";
import { accountParts, isFine } from "../src/core/views/account.js";
import { reminderMessages } from "../src/i18n/reminders.js";

export default defineCommand({
  aliases: { en: [], fr: ["diagnostic"], es: ["diagnóstico"] },
  summary: {
    en: "How this channel's reminders are doing: the last post, the next one, why it is silent",
    fr: "L'état des rappels de ce canal : le dernier message, le prochain, la raison d'un silence",
    es: "El estado de los recordatorios de este canal: el último mensaje, el próximo, la razón de un silencio",
  },
  usage: { en: "", fr: "", es: "" },
  examples: { en: ["doctor"], fr: ["diagnostic"], es: ["diagnóstico"] },
  place: 200,
  action: "subscribe",
  async run({ text }, context) {
    if (text) return { question: text };
    const { language, reminders } = context;
    const w = reminderMessages[language];
    const line = lineOf(context, "doctor");
    if (!placeOf(context.caller)) return needsChannel(line, context);
    const accounts = await Promise.all(ofChannel(context).map((one) => reminders.account(one)));
    const fine = accounts.length > 0 && accounts.every(isFine);
    const weekly = accounts.some(({ subscription }) => subscription.rule.kind === "weekly");
    return reply(context, {
      title: accounts.length ? w.doctorTitle : w.none,
      line,
      found: accounts.length > 0,
      shareable: false,
      parts: [
        ...(accounts.length ? [] : [{ kind: "text" as const, text: w.none }]),
        ...accounts.flatMap((account) => [
          ...accountParts(account, context),
          ...pausedParts(account.subscription, context),
        ]),
        ...endedParts(context),
        ...(fine ? [{ kind: "text" as const, text: w.fine }] : []),
        ...(weekly ? [{ kind: "note" as const, text: marked(w.staysQuiet) }] : []),
      ],
      suggestions: accounts.length
        ? ["preview", "subscriptions"].map((name) => ({
            label: lineOf(context, name),
            line: lineOf(context, name),
          }))
        : [{ label: w.subscribe, line: lineOf(context, "subscribe") }],
    });
  },
});
