import type { Activity } from "botbuilder";
import type { Caller } from "../../core/caller.js";
import { type AdminEntry, roleOf } from "../../core/rights.js";
import { languageOf } from "../../i18n/language.js";
import { tenantOf } from "./tenant.js";

/** In a local trial nobody has a tenant. */
const NO_TENANT = "local";

/**
 * The caller behind an activity, by their id in the directory, which is the same in every conversation. Whether they
 * are a guest is not in the activity: rights are given, not assumed.
 */
export function callerOf(activity: Activity, admins: readonly AdminEntry[]): Caller {
  const { from, conversation, locale } = activity;
  const [channel = conversation.id, thread] = conversation.id.split(";messageid=");
  const installation = tenantOf(activity) ?? NO_TENANT;
  const user = from.aadObjectId?.toLowerCase() ?? from.id;
  return {
    platform: "teams",
    installation,
    user,
    name: from.name,
    channel,
    thread,
    address: activity.serviceUrl,
    role: roleOf({ platform: "teams", installation, user, guest: true }, admins),
    locale: languageOf(locale),
  };
}
