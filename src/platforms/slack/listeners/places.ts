import type { App } from "@slack/bolt";
import type { PlaceChange } from "../../shared/place-change.js";
import { installationOf, type Places } from "../caller.js";
import type { Desk } from "./desk.js";

/** The events that end or begin what the bot may do in a place. */
export const STATES: Record<string, PlaceChange["state"]> = {
  app_uninstalled: "lost",
  tokens_revoked: "lost",
  channel_left: "lost",
  group_left: "lost",
  member_left_channel: "lost",
  channel_archive: "lost",
  group_archive: "lost",
  channel_unarchive: "back",
  group_unarchive: "back",
  // No scope that every install has tells of an invitation; only who is in a channel can be mentioned there.
  app_mention: "back",
};

/** A place's event as Slack sends it; what there is depends on the kind. */
interface PlaceEvent {
  type: string;
  channel?: unknown;
  user?: unknown;
  tokens?: { bot?: unknown };
}

/** Hands on what happens to the places that the bot posts to. */
export function listenToPlaces(app: App, { identity, onPlace, log }: Desk): void {
  app.event(new RegExp(`^(?:${Object.keys(STATES).join("|")})$`), async ({ event, body }) => {
    const bot = (body as Places).authorizations?.[0]?.user_id ?? identity.known.botUserId;
    const change = changeOf(event as PlaceEvent, installationOf(body), bot);
    if (!change) return;
    if (change.state === "lost") log("warn", "slack place lost", { ...change });
    onPlace?.(change);
  });
}

/** @returns undefined where it is not about the bot, or of a conversation that cannot be lost */
function changeOf(event: PlaceEvent, installation: string, bot: string | undefined): PlaceChange | undefined {
  const { type: code, channel, user, tokens } = event;
  const state = STATES[code] as PlaceChange["state"];
  // People's own tokens are none of ours.
  if (code === "tokens_revoked" && !(Array.isArray(tokens?.bot) && tokens.bot.length > 0)) return undefined;
  // It tells of anybody who goes.
  if (code === "member_left_channel" && user !== bot) return undefined;
  if (typeof channel !== "string") return { installation, state, code };
  return channel.startsWith("D") ? undefined : { installation, channel, state, code };
}
