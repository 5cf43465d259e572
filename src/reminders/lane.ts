import type { Occurrence } from "../core/occurrence.js";
import { deliver, type Lease } from "./delivery.js";
import type { EngineParts } from "./parts.js";

/** A platform answers in a few tenths of a second; so many at once keep up with the pace that it allows. */
const AT_ONCE = 3;
const STEP = 1_000;

/**
 * Works off what was claimed of one installation, as fast as the platform allows. What there is no time for under the
 * claim is given back. Rejects where the account cannot be written.
 */
export async function runLane(
  claimed: Occurrence[],
  claimedAt: number,
  parts: EngineParts,
  isStopping: () => boolean,
): Promise<void> {
  const { clock, clockCheck, posts, sleep, timing } = parts;
  const leftMs = () => claimedAt + timing.sendWithinMs - clock.monotonic();
  const lease: Lease = { holds: () => leftMs() > 0 };
  const queue = [...claimed];

  const work = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const wait = clockCheck.fits() ? posts.take(one.place, leftMs()) : undefined;
      if (wait !== undefined) await waitOut(wait);
      if (wait === undefined || isStopping()) return giveBack([one, ...queue.splice(0)]);
      await deliver(one, lease, parts);
    }
  };
  /** In small steps, so that a stop waits for no Retry-After. */
  const waitOut = async (ms: number) => {
    for (let left = ms; left > 0 && !isStopping(); left -= STEP) await sleep(Math.min(left, STEP));
  };
  const giveBack = async (rest: Occurrence[]) => {
    await Promise.all(rest.map(({ id, fence }) => parts.ledger.update(id, fence, { leaseUntil: undefined })));
  };
  const workers = Array.from({ length: Math.min(AT_ONCE, claimed.length) }, work);
  const ended = await Promise.allSettled(workers);
  for (const one of ended) if (one.status === "rejected") throw one.reason;
}
