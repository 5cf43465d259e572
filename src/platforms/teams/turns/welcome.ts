import type { Activity, TurnContext } from "botbuilder";
import { noted } from "../../../core/replies.js";
import type { Localized } from "../../../i18n/language.js";
import { callerOf } from "../caller.js";
import { messageOf } from "../message.js";
import type { Desk } from "./desk.js";
import { post } from "./message.js";

const welcome: Localized = {
  en: "Hello. I answer from the coalition's documents, with the source of each answer. Write to me, or use @ and my name in a channel.",
  fr: "Bonjour. Je réponds à partir des documents de la coalition, avec la source de chaque réponse. Écrivez-moi, ou mentionnez-moi avec @ dans un canal.",
  es: "Hola. Respondo a partir de los documentos de la coalición, con la fuente de cada respuesta. Escríbame, o mencióneme con @ en un canal.",
};

/** Greets where the bot was just added. Teams says so twice; only the first is answered. */
export async function greet(context: TurnContext, desk: Desk): Promise<void> {
  const { activity } = context;
  if (!isArrival(activity) || desk.greeted.get(activity.conversation.id)) return;
  desk.greeted.set(activity.conversation.id, true);
  const reply = await desk.dispatch("", callerOf(activity, desk.admins));
  await post(context, desk, messageOf(noted(reply, welcome[reply.language])));
}

function isArrival({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === "installationUpdate") return action === "add";
  return membersAdded?.some(({ id }) => id === recipient.id) ?? false;
}
