import type { TurnContext } from "botbuilder";
import { noted } from "../../../core/replies.js";
import type { Localized } from "../../../i18n/language.js";
import { callerOf } from "../caller.js";
import { messageOf } from "../message.js";
import { isArrival } from "../places.js";
import { isAlone } from "../words.js";
import type { Desk } from "./desk.js";
import { post } from "./message.js";

const personal: Localized = {
  en: "Hello. I answer from the coalition's documents, with the source of each answer. Just write to me.",
  fr: "Bonjour. Je réponds à partir des documents de la coalition, avec la source de chaque réponse. Il suffit de m'écrire.",
  es: "Hola. Respondo a partir de los documentos de la coalición, con la fuente de cada respuesta. Basta con escribirme.",
};
const group: Localized = {
  en: "Hello. I answer from the coalition's documents, with the source of each answer. Write @ and my name here, then what you need.",
  fr: "Bonjour. Je réponds à partir des documents de la coalition, avec la source de chaque réponse. Mentionnez-moi ici avec @, puis écrivez ce qu'il vous faut.",
  es: "Hola. Respondo a partir de los documentos de la coalición, con la fuente de cada respuesta. Mencióneme aquí con @ y escriba lo que necesita.",
};

/** Greets where the bot was just added. Teams says so twice; only the first is answered. */
export async function greet(context: TurnContext, desk: Desk): Promise<void> {
  const { activity } = context;
  // Of a team, whichever of its channels is named.
  const place = String(activity.channelData?.team?.id ?? activity.conversation.id);
  if (!isArrival(activity) || desk.greeted.get(place)) return;
  desk.greeted.set(place, true);
  const reply = await desk.dispatch("", callerOf(activity, desk.admins));
  const words = isAlone(activity) ? personal : group;
  const posted = await post(context, desk, messageOf(noted(reply, words[reply.language])));
  // What was refused is greeted by the second notice.
  if (!posted) desk.greeted.delete(place);
}
