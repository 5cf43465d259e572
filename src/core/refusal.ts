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
    hint: "Please try again in a minute: what members do needs it.",
  },
  fr: {
    message: (platform: string) => `${platform} n'a pas pu dire à l'instant si vous êtes membre ici.`,
    hint: "Veuillez réessayer dans une minute\u00a0: ce que font les membres en dépend.",
  },
  es: {
    message: (platform: string) => `${platform} no pudo decir en este momento si usted es miembro aquí.`,
    hint: "Vuelva a intentarlo en un minuto: lo que hacen los miembros depende de eso.",
  },
};
const CALLED = { slack: "Slack", teams: "Teams", terminal: "", page: "" } satisfies Record<Platform, string>;

/** What somebody is told of whom the platform did not say in time who they are. */
export function notVouchedFor({ caller, language }: Context): { message: string; hint: string } {
  const { message, hint } = unverified[language];
  return { message: message(CALLED[caller.platform]), hint };
}

/**
 * The answer to somebody who may not do something: who can, by name where known, and what an admin types for it. Whom the
 * platform did not vouch for in time is told that: they are likely a member, and given roles hold without it.
 */
export function refusal(action: Action, context: Context): Reply {
  const { say, caller } = context;
  if (caller.unverified && can({ ...caller, role: "member" }, action))
    return errorReply(context, "", "APG_NOT_ALLOWED", notVouchedFor(context));
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
