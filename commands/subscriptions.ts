import { defineCommand } from "../src/core/command.js";
import { fold } from "../src/core/fold.js";
import { lineOf } from "../src/core/names.js";
import { reply } from "../src/core/replies.js";
import { can } from "../src/core/rights.js";
import { nextLines, wishText } from "../src/core/subscribing/describe.js";
import { needsChannel, ofChannel, ofInstallation } from "../src/core/subscribing/find.js";
import { endedParts, lastDone } from "../src/core/subscribing/past.js";
import { isAt, placeOf } from "../src/core/subscribing/place.js";
import { followUps } from "../src/core/subscribing/status.js";
import { usageError } from "../src/core/usage.js";
import { reminderMessages } from "../src/i18n/reminders.js";

const ALL = ["all", "tous", "toutes", "todas", "todos"];

export default defineCommand({
  aliases: { en: ["reminders"], fr: ["abonnements", "rappels"], es: ["suscripciones", "recordatorios"] },
  summary: {
    en: "What this channel gets, and when next",
    fr: "Ce que ce canal reçoit, et quand",
    es: "Lo que recibe este canal, y cuándo",
  },
  usage: { en: "[all]", fr: "[tous]", es: "[todas]" },
  examples: { en: ["subscriptions"], fr: ["abonnements"], es: ["suscripciones"] },
  place: 150,
  action: "subscribe",
  async run({ text }, context) {
    const { caller, language, reminders } = context;
    const w = reminderMessages[language];
    const wantsAll = ALL.includes(fold(text));
    if (text && !wantsAll) return usageError("subscriptions", text, context);
    const line = lineOf(context, "subscriptions", text);
    const place = placeOf(caller);
    const all = wantsAll && can(caller, "administer");
    if (!place && !all) return needsChannel(line, context);
    const list = all ? ofInstallation(context) : ofChannel(context);
    const items = await Promise.all(
      list.map(async (subscription) => {
        const elsewhere = isAt(subscription.place, place)
          ? []
          : [{ code: subscription.place.channel }, " · "];
        const next =
          subscription.status === "paused"
            ? `${w.paused} (${lastDone(subscription, context)})`
            : nextLines(await reminders.next(subscription), language).join(" ");
        return [{ bold: subscription.id }, " ", ...elsewhere, `${wishText(subscription, context)} · ${next}`];
      }),
    );
    const [only, second] = list;
    return reply(context, {
      title: list.length ? w.subscriptionsTitle : w.none,
      line,
      found: list.length > 0,
      shareable: false,
      parts: [
        ...(list.length ? [{ kind: "list" as const, items }] : [{ kind: "text" as const, text: w.none }]),
        ...endedParts(context),
      ],
      suggestions: [
        ...(only && !second
          ? followUps(only, context).slice(0, 2)
          : list.length
            ? [
                { label: lineOf(context, "preview"), line: lineOf(context, "preview") },
                { label: lineOf(context, "pause"), line: lineOf(context, "pause") },
              ]
            : []),
        list.length
          ? { label: lineOf(context, "doctor"), line: lineOf(context, "doctor") }
          : { label: w.subscribe, line: lineOf(context, "subscribe") },
      ],
    });
  },
});
