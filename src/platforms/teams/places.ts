import type { Activity } from "botbuilder";
import { placeOf } from "./tenant.js";

/** What became of a place. */
export interface PlaceChange {
  installation: string;
  /** Undefined where any of the installation's may be meant: Teams names a team, and not each of its channels. */
  channel?: string;
  state: "lost" | "back";
  /** Why: `bot_removed`, `team_archived`, `moved`. */
  code: string;
}

type What = Pick<PlaceChange, "state" | "code"> & { of: "channel" | "team" };

/** Teams' own names of what happens to channels and teams, as far as it matters to posting there. */
const EVENTS: Record<string, What> = {
  channelDeleted: { state: "lost", code: "channel_deleted", of: "channel" },
  channelRestored: { state: "back", code: "channel_restored", of: "channel" },
  teamArchived: { state: "lost", code: "team_archived", of: "team" },
  teamUnarchived: { state: "back", code: "team_unarchived", of: "team" },
  teamDeleted: { state: "lost", code: "team_deleted", of: "team" },
  teamHardDeleted: { state: "lost", code: "team_deleted", of: "team" },
  teamRestored: { state: "back", code: "team_restored", of: "team" },
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
  const { channel, team } = (activity.channelData ?? {}) as Record<string, { id?: unknown } | undefined>;
  if (of === "channel") return { installation, channel: textOr(channel?.id, named), state, code };
  // A team's id is the one of its first channel. All that may be back is tried; what is lost tells so itself.
  return state === "back"
    ? { installation, state, code }
    : { installation, channel: textOr(team?.id, named), state, code };
}

function whatOf(activity: Activity): What | undefined {
  const of = activity.channelData?.team ? "team" : "channel";
  if (isArrival(activity)) return { state: "back", code: "bot_added", of };
  if (isDeparture(activity)) return { state: "lost", code: "bot_removed", of };
  const event = String(activity.channelData?.eventType);
  return activity.type === "conversationUpdate" && Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined;
}

function textOr(id: unknown, otherwise: string): string {
  return typeof id === "string" ? id : otherwise;
}
