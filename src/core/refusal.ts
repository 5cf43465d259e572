import { knownNames } from "./added/people.js";
import { userKey } from "./caller.js";
import type { Context } from "./command.js";
import { lineOf } from "./names.js";
import type { Platform } from "./ports.js";
import { errorReply } from "./replies.js";
import type { Reply } from "./reply.js";
import { type Action, can, LEAST_ROLE } from "./rights.js";

const unverified = {
  en: {
    message: (platform: string) => `${platform} could not say just now whether you are a member here.`,
    hint: "This needs a member; please try again in a minute.",
  },
  fr: {
    message: (platform: string) => `${platform} n'a pas pu dire à l'instant si vous êtes membre ici.`,
    hint: "Il faut l'être pour cela; veuillez réessayer dans une minute.",
  },
  es: {
    message: (platform: string) => `${platform} no pudo decir en este momento si usted es miembro aquí.`,
    hint: "Hay que serlo para esto; vuelva a intentarlo en un minuto.",
  },
};
const CALLED = { slack: "Slack", teams: "Teams", terminal: "", page: "" } satisfies Record<Platform, string>;

/**
 * The answer to somebody who may not do something: who can, by name where known, and what an admin types for it. Whom the
 * platform did not vouch for in time is told that: they are likely a member, and given roles hold without it.
 */
export function refusal(action: Action, context: Context): Reply {
  const { say, caller, language } = context;
  if (caller.unverified && can({ ...caller, role: "member" }, action)) {
    const { message, hint } = unverified[language];
    return errorReply(context, "", "APG_NOT_ALLOWED", { message: message(CALLED[caller.platform]), hint });
  }
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
