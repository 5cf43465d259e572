import type { Caller } from "../caller.js";
import type { Place, Subscription } from "../changes.js";
import { can } from "../rights.js";

/** Where posts for the caller's channel go; undefined in a terminal, a page, or a talk with the bot alone. */
export function placeOf({ platform, installation, channel, address, alone }: Caller): Place | undefined {
  if ((platform !== "slack" && platform !== "teams") || channel === undefined || alone) return undefined;
  return { platform, installation, channel, ...(address !== undefined && { address }) };
}

export function isAt(place: Place, other: Place | undefined): boolean {
  return (
    place.platform === other?.platform &&
    place.installation === other.installation &&
    place.channel === other.channel
  );
}

/** Whether the caller may see and change a subscription: of the channel that they are in; admins, of their whole
 * workspace or tenant. */
export function mayChange(caller: Caller, { place }: Subscription): boolean {
  if (isAt(place, placeOf(caller))) return can(caller, "subscribe");
  const own = place.platform === caller.platform && place.installation === caller.installation;
  return own && can(caller, "administer");
}
