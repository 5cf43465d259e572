import { ApgError } from "../core/errors.js";
import type { Found, Messenger, Posted } from "../core/messenger.js";
import type { Occurrence, OccurrenceUpdate } from "../core/occurrence.js";
import { answered, type Looked, looked, lookWindow } from "./answers.js";
import type { EngineParts } from "./parts.js";
import { begun, marksOf, nextStep, skipped, unconfigured, waiting, withdrawn } from "./rules.js";
import { prepare, type Ready } from "./send.js";
import { LOOK_AGAIN } from "./timing.js";
import { noteBlocked, warnOf } from "./warning.js";
import { whyNotOwed } from "./why-not.js";

/** A claim. */
export interface Lease {
  /** False when there is no time left to send anything under it, by the monotonic clock. */
  holds(): boolean;
}

/** Does with a claimed occurrence what its state asks for. Rejects where the account cannot be written. */
export async function deliver(claimed: Occurrence, lease: Lease, parts: EngineParts): Promise<void> {
  const { clock, witness } = parts;
  const outcome = parts.outcomes.known(claimed);
  if (outcome) return finish(claimed, outcome, parts);
  const why = await whyNotOwed(claimed, parts);
  const step = nextStep(claimed, {
    now: clock.now(),
    startedAt: parts.startedAt(),
    trusted: witness.trusts(claimed.id),
    settlesInMs: witness.settlesIn(claimed),
    why,
  });
  if (step.kind === "write") return finish(claimed, step.update, parts);
  const messenger = parts.messengers[claimed.place.platform];
  if (!messenger) return finish(claimed, unconfigured(claimed, clock.now()), parts);
  if (step.kind === "post") return post(claimed, messenger, lease, parts);
  const verdict = await look(claimed, messenger, why, parts);
  if (verdict.kind === "write") return finish(claimed, verdict.update, parts);
  const { unsure, attemptedAt } = verdict;
  return post({ ...claimed, unsure: unsure || undefined, attemptedAt }, messenger, lease, parts);
}

async function look(
  claimed: Occurrence,
  messenger: Messenger,
  why: string | undefined,
  { clock, ledger, looks, timing }: EngineParts,
): Promise<Looked> {
  const { place, id, errand } = claimed;
  const held = looks.heldMs(place);
  if (held > 0) return { kind: "write", update: waiting(claimed, held, clock.now()) };
  const restoredAt = await ledger.restoredAt();
  const { since, until } = lookWindow(claimed, restoredAt, timing.clockToleranceMs);
  // A second edit changes nothing, and what went to a person alone or into a thread is in no history.
  const found: Found = errand
    ? { kind: "unreadable", code: "errand", ever: true }
    : await messenger.find(place, id, since, until);
  if (found.kind === "unreadable" && found.retryAfterMs) looks.hold(place, found.retryAfterMs);
  return looked(claimed, found, clock.now(), why, restoredAt);
}

/** Stores that it is to be sent, checks that it still may be, sends it, stores how that went. */
async function post(one: Occurrence, messenger: Messenger, lease: Lease, parts: EngineParts): Promise<void> {
  const { clock, clockCheck, ledger, outcomes, witness, timing } = parts;
  const ready = await wordsFor(one, messenger, parts);
  if (ready.kind === "skip") return finish(one, skipped(one, ready.reason), parts);
  if (ready.kind === "wait") {
    const { reason = one.reason } = ready;
    return finish(one, { reason, ...waiting(one, LOOK_AGAIN, clock.now()) }, parts);
  }
  if (ready.kind === "answered") {
    heed(ready.posted, one, parts);
    const tried = { ...one, attempts: one.attempts + 1 };
    const update = answered(tried, ready.posted, clock.now(), 0);
    return finish(one, { ...update, attempts: tried.attempts }, parts);
  }
  if (!lease.holds()) return finish(one, { leaseUntil: undefined }, parts);
  const attempt = begun(one, clock.now(), clockCheck.serverNow());
  if (!(await ledger.update(one.id, one.fence, attempt))) return;
  const begunOne: Occurrence = { ...one, ...(attempt as Partial<Occurrence>) };
  // Whatever took its time until here, it may have been longer than the lease.
  if (!lease.holds() || !clockCheck.fits()) return finish(begunOne, withdrawn, parts);
  witness.trust(one.id);
  const posted = await ready.send();
  heed(posted, one, parts);
  if (posted.kind === "ambiguous") witness.ended(begunOne);
  const answer = answered(begunOne, posted, clock.now(), timing.settleMs + timing.leaseMs);
  if (answer.state === "posted") witness.forget(one.id);
  const update = answer.state === "blocked" ? await noteBlocked(one, answer, parts) : answer;
  if (!(await outcomes.write(begunOne, update)))
    throw new ApgError("STORE_UNAVAILABLE", "how a post went is not stored yet");
}

/** What an answer says to everybody else: what time it is, and to wait. */
function heed(posted: Posted, { place }: Occurrence, { clockCheck, posts }: EngineParts): void {
  if (posted.serverTime !== undefined) clockCheck.note(posted.serverTime);
  if (posted.kind === "not_sent" && posted.retryAfterMs) posts.hold(place, posted.retryAfterMs);
}

/** A text that cannot be made holds up nothing else, and is tried again. */
async function wordsFor(one: Occurrence, messenger: Messenger, parts: EngineParts): Promise<Ready> {
  const marked = { ...one, ...marksOf(one, parts.clock.now()) };
  try {
    return await prepare(marked, parts.current().subscriptions.get(one.subscription), messenger, parts);
  } catch (cause) {
    parts.log("error", "a post could not be written", { occurrence: one.id, cause });
    return { kind: "wait", reason: "not_composed" };
  }
}

async function finish(one: Occurrence, update: OccurrenceUpdate, parts: EngineParts): Promise<void> {
  const { ledger, witness } = parts;
  if (update.state === "skipped" || update.state === "posted") witness.forget(one.id);
  // Before it is skipped: else nobody would hear of it after a crash between the two.
  if (update.state === "skipped") await warnOf({ ...one, reason: update.reason }, parts);
  const noted = update.state === "blocked" ? await noteBlocked(one, update, parts) : update;
  await ledger.update(one.id, one.fence, noted);
}
