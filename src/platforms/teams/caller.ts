import type { Activity } from "botbuilder";
import type { Caller } from "../../core/caller.js";
import { type AdminEntry, roleOf } from "../../core/rights.js";
import { languageOf } from "../../i18n/language.js";
import { placeOf } from "./tenant.js";
import { isAlone } from "./words.js";

/**
 * The caller behind an activity, by their id in the directory, which is the same in every conversation.
 * @param member whether they are known to belong to the tenant; the activity does not say, and rights are given, not
 *   assumed
 */
export function callerOf(activity: Activity, admins: readonly AdminEntry[], member = false): Caller {
  const { from, locale, serviceUrl } = activity;
  const place = placeOf(activity);
  const user = from.aadObjectId?.toLowerCase() ?? from.id;
  const { installation } = place;
  return {
    platform: "teams",
    ...place,
    user,
    name: from.name,
    address: serviceUrl,
    ...(isAlone(activity) && { alone: true }),
    role: roleOf({ platform: "teams", installation, user, guest: !member }, admins),
    locale: languageOf(locale),
  };
}
