import { type Problem, problemsOf } from "../check.js";
import { acceptCitations } from "../citations.js";
import { isObject } from "../elements.js";
import { refuse } from "../errors.js";
import type { Content } from "../messages.js";
import { CARD_TYPE } from "../messages.js";
import type { Activity, Attachment } from "../types.js";

/**
 * Takes what a message says in.
 * @returns the content, and what Teams takes although it will not be shown as meant
 * @throws TeamsRefusal BadSyntax for what is no message, BadArgument for attachments or citations that are none
 */
export function acceptContent(activity: Activity): { content: Content; problems: Problem[] } {
  const { type, text = "", attachments = [], entities = [], summary, suggestedActions } = activity;
  if (type !== "message") refuse("BadSyntax", `Activity type ${type} is not supported`);
  if (typeof text !== "string" || !Array.isArray(entities)) refuse("BadSyntax");
  if (!Array.isArray(attachments) || !attachments.every(isAttachment))
    refuse("BadArgument", "Bad attachment");
  if (text.trim() === "" && attachments.length === 0) refuse("BadSyntax", "Activity has nothing to show");
  acceptCitations(entities);
  const content: Content = {
    text,
    attachments: structuredClone(attachments),
    entities: structuredClone(entities),
    ...(typeof summary === "string" && { summary }),
    ...(suggestedActions !== undefined && { suggestedActions }),
  };
  return { content, problems: problemsOf(activity) };
}

function isAttachment(value: unknown): value is Attachment {
  if (!isObject(value) || typeof value.contentType !== "string") return false;
  return (
    value.contentType !== CARD_TYPE || (isObject(value.content) && value.content.type === "AdaptiveCard")
  );
}
