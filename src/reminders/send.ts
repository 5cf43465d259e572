import type { Change, Subscription } from "../core/changes.js";
import type { Ledger } from "../core/ledger.js";
import type { Messenger, Posted } from "../core/messenger.js";
import type { Occurrence } from "../core/occurrence.js";
import { isFailure } from "./reasons.js";
import type { Words } from "./words.js";

/** What is ready to go out, or why nothing is. */
export type Ready =
  | { kind: "send"; send(): Promise<Posted> }
  | { kind: "skip"; reason: string }
  /** It is done already, by an edit, which needs no intent: a second one changes nothing. */
  | { kind: "answered"; posted: Posted }
  /** What it depends on is not ready. */
  | { kind: "wait"; reason?: string };

export interface SendDeps {
  ledger: Ledger;
  words: Words;
  changes(after: number, most: number): Promise<Change[]>;
}

/** Makes what an occurrence is to send. Rejects where its words cannot be made. */
export async function prepare(
  one: Occurrence,
  subscription: Subscription | undefined,
  messenger: Messenger,
  { ledger, words, changes }: SendDeps,
): Promise<Ready> {
  if (!subscription) return { kind: "skip", reason: "ended" };
  const { id, place, errand } = one;
  if (errand?.kind === "correction")
    return prepareCorrection(one, errand, subscription, messenger, { ledger, words, changes });
  if (errand?.kind === "warning") {
    const failed = (await ledger.list(one.subscription)).filter(isFailing);
    // Access came back before it could be said.
    if (failed.length === 0) return { kind: "skip", reason: "quiet" };
    const reply = await words.warn(one, subscription, failed);
    return { kind: "send", send: () => messenger.direct(errand.user, { id, reply }) };
  }
  const reply = await words.compose(one, subscription);
  if (!reply) return { kind: "skip", reason: "quiet" };
  return { kind: "send", send: () => messenger.post(place, { id, reply }) };
}

const isFailing = ({ state, reason = "", errand }: Occurrence) =>
  !errand && (state === "blocked" || (state === "skipped" && isFailure(reason)));

/** The post is edited; where the platform refuses that, its thread says what changed. */
async function prepareCorrection(
  { id, place }: Occurrence,
  { occurrence, change: seq }: { occurrence: string; change: number },
  subscription: Subscription,
  messenger: Messenger,
  { ledger, words, changes }: SendDeps,
): Promise<Ready> {
  const post = await ledger.find(occurrence);
  if (!post || post.state === "skipped") return { kind: "skip", reason: "untouched" };
  if (post.state !== "posted" || post.messageId === undefined) return { kind: "wait" };
  const { messageId } = post;
  const [change] = await changes(seq - 1, 1);
  const said = change && (await words.correct(post, subscription, change));
  if (!said) return { kind: "skip", reason: "untouched" };
  const updated = await messenger.update(place, messageId, { id: post.id, reply: said.edited });
  if (updated.ok) return { kind: "answered", posted: { kind: "posted", messageId } };
  if (!updated.again) {
    return { kind: "send", send: () => messenger.replyTo(place, messageId, { id, reply: said.said }) };
  }
  const { code, retryAfterMs } = updated;
  return { kind: "answered", posted: { kind: "not_sent", code, blocked: false, retryAfterMs } };
}
