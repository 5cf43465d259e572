import type { Change, Subscription } from "../core/changes.js";
import type { Occurrence } from "../core/occurrence.js";
import type { Reply } from "../core/reply.js";

/** What posts say; written elsewhere. */
export interface Words {
  /** @returns undefined where there is nothing to say: the post is skipped as `quiet` */
  compose(occurrence: Occurrence, subscription: Subscription): Promise<Reply | undefined>;
  /**
   * A post that was sent, as it reads now, and what its thread says of a change where it cannot be edited.
   * @returns undefined where the change does not touch it
   */
  correct(
    posted: Occurrence,
    subscription: Subscription,
    change: Change,
  ): Promise<{ edited: Reply; said: Reply } | undefined>;
  /** For who subscribed: the subscription fails, and this is why. */
  warn(warning: Occurrence, subscription: Subscription, failed: Occurrence[]): Promise<Reply>;
}
