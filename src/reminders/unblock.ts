import type { Place } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";

/** A channel, or all of an installation. */
export type Reach = Omit<Place, "channel" | "address"> & { channel?: string };

/** Lets what is blocked there be tried again now. */
export async function unblock(ledger: Ledger, reach: Reach): Promise<void> {
  const blocked = (await ledger.blocked()).filter(({ place }) => isIn(place, reach));
  // Whoever holds one just now is trying it, and the fence says so.
  for (const { id, fence } of blocked) await ledger.update(id, fence, { notBefore: undefined });
}

const isIn = (place: Place, { platform, installation, channel = place.channel }: Reach) =>
  place.platform === platform && place.installation === installation && place.channel === channel;
