import type { InvokeResponse, TurnContext } from "botbuilder";
import { type Localized, languageOf } from "../../../i18n/language.js";
import { readState } from "../../shared/state.js";
import { type ButtonData, VERB } from "../elements.js";
import { CARD } from "../message.js";
import { render } from "../render.js";
import { callerFor, type Desk } from "./desk.js";

const unknownButton: Localized = {
  en: "This button is of another version. Type what you need instead.",
  fr: "Ce bouton vient d'une autre version. Écrivez plutôt ce qu'il vous faut.",
  es: "Este botón es de otra versión. Escriba lo que necesita.",
};
const ERROR = "application/vnd.microsoft.error";

/** A button is a command line. The answer takes the card's place for whoever clicked; others keep what they see. */
export async function answerClick({ activity }: TurnContext, desk: Desk): Promise<InvokeResponse> {
  const action = activity.value?.action as { verb?: unknown; data?: unknown } | undefined;
  const state = action?.verb === VERB ? readState(action.data) : undefined;
  if (!state) {
    const message = unknownButton[languageOf(activity.locale) ?? "en"];
    return invoked({ statusCode: 400, type: ERROR, value: { code: "BadRequest", message } });
  }
  const caller = await callerFor(activity, state.line, desk);
  const reply = await desk.dispatch(state.line, caller, state.fixed);
  const buttons = (action?.data as ButtonData).k ? "kept" : "all";
  return invoked({ statusCode: 200, type: CARD, value: render(reply, { page: state.page, buttons }).card });
}

function invoked(body: { statusCode: number; type: string; value: unknown }): InvokeResponse {
  return { status: 200, body };
}
