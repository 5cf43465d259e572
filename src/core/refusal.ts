import { knownNames } from "./added/people.js";
import { userKey } from "./caller.js";
import type { Context } from "./command.js";
import { lineOf } from "./names.js";
import { errorReply } from "./replies.js";
import type { Reply } from "./reply.js";
import { type Action, LEAST_ROLE } from "./rights.js";

/** The answer to somebody who may not do something: who can, by name where known, and what an admin types for it. */
export function refusal(action: Action, context: Context): Reply {
  const { say, caller } = context;
  const role = LEAST_ROLE[action];
  const { message, hint } = say.errors.notAllowed(knownNames(context, role));
  const { platform, installation, user } = userKey(caller);
  // A name is no identity: this is what an admin needs, and the person cannot know it by themselves.
  const asked = lineOf(context, "role", `give ${role} ${[platform, installation, user].join(":")}`);
  return errorReply(context, "", "APG_NOT_ALLOWED", {
    message,
    hint: [hint, say.added.askAdmin(asked)].join(" "),
  });
}
