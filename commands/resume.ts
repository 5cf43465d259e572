import { defineCommand } from "../src/core/command.js";
import { idOf } from "../src/core/subscribing/find.js";
import { changeStatus } from "../src/core/subscribing/status.js";

export default defineCommand({
  aliases: { en: [], fr: ["reprendre"], es: ["reanudar"] },
  summary: {
    en: "Let a paused subscription go on",
    fr: "Reprendre un abonnement suspendu",
    es: "Reanudar una suscripción en pausa",
  },
  usage: { en: "[id]", fr: "[numéro]", es: "[número]" },
  examples: { en: ["resume S1"], fr: ["reprendre S1"], es: ["reanudar S1"] },
  place: 180,
  action: "subscribe",
  // "Résumé migration" is French for the call sheet, which everybody may read.
  actionFor: (rest) => (rest === "" || idOf(rest) ? "subscribe" : "ask"),
  run: ({ text }, context) => changeStatus("resume", text, context),
});
