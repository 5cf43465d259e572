import type { NewOccurrence } from "../../src/core/occurrence.js";
import { channelAndDay } from "../../src/reminders/dates.js";
import type { Wishes } from "../../src/reminders/parts.js";
import { OVERLAP, TIMING } from "../../src/reminders/timing.js";
import { instantOf } from "../../src/reminders/zone.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { blind, settling } from "./bad-looks.js";
import type { Variant } from "./simulate.js";

const LOSING = { lostAnswer: 0.4, appliedLate: 0.8 };

/** A way that is known to be bad: on how many instances it is tried, and what comes of it where nothing is lost or doubled. */
export interface BadVariant extends Variant {
  instances: 1 | 3;
  shows?: "not owed";
}

/** The ways of doing it that are known to lose, double or send what is not owed. */
export const VARIANTS: Record<string, BadVariant> = {
  /** What is due is known to the process alone, and a post is tried until an answer says that it is there. */
  "timer and retries": {
    instances: 1,
    ledger: (_, life) => {
      const { ledger } = createMemoryStore(life.clock);
      const born = life.clock.now();
      return { ...ledger, cursor: async (name) => Math.max(born, await ledger.cursor(name)) };
    },
    messenger: (messenger) => ({
      ...messenger,
      async post(place, post) {
        let posted = await messenger.post(place, post);
        for (let tries = 1; posted.kind === "ambiguous" && tries < 10; tries++) {
          posted = await messenger.post(place, post);
        }
        return posted;
      },
    }),
  },
  "marked as sent, then posted": {
    instances: 1,
    ledger: (ledger) => ({
      ...ledger,
      async update(id, fence, change) {
        const { state } = (await ledger.find(id)) ?? {};
        if (state === "posted") return true;
        return change.state === "attempting"
          ? ledger.update(id, fence, { ...change, state: "posted", messageId: "unknown" })
          : ledger.update(id, fence, change);
      },
    }),
  },
  "posted, then marked as sent": {
    instances: 1,
    ledger: (ledger) => ({
      ...ledger,
      update: async (id, fence, change) =>
        change.state === "attempting" || change.state === "reconcile"
          ? (await ledger.find(id))?.fence === fence
          : ledger.update(id, fence, change),
    }),
    messenger: blind,
  },
  "a look that waits for nothing": { instances: 1, timing: { settleMs: -TIMING.leaseMs }, rates: LOSING },
  "a look that waits too short": { instances: 1, timing: { settleMs: 0 }, rates: LOSING },
  "settled is judged after the look": {
    instances: 1,
    timing: { settleMs: -TIMING.leaseMs },
    messenger: (messenger, { clock }) => settling(messenger, clock.monotonic, "after"),
    rates: { ...LOSING, slowLook: 0.7 },
  },
  "no check of the lease before it is sent": {
    instances: 3,
    timing: { sendWithinMs: Number.POSITIVE_INFINITY },
    rates: { freezeAfterWrite: 0.1, freezeMinutes: 30 },
  },
  "settled by the wall clock": {
    instances: 1,
    timing: { settleMs: -TIMING.leaseMs },
    messenger: (messenger, { clock }) => settling(messenger, clock.now, "before"),
    rates: { ...LOSING, clockStep: 1 },
  },
  "a late date is planned for what is still to come": {
    instances: 1,
    ledger: (ledger) => ({
      ...ledger,
      insert: async (rows) => {
        const after = (await ledger.cursor("planned")) - OVERLAP;
        const isTimely = ({ about, local, zone }: NewOccurrence) => !about || instantOf(local, zone) > after;
        return ledger.insert(rows.filter(isTimely));
      },
    }),
  },
  "what was skipped stays so": {
    instances: 1,
    ledger: (ledger) => ({
      ...ledger,
      update: async (id, fence, change) =>
        (await ledger.find(id))?.state !== "skipped" && ledger.update(id, fence, change),
    }),
  },
  "the last mark of a post alone counts": {
    instances: 1,
    wishes: (coalition) => {
      const marks = coalition.changes.flatMap(({ state }) => (state.kind === "mark" ? [state.value] : []));
      const last = new Map(marks.map((mark) => [mark.occurrence, mark]));
      const isLast = ({ occurrence, until }: { occurrence: string; until: string }) =>
        last.get(occurrence)?.until === until;
      const wishes = coalition.wishes();
      return { ...wishes, again: wishes.again.filter(isLast) };
    },
  },
  "done under a countdown ends nothing": {
    instances: 1,
    shows: "not owed",
    wishes: (coalition) => withDone(coalition.wishes(), () => []),
  },
  "done in one channel ends the countdowns of all": {
    instances: 1,
    wishes: (coalition) => {
      const wishes = coalition.wishes();
      const places = [...wishes.subscriptions.values()].map(({ place }) => place);
      const dayOf = (done: string) => done.split(" ").at(-1) as string;
      return withDone(wishes, (doneIn) =>
        doneIn.flatMap((done) => places.map((place) => channelAndDay(place, dayOf(done)))),
      );
    },
  },
  "no fsync": { instances: 1, fsync: false, rates: { crashAfterWrite: 0.01 } },
};

/** As if something else had been done under the countdowns to each date. */
function withDone(wishes: Wishes, doneIn: (done: readonly string[]) => string[]): Wishes {
  return { ...wishes, dates: wishes.dates.map((date) => ({ ...date, doneIn: doneIn(date.doneIn) })) };
}
