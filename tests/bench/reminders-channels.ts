import type { NewChange, Place } from "../../src/core/changes.js";
import type { Messenger } from "../../src/core/messenger.js";
import { clientOptions } from "../../src/platforms/slack/bolt.js";
import { createSlackMessenger } from "../../src/platforms/slack/messenger.js";
import { tokenOf } from "./reminders-rates.js";

/** A channel's wish for a digest each week at the weekday and time of an instant, as `subscribe` stores it. */
export function subscribed(place: Place, id: string, since: number, due: number): NewChange {
  const at = new Date(due);
  const rule = {
    kind: "weekly",
    weekday: at.getUTCDay() || 7,
    time: at.toISOString().slice(11, 16),
  } as const;
  return {
    at: since,
    by: { platform: place.platform, installation: place.installation, user: "U1", name: "Ana López" },
    revision: 1,
    action: "subscribe",
    subject: `subscription:${id}`,
    state: {
      kind: "subscription",
      value: { id, place, rule, themes: [], zone: "UTC", language: "en", status: "active", since },
    },
  };
}

/** @param sizes how many channels each workspace has */
export function placesOf(sizes: readonly number[]): Place[] {
  return sizes.flatMap((size, workspace) =>
    Array.from({ length: size }, (_, channel) => ({
      platform: "slack" as const,
      installation: `T${workspace}`,
      channel: `C${channel}`,
    })),
  );
}

/**
 * Slack's messenger for many workspaces: one of each, since each has its own token.
 * @param request how a request goes out and its answer comes back
 */
export function createMessenger(
  apiUrl: string,
  request: <T>(send: () => Promise<T>) => Promise<T>,
): Messenger {
  const messengers = new Map<string, Messenger>();
  const log = () => {};
  const of = (place: Place): Messenger => {
    const known =
      messengers.get(place.installation) ??
      createSlackMessenger(tokenOf(place), clientOptions(apiUrl, log), log);
    messengers.set(place.installation, known);
    return known;
  };
  return {
    ...of({ platform: "slack", installation: "T0", channel: "C0" }),
    time: (place) => request(() => of(place).time(place)),
    post: (place, post) => request(() => of(place).post(place, post)),
    find: (place, ...asked) => request(() => of(place).find(place, ...asked)),
  };
}
