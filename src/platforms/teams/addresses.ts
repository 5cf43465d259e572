import type { Activity } from "botbuilder";
import type { Place } from "../../core/changes.js";
import { createKept } from "../../core/kept.js";
import { placeOf } from "./tenant.js";

/**
 * Where Teams takes posts. A conversation lives in a region, whose address comes with each activity and may change:
 * the newest that was seen wins over the one that was stored with a subscription, which is what a restart leaves.
 */
export interface Addresses {
  /** @returns true where the conversation was posted to, or heard of, at another address before */
  see(activity: Activity): boolean;
  /** Of a conversation; for one that was never heard of, its tenant's or Microsoft's own, which knows the regions. */
  of(place: Pick<Place, "installation"> & Partial<Place>): string | undefined;
}

/** A coalition has some hundred conversations. */
const CONVERSATIONS = 10_000;
const TENANTS = 100;

/** @param otherwise where nothing was ever heard */
export function createAddresses(otherwise: string | undefined): Addresses {
  const conversations = createKept<{ address: string }>(CONVERSATIONS);
  const tenants = createKept<{ address: string }>(TENANTS);
  return {
    see(activity) {
      const { serviceUrl: address } = activity;
      const { installation, channel } = placeOf(activity);
      const before = conversations.get(channel)?.address;
      conversations.set(channel, { address });
      tenants.set(installation, { address });
      return before !== undefined && before !== address;
    },
    of({ installation, channel, address: stored }) {
      const seen = channel === undefined ? undefined : conversations.get(channel)?.address;
      const address = seen ?? stored ?? tenants.get(installation)?.address ?? otherwise;
      // So that it is noticed when the conversation turns up elsewhere.
      if (channel !== undefined && address !== undefined) conversations.set(channel, { address });
      return address;
    },
  };
}
