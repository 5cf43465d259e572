import { type Clicked, pickAction, submitOf } from "./actions.js";
import { fileCardAnswer, fileQueryAnswer } from "./answers.js";
import type { Problem } from "./check.js";
import type { ClientContext, Somewhere, Told } from "./client.js";
import { isObject } from "./elements.js";
import { type Filled, filledIn } from "./inputs.js";
import { cardOf, findMessage, post, seenBy } from "./messages.js";
import type { Delivery } from "./outgoing.js";
import { placeOf } from "./places.js";
import { conversationOf, memberOf } from "./state.js";
import type { Attachment, Message } from "./types.js";

/** People using cards: clicking on them, and finding them from the compose box. */
export interface Cards {
  /**
   * Clicks on the card of a message, as the person sees it now.
   * @param given.as `submit`: as a client that knows no Action.Execute; the bot is told in a message
   * @param given.inputs what is filled into its fields, by their ids; the others keep what stands in them
   * @throws Error where the person does not see the message, nothing on it is so named, or its fields do not take that
   */
  click(given: Told & Clicked & { message: Message; as?: "submit"; inputs?: Filled }): Promise<Delivery>;
  /** Searches from the compose box. Without `text`: as Teams asks when the box opens (`initialRun`). */
  query(
    given: Somewhere & {
      command: string;
      text?: string;
      /** As the command of the manifest calls its parameter; default `query`. */
      parameter?: string;
      skip?: number;
      count?: number;
    },
  ): Promise<Delivery>;
  /** Sends a search result in a message of one's own. The bot is told nothing. */
  pick(given: Omit<Somewhere, "tamper"> & { result: Attachment; text?: string }): Message;
}

interface CardsContext extends ClientContext {
  violate(problems: Problem[], where: { in: string; conversation: string }): void;
}

export function createCards({ state, activities, transport, violate }: CardsContext): Cards {
  return {
    async click({ user, message: given, as, inputs: filled = {}, tamper, ...clicked }) {
      const message = findMessage(state, given.conversation, given.id);
      const seen = message && seenBy(state, message, user);
      if (!message || !seen) throw new Error(`${user} does not see message ${given.id}`);
      const conversation = conversationOf(state, message.conversation);
      const person = memberOf(state, user, conversation);
      const place = { person, conversation, thread: message.thread };
      const action = pickAction(cardOf(seen), clicked);
      const inputs = filledIn(cardOf(seen), filled);
      if (as === "submit" || action.type === "Action.Submit") {
        const data = { ...(submitOf(action).data as object), ...inputs };
        const fields = { type: "message", value: data, replyToId: message.id };
        return transport.deliver(activities.base(place, fields), tamper);
      }
      if (action.type !== "Action.Execute") throw new Error(`${action.type} tells the bot nothing`);
      const { type, id, title, verb, data } = action;
      const sent = { type, id, title, verb, data: { ...(isObject(data) ? data : {}), ...inputs } };
      const value = { action: sent, trigger: "manual" };
      const invoke = activities.invoke(place, "adaptiveCard/action", value, { replyToId: message.id });
      const where = { in: "adaptiveCard/action", conversation: conversation.id };
      const filing = { message, person: user, violate: (found: Problem[]) => violate(found, where) };
      return fileCardAnswer(state, await transport.deliver(invoke, tamper), filing);
    },
    async query({ user, conversation: named, thread, command, text, tamper, ...given }) {
      const conversation = placeOf(state, user, named);
      const parameter =
        text === undefined
          ? { name: "initialRun", value: "true" }
          : { name: given.parameter ?? "query", value: text };
      const value = {
        commandId: command,
        parameters: [parameter],
        queryOptions: { skip: given.skip ?? 0, count: given.count ?? 25 },
      };
      const place = { person: memberOf(state, user, conversation), conversation, thread };
      const invoke = activities.invoke(place, "composeExtension/query", value);
      const where = { in: "composeExtension/query", conversation: conversation.id };
      return fileQueryAnswer(await transport.deliver(invoke, tamper), (found) => violate(found, where));
    },
    pick({ user, conversation, thread, result, text = "" }) {
      const { preview: _preview, ...attachment } = result;
      const place = placeOf(state, user, conversation);
      return post(state, place, {
        from: memberOf(state, user, place).key,
        via: "extension",
        text,
        attachments: [structuredClone(attachment)],
        ...(thread !== undefined && { thread }),
      });
    },
  };
}
