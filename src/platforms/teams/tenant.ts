import type { Activity } from "botbuilder";
import { isRecord } from "./gate.js";

/** In a local trial nobody has a tenant. */
const NO_TENANT = "local";

/** The tenant that an activity comes from, in lower case; undefined where it does not say. */
export function tenantOf({ channelData, conversation }: Activity): string | undefined {
  const inData = isRecord(channelData?.tenant) ? channelData.tenant.id : undefined;
  const id = inData ?? conversation.tenantId;
  return typeof id === "string" ? id.toLowerCase() : undefined;
}

/** Where something was said: in a channel the thread is part of the conversation's id. */
export function placeOf(activity: Activity): { installation: string; channel: string; thread?: string } {
  const { id } = activity.conversation;
  const [channel = id, thread] = id.split(";messageid=");
  return { installation: tenantOf(activity) ?? NO_TENANT, channel, thread };
}
