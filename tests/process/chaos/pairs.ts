import type { Change, NewChange, Subscription } from "../../../src/core/changes.js";
import type { Occurrence } from "../../../src/core/occurrence.js";
import { LEAD, type Owed, recorded, START } from "../shared/wishes.js";

const MINUTE = 60_000;
const EVERY = 4;
const APART = 5;

/** Whether a channel has two countdowns to the same dates, one some minutes after the other. */
export const isPaired = (channel: string): boolean => channel.startsWith("P");

/** Channels with two countdowns each, so that done under the first ends the second. */
export function createPairs(minutes: number, references: readonly string[]) {
  const changes: NewChange[] = [];
  const owed: Owed[] = [];
  const channels: string[] = [];
  for (let minute = 1; minute + APART < minutes; minute += EVERY) {
    const channel = `P${minute}`;
    channels.push(channel);
    for (const at of [minute, minute + APART]) {
      const dueAt = START + at * MINUTE;
      const local = new Date(dueAt).toISOString().slice(0, 16);
      const subscription: Subscription = {
        id: `S${1_000 + at}-${channel}`,
        place: { platform: "slack", installation: "T1", channel },
        rule: { kind: "countdown", days: [LEAD], time: local.slice(11) },
        themes: [],
        zone: "UTC",
        language: "en",
        status: "active",
        since: START - MINUTE,
      };
      const state = { kind: "subscription", value: subscription } as const;
      changes.push(recorded("subscribe", `subscription:${subscription.id}`, state));
      for (const reference of references)
        owed.push({ subscription: subscription.id, channel, local, dueAt, reference });
    }
  }
  return { changes, owed, channels };
}

/** Whether it was rightly skipped: members of its channel said before that it is done. */
export function isDone(
  { state, reason, place, about }: Occurrence,
  changes: readonly Change[],
  rows: ReadonlyMap<string, Occurrence>,
): boolean {
  if (state !== "skipped" || reason !== "done") return false;
  return changes.some(
    ({ state: { kind, value } }) =>
      kind === "mark" &&
      value.kind === "done" &&
      value.countdown?.reference === about?.reference &&
      rows.get(value.occurrence)?.place.channel === place.channel,
  );
}
