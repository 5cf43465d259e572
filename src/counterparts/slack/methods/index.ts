import { authMethods } from "./auth.js";
import { chatMethods } from "./chat.js";
import { conversationMethods } from "./conversations.js";
import type { Method } from "./method.js";
import { userMethods } from "./users.js";
import { viewMethods } from "./views.js";

/** Every Web API method that this Slack knows, by its name. */
export const METHODS: Readonly<Record<string, Method>> = {
  ...authMethods,
  ...chatMethods,
  ...conversationMethods,
  ...userMethods,
  ...viewMethods,
};
