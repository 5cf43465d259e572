import { reminderMessages } from "../../i18n/reminders.js";
import { stateOf, subscriptionsOf } from "../added/added.js";
import type { Subscription } from "../changes.js";
import type { Context } from "../command.js";
import { lineOf } from "../names.js";
import { errorReply } from "../replies.js";
import type { Reply } from "../reply.js";
import { isAt, mayChange, placeOf } from "./place.js";

/** Those of the caller's channel. */
export function ofChannel({ added, caller }: Context): Subscription[] {
  const place = placeOf(caller);
  return subscriptionsOf(added)
    .map(({ value }) => value)
    .filter((subscription) => isAt(subscription.place, place));
}

/** Those of the caller's whole workspace or tenant, for an admin. */
export function ofInstallation({ added, caller }: Context): Subscription[] {
  return subscriptionsOf(added)
    .map(({ value }) => value)
    .filter((subscription) => mayChange(caller, subscription));
}

export type Found = { kind: "found"; subscription: Subscription } | { kind: "answer"; reply: Reply };

/** What a subscription is called, whatever became of it. */
export const ID = /^s\d+$/i;

/** `S1` for `s1`, `#1` and `1`; empty for what names no subscription. */
export function idOf(text: string): string {
  const [, number] = /^[s#]?(\d{1,6})$/i.exec(text) ?? [];
  return number ? `S${Number(number)}` : "";
}

/** The subscription of an id that the caller may change, ended ones too; else why not. */
export function findSubscription(text: string, line: string, context: Context): Found {
  const { added, caller, language } = context;
  const { errors } = reminderMessages[language];
  const id = text.toUpperCase();
  const known = ID.test(text) ? stateOf(added, "subscription", id)?.value : undefined;
  if (known && mayChange(caller, known)) return { kind: "found", subscription: known };
  const own = known?.place.platform === caller.platform && known.place.installation === caller.installation;
  // What another workspace has is nobody's business here, not even that it exists.
  const problem = known && own ? errors.elsewhere(id) : errors.unknownId(text);
  const suggestions = [{ label: lineOf(context, "subscriptions"), line: lineOf(context, "subscriptions") }];
  return { kind: "answer", reply: errorReply(context, line, "APG_NO_SUBSCRIPTION", problem, suggestions) };
}

/** The answer where there is no channel that could get anything. */
export function needsChannel(line: string, context: Context): Reply {
  return errorReply(context, line, "APG_NO_CHANNEL", reminderMessages[context.language].errors.noChannel);
}
