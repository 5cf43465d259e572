import type { InvokeResponse, TurnContext } from "botbuilder";
import { type Localized, languageOf } from "../../../i18n/language.js";
import { readState } from "../../shared/state.js";
import { summaryOf } from "../../shared/summary.js";
import { type ButtonData, VERB } from "../button.js";
import { formCard, readValues } from "../form.js";
import { asWords } from "../inputs.js";
import { max } from "../limits.js";
import { CARD } from "../message.js";
import { type Card, render } from "../render.js";
import { callerFor, type Desk } from "./desk.js";

const unknownButton: Localized = {
  en: "This button is of another version. Type what you need instead.",
  fr: "Ce bouton vient d'une autre version. Écrivez plutôt ce qu'il vous faut.",
  es: "Este botón es de otra versión. Escriba lo que necesita.",
};
const ERROR = "application/vnd.microsoft.error";
/** Words beside the card, which stays as it is, with all that was typed into it. */
const WORDS = "application/vnd.microsoft.activity.message";

/**
 * A button is a command line, with what was typed into a form. The answer takes the card's place for whoever clicked;
 * others keep what they see.
 */
export async function answerClick({ activity }: TurnContext, desk: Desk): Promise<InvokeResponse> {
  const action = activity.value?.action as { verb?: unknown; data?: unknown } | undefined;
  const state = action?.verb === VERB ? readState(action.data) : undefined;
  if (!state) {
    const message = unknownButton[languageOf(activity.locale) ?? "en"];
    return invoked({ statusCode: 400, type: ERROR, value: { code: "BadRequest", message } });
  }
  const { k, b } = action?.data as ButtonData;
  const values = readValues(action?.data);
  const caller = await callerFor(activity, state.line, desk);
  const reply = await desk.dispatch(state.line, caller, values ? { ...state.fixed, values } : state.fixed);
  if (reply.form) return replaced(formCard(reply, reply.form, { kept: k }));
  if (values ? reply.error : b && desk.needsRights(state.line)) {
    return invoked({ statusCode: 200, type: WORDS, value: asWords(summaryOf(reply, max("fallbackText"))) });
  }
  return replaced(render(reply, { page: state.page, buttons: k ? "kept" : "all" }).card);
}

function replaced(card: Card): InvokeResponse {
  return invoked({ statusCode: 200, type: CARD, value: card });
}

function invoked(body: { statusCode: number; type: string; value: unknown }): InvokeResponse {
  return { status: 200, body };
}
