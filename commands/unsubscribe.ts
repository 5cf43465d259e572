import { defineCommand } from "../src/core/command.js";
import { changeStatus } from "../src/core/subscribing/status.js";

export default defineCommand({
  aliases: { en: [], fr: ["désabonner"], es: ["desuscribir"] },
  summary: {
    en: "End a subscription of this channel",
    fr: "Mettre fin à un abonnement de ce canal",
    es: "Dar de baja una suscripción de este canal",
  },
  usage: { en: "[id]", fr: "[numéro]", es: "[número]" },
  examples: { en: ["unsubscribe S1"], fr: ["désabonner S1"], es: ["desuscribir S1"] },
  place: 190,
  action: "subscribe",
  run: ({ text }, context) => changeStatus("unsubscribe", text, context),
});
