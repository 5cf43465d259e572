import type { Activity } from "botbuilder";
import type { PlaceChange } from "../shared/place-change.js";
import { placeOf } from "./tenant.js";

interface What extends Pick<PlaceChange, "state" | "code"> {
  of: "channel" | "team";
}

/** Teams' own names of what happens to channels and teams, as far as it matters to posting there. */
const EVENTS: Record<string, Omit<What, "code">> = {
  channelDeleted: { state: "lost", of: "channel" },
  channelRestored: { state: "back", of: "channel" },
  teamArchived: { state: "lost", of: "team" },
  teamUnarchived: { state: "back", of: "team" },
  teamDeleted: { state: "lost", of: "team" },
  teamHardDeleted: { state: "lost", of: "team" },
  teamRestored: { state: "back", of: "team" },
};

/** Whether an activity tells that the bot was put somewhere: an update of the app itself is nothing of the kind. */
export function isArrival({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === "installationUpdate") return action === "add";
  return membersAdded?.some(({ id }) => id === recipient.id) ?? false;
}

function isDeparture({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === "installationUpdate") return action === "remove";
  return membersRemoved?.some(({ id }) => id === recipient.id) ?? false;
}

/** What a notice of Teams says of a place; undefined where it says nothing of that. */
export function changeOf(activity: Activity): PlaceChange | undefined {
  const what = whatOf(activity);
  if (!what) return undefined;
  const { of, state, code } = what;
  const { installation, channel: named } = placeOf(activity);
  // Teams names a team and not each of its channels. All that may be back is tried; what is lost tells so itself.
  if (of === "team" && state === "back") return { installation, state, code };
  const { [of]: told } = (activity.channelData ?? {}) as Record<string, { id?: unknown } | undefined>;
  // A team's id is the one of its first channel.
  return { installation, channel: typeof told?.id === "string" ? told.id : named, state, code };
}

/** A conversation that turns up in another region: what was refused before may not be any more. */
export function movedOf(activity: Activity): PlaceChange {
  const { installation, channel } = placeOf(activity);
  return { installation, channel, state: "back", code: "moved" };
}

function whatOf(activity: Activity): What | undefined {
  const { type, channelData } = activity;
  const of = channelData?.team ? "team" : "channel";
  if (isArrival(activity)) return { state: "back", code: "bot_added", of };
  if (isDeparture(activity)) return { state: "lost", code: "bot_removed", of };
  const code = String(channelData?.eventType);
  const event = type === "conversationUpdate" && Object.hasOwn(EVENTS, code) ? EVENTS[code] : undefined;
  return event && { ...event, code };
}
