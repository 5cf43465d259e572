import { subscriptionsOf } from "../core/added/added.js";
import type { Occurrence } from "../core/occurrence.js";
import type { Stage } from "./stage.js";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;
/** Steps while something is unsettled: an answer that proves nothing settles after three minutes. */
const SHORTEST = 30 * SECOND;
const LONGEST = HOUR;

export interface Travelling {
  /** Ends the journey where it is. */
  signal?: AbortSignal;
  /** Told after each step. */
  stepped?(): void;
}

/**
 * Lets time pass until an instant, so that each post comes when it is due: from one such moment to the next. Resolves
 * with the clock at the instant, or at where it was stopped.
 */
export async function travel(
  { app, clock }: Pick<Stage, "app" | "clock">,
  to: number,
  { signal, stepped }: Travelling = {},
): Promise<void> {
  let patience = SHORTEST;
  let before = "";
  await app.reminders.work();
  while (clock.now() < to && !signal?.aborted) {
    const open = (await app.store.ledger.list()).filter(isOpen);
    const state = open.map(({ id, state }) => `${id} ${state}`).join();
    // What stays as it is, is looked at more and more seldom: nothing changes while time flies.
    patience = state === before ? Math.min(patience * 2, LONGEST) : SHORTEST;
    before = state;
    const now = clock.now();
    const tries = open.map((one) => nextTry(one, now, patience));
    const at = Math.min(to, ...tries, ...(await dueNext(app)));
    // Nothing may be in flight when the clock is set: the ticker wakes the engine by itself, too.
    await app.reminders.work();
    clock.setTo(at);
    await app.reminders.work();
    stepped?.();
  }
}

const isOpen = ({ state }: Occurrence) => state !== "posted" && state !== "skipped";

function nextTry({ state, notBefore, expiresAt }: Occurrence, now: number, patience: number): number {
  // Somebody must act first, and nobody does meanwhile.
  if (state === "blocked") return Math.min(now + DAY, Math.max(expiresAt + 1, now + patience));
  return Math.max(notBefore ?? now, now + patience);
}

async function dueNext({ knowledge, reminders }: Stage["app"]): Promise<number[]> {
  const { added } = await knowledge.read();
  const next = await Promise.all(subscriptionsOf(added).map(({ value }) => reminders.next(value)));
  return next.flatMap((one) => one?.dueAt ?? []);
}
