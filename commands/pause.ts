import { defineCommand } from "../src/core/command.js";
import { changeStatus } from "../src/core/subscribing/status.js";

export default defineCommand({
  aliases: { en: [], fr: ["suspendre"], es: ["pausar"] },
  summary: {
    en: "Stop a subscription of this channel for a while",
    fr: "Suspendre un abonnement de ce canal",
    es: "Pausar una suscripción de este canal",
  },
  usage: { en: "[id]", fr: "[numéro]", es: "[número]" },
  examples: { en: ["pause S1"], fr: ["suspendre S1"], es: ["pausar S1"] },
  place: 170,
  action: "subscribe",
  run: ({ text }, context) => changeStatus("pause", text, context),
});
