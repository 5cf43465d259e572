import { historyOf } from "../../core/added/added.js";
import type { Change, Subscription } from "../../core/changes.js";
import type { Context } from "../../core/command.js";
import type { Ledger } from "../../core/ledger.js";
import type { Occurrence } from "../../core/occurrence.js";
import type { Platform } from "../../core/ports.js";
import type { Reply } from "../../core/reply.js";
import { dayAt } from "../../i18n/days.js";
import type { Words } from "../words.js";
import { lookBefore } from "./before.js";
import { referenceOf, type Step, stepsBetween } from "./changes.js";
import { countdown } from "./countdown.js";
import { type Body, digest, hasNews } from "./digest.js";
import { finish, said } from "./finish.js";
import { onePage } from "./limited.js";
import { datesOfThemes, select } from "./selection.js";
import { warning } from "./warning.js";

/** What a first digest looks back over. */
const WEEK = 7 * 86_400_000;

/** A post that is to be written; a planned one has neither been late nor tried. */
export type Unwritten = Pick<
  Occurrence,
  "id" | "subscription" | "local" | "zone" | "about" | "dueAt" | "late" | "repeat" | "postedAt"
>;

export interface WordsDeps {
  /** Everything that commands may read, for a reader of the channel on the day of an instant. */
  contextFor(subscription: Subscription, at: number): Promise<Context>;
  ledger: Ledger;
  /** Whether a post is one page on a platform. */
  fits(platform: Platform, reply: Reply): boolean;
  /** What people call the channel of a subscription, or an address in it; undefined where neither is known. */
  whereOf(subscription: Subscription): Promise<string | undefined>;
  now(): number;
}

/** What posts say: composed from what is known, in the subscription's language and zone. */
export function createWords({ contextFor, ledger, fits, whereOf, now }: WordsDeps): Words & {
  compose(one: Unwritten, subscription: Subscription): Promise<Reply | undefined>;
} {
  /** @param change what a post that was sent is corrected for */
  async function write(
    one: Unwritten,
    subscription: Subscription,
    change?: Change,
  ): Promise<Reply | undefined> {
    const isSent = change !== undefined;
    // A post keeps the day on which it was posted: what it counts was true then.
    const at = isSent ? (one.postedAt ?? one.dueAt) : Math.max(now(), one.dueAt);
    const context = await contextFor(subscription, at);
    const before = await lookBefore(one, context.added, ledger);
    const after = before.lastAt ?? one.dueAt - WEEK;
    // What changed between the writing of a post and its arrival counts too.
    const since = change?.state.kind === "date" ? Math.min(at, change.at) : at;
    const later = isSent ? stepsBetween(context.added, since, Number.POSITIVE_INFINITY) : [];
    const written = (body: (most: number) => Body | undefined, corrections: Step[]) =>
      onePage(
        (most) => {
          const said = body(most);
          return said && finish(said, one, { corrections, most }, context);
        },
        (reply) => fits(subscription.place.platform, reply),
      );
    const about = (steps: Step[], references: ReadonlySet<string>) =>
      steps.filter((each) => references.has(referenceOf(each.change) ?? ""));
    if (one.about) {
      const corrections = about(later, new Set([one.about.reference]));
      const { about: date } = one;
      const hasChanged = corrections.length > 0;
      return written((most) => countdown(date, { hasChanged, most }, context), corrections);
    }
    const dates = datesOfThemes(subscription.themes, context.library);
    const covered = new Set(dates.map(({ reference }) => reference));
    const selection = select(dates, dayAt(after, one.zone), context.today);
    const changes = about(stepsBetween(context.added, after, at), covered);
    const isFirst = before.lastAt === undefined;
    if (!isSent && !isFirst && !before.wanted && !hasNews(selection, changes)) return undefined;
    const corrections = about(later, covered).filter((each) => wasThere(each.change, at, context));
    return written((most) => digest(selection, changes, { isFirst, most }, context), corrections);
  }

  return {
    compose: (one, subscription) => write(one, subscription),
    async correct(posted, subscription, change) {
      const edited = await write(posted, subscription, change);
      const context = await contextFor(subscription, now());
      if (!edited || !(await touches(change, posted, subscription, context))) return undefined;
      return { edited, said: said(change, posted, edited, context) };
    },
    async warn(warned, subscription, failed) {
      const context = await contextFor(subscription, now());
      return warning(warned, { subscription, where: await whereOf(subscription), failed }, context);
    },
  };
}

/** Whether a post of an instant could speak of it. */
function wasThere({ subject }: Change, at: number, { added }: Context): boolean {
  const [first] = historyOf(added, subject);
  return first !== undefined && first.at <= at;
}

/** Whether a post speaks of what changed: its own marks, its own date, a date that a digest shows or showed. */
async function touches(
  change: Change,
  { id, about, postedAt, dueAt, subscription }: Unwritten,
  { themes }: Subscription,
  context: Context,
): Promise<boolean> {
  const { state, subject } = change;
  if (state.kind === "subscription") return subject === `subscription:${subscription}`;
  if (state.kind === "mark") return subject === `mark:${id}`;
  if (state.kind !== "date") return false;
  if (about) return about.reference === state.value.reference;
  const dates = datesOfThemes(themes, context.library);
  return (
    wasThere(change, postedAt ?? dueAt, context) &&
    dates.some(({ reference }) => reference === state.value.reference)
  );
}
