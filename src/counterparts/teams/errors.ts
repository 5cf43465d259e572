import { type Answered, jsonAnswer } from "../http.js";

/**
 * The connector's refusals: status and message by code, as Microsoft lists them ("Status codes from bot conversational
 * APIs", and "Errors" of targeted messages, on learn.microsoft.com).
 */
const REFUSALS = {
  BadSyntax: [400, "Invalid activity"],
  BadArgument: [400, "Bad argument"],
  BotNotInConversationRoster: [403, "The bot is not part of the conversation roster."],
  ConversationBlockedByUser: [403, "User blocked the conversation with the bot."],
  BotDisabledByAdmin: [403, "The tenant admin disabled this bot."],
  ConversationNotFound: [404, "Conversation not found."],
  ActivityNotFoundInConversation: [404, "The activity was not found in the conversation."],
  MemberNotFoundInConversation: [404, "The member was not found in the conversation."],
  PreconditionFailed: [412, "Precondition failed, please try again."],
  MessageSizeTooBig: [413, "Message size too large."],
  Throttled: [429, "Too many requests."],
  ServiceError: [500, "Unknown error."],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof REFUSALS;

/** The connector's refusal of a call. */
export class TeamsRefusal extends Error {
  override name = "TeamsRefusal";

  constructor(
    readonly code: RefusalCode,
    detail?: string,
  ) {
    super(detail ?? REFUSALS[code][1]);
  }
}

export function refuse(code: RefusalCode, detail?: string): never {
  throw new TeamsRefusal(code, detail);
}

/** `{ "error": { code, message } }` with its status; 400 for a code that is not in the list. */
export function refusalAnswer(code: string, message?: string): Answered {
  const [status, words] = REFUSALS[code as RefusalCode] ?? [400, code];
  return jsonAnswer({ error: { code, message: message ?? words } }, status);
}

/** What the connector says to a call without a good token: this alone is not in the form of the others. */
export const UNAUTHORIZED = jsonAnswer({ message: "Authorization has been denied for this request." }, 401);
