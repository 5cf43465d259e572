import type { Activity } from "botbuilder";
import { isRecord } from "./gate.js";

/** The tenant that an activity comes from, in lower case; undefined where it does not say. */
export function tenantOf({ channelData, conversation }: Activity): string | undefined {
  const inData = isRecord(channelData?.tenant) ? channelData.tenant.id : undefined;
  const id = inData ?? conversation.tenantId;
  return typeof id === "string" ? id.toLowerCase() : undefined;
}
