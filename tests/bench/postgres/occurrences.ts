import type { Ledger } from "../../../src/core/ledger.js";
import type { NewOccurrence } from "../../../src/core/occurrence.js";
import { answered } from "../../../src/reminders/answers.js";
import { idOf, keyOf } from "../../../src/reminders/key.js";
import { begun } from "../../../src/reminders/rules.js";

export const INSTALLATIONS = 100;
const WINDOW = 12 * 3_600_000;
const ZONE = "America/Toronto";

type Claimed = Awaited<ReturnType<Ledger["claim"]>>[number];

/** A digest of the subscription of that number, as the planner owes it. */
export function owed(subscription: number, dueAt: number): NewOccurrence {
  const installation = `T${String(subscription % INSTALLATIONS).padStart(10, "0")}`;
  const one = {
    subscription: nameOf(subscription),
    place: {
      platform: "slack" as const,
      installation,
      channel: `C${String(subscription).padStart(10, "0")}`,
    },
    local: new Date(dueAt).toISOString().slice(0, 16),
    zone: ZONE,
  };
  const key = keyOf(one);
  return { id: idOf(key), key, ...one, dueAt, expiresAt: dueAt + WINDOW, state: "due" };
}

export const nameOf = (subscription: number): string => `S${subscription}`;

/** What the engine stores of a post: before it goes out that it will, after it how it went. */
export async function settle(one: Claimed, ledger: Ledger, now: () => number): Promise<void> {
  const attempt = begun(one, now(), now());
  const posted = { kind: "posted", messageId: `${now()}.000100` } as const;
  const isBegun = await ledger.update(one.id, one.fence, attempt);
  if (!isBegun || !(await ledger.update(one.id, one.fence, answered(one, posted, now(), 0))))
    throw new Error(`${one.id} was claimed by somebody else`);
}

/** Settles all of them, so many at once. @param done is told of each */
export async function settleAll(
  claimed: readonly Claimed[],
  atOnce: number,
  ledger: Ledger,
  now: () => number,
  done: (count: number) => void = () => {},
): Promise<void> {
  const queue = [...claimed];
  const work = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      await settle(one, ledger, now);
      done(1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
