import { subscriptionsOf } from "../core/added/added.js";
import { isAt } from "../core/subscribing/place.js";
import type { Doings, FaultKind } from "./api.js";
import { PageError } from "./errors.js";
import { ADMIN, isShared, type SharedChannel } from "./people.js";
import { POST_FAULTS, type PostFault } from "./post-faults.js";
import type { Side } from "./side.js";
import type { Stage } from "./stage.js";
import { PLATFORM_NAMES } from "./words/words.js";

/** What goes wrong on purpose, on both platforms at once. */
export interface Faults {
  /** @throws PageError where it cannot be switched now */
  set(fault: Doings["fault"]): Promise<void>;
  /** Of the platforms, and of a channel. What somebody typed counts as well: a channel that is paused is paused. */
  all(): FaultKind[];
  of(channel: SharedChannel): Promise<FaultKind[]>;
}

export function createFaults({ app, sides }: Pick<Stage, "app" | "sides">): Faults {
  const posts = new Set<PostFault>();

  const subscriptions = async (side: Side, channel: SharedChannel) => {
    const { added } = await app.knowledge.read();
    const place = side.place(channel);
    return subscriptionsOf(added).flatMap(({ value }) => (isAt(value.place, place) ? [value] : []));
  };

  /** By the lines that an admin would type. */
  const pause = async (channel: SharedChannel, on: boolean) => {
    const found = await Promise.all(
      sides.map(async (side) => ({
        side,
        ids: (await subscriptions(side, channel)).flatMap(({ id, status }) =>
          (status === "paused") === on ? [] : [id],
        ),
      })),
    );
    if (found.every(({ ids }) => ids.length === 0)) throw new PageError("PAGE_NOTHING_TO_PAUSE");
    const lines = found.flatMap(({ side, ids }) => {
      const where = ([channel, "direct"] as const).find((at) => side.reaches(at, "command"));
      if (!where && ids.length) throw new PageError("PAGE_UNREACHED", PLATFORM_NAMES[side.name]);
      return ids.map(
        (id) => () => side.say(ADMIN, where ?? "direct", "command", `${on ? "pause" : "resume"} ${id}`),
      );
    });
    // Only where both platforms can be told, so that none is paused alone.
    for (const type of lines) await type();
  };

  return {
    async set({ kind, on, channel }) {
      if (kind === "pause" || kind === "archive") {
        if (channel === undefined || !isShared(channel)) throw new PageError("PAGE_INPUT", "channel");
        if (kind === "pause") return pause(channel, on);
        for (const side of sides) if (side.isArchived(channel) !== on) await side.archive(channel, on);
      } else if (kind === "revoke") {
        for (const side of sides) if (side.isRevoked() !== on) await side.revoke(on);
      } else {
        if (on) posts.add(kind);
        else posts.delete(kind);
        for (const side of sides) side.failPosts(POST_FAULTS.filter((each) => posts.has(each)));
      }
    },
    all: () => [...(sides.some((side) => side.isRevoked()) ? (["revoke"] as const) : []), ...posts],
    async of(channel) {
      const all = (await Promise.all(sides.map((side) => subscriptions(side, channel)))).flat();
      const paused = all.length > 0 && all.every(({ status }) => status === "paused");
      const archived = sides.some((side) => side.isArchived(channel));
      return [...(paused ? (["pause"] as const) : []), ...(archived ? (["archive"] as const) : [])];
    },
  };
}
