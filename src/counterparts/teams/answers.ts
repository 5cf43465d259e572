import { cardProblems, type Problem } from "./check.js";
import { isObject } from "./elements.js";
import { max } from "./limits.js";
import { CARD_TYPE, change, seenBy } from "./messages.js";
import type { Delivery } from "./outgoing.js";
import type { State } from "./state.js";
import type { Attachment, Message } from "./types.js";

type Violate = (problems: Problem[]) => void;

const tooBig = (value: unknown) => Buffer.byteLength(JSON.stringify(value)) > max("messageBytes");

/**
 * Does what Teams does with the answer to a click on Action.Execute: the returned card takes the message's place for
 * the person who clicked.
 */
export function fileCardAnswer(
  state: State,
  delivery: Delivery,
  { message, person, violate }: { message: Message; person: string; violate: Violate },
): Delivery {
  if (delivery.failure) return delivery;
  const { statusCode, type, value } = isObject(delivery.json) ? delivery.json : {};
  if (type === "application/vnd.microsoft.activity.message") return { ...delivery, notice: String(value) };
  if (isObject(value) && String(type).startsWith("application/vnd.microsoft.error")) {
    return { ...delivery, failure: String(value.code), notice: String(value.message) };
  }
  if (statusCode !== 200 || type !== CARD_TYPE || !isObject(value)) {
    return { ...delivery, failure: "invalid_answer" };
  }
  if (tooBig(value)) return { ...delivery, failure: "MessageSizeTooBig" };
  violate(cardProblems(value));
  const card: Attachment = { contentType: CARD_TYPE, content: value };
  const after = change(state, message, { replaced: { ...message.replaced, [person]: card } });
  const shown = seenBy(state, after, person);
  return shown ? { ...delivery, shown } : delivery;
}

/** Reads the answer to a search of the message extension. */
export function fileQueryAnswer(delivery: Delivery, violate: Violate): Delivery {
  if (delivery.failure) return delivery;
  const answer = isObject(delivery.json) ? delivery.json.composeExtension : undefined;
  const { type, text, attachments } = isObject(answer) ? answer : {};
  if (type === "message") return { ...delivery, notice: String(text) };
  if (type !== "result" || !Array.isArray(attachments) || attachments.length > max("results")) {
    return { ...delivery, failure: "invalid_answer" };
  }
  const results = attachments as Attachment[];
  if (results.some(tooBig)) return { ...delivery, failure: "MessageSizeTooBig" };
  for (const { contentType, content, preview } of results) {
    if (contentType !== CARD_TYPE) continue;
    violate(cardProblems(content));
    // Microsoft: an Adaptive Card is never shown in the list itself.
    if (!preview) violate([{ rule: "result_preview", problem: "a result without a preview" }]);
  }
  return { ...delivery, results };
}
