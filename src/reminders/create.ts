import { setTimeout as wait } from "node:timers/promises";
import type { Place, Subscription } from "../core/changes.js";
import type { CommandTable } from "../core/command.js";
import type { Knowledge } from "../core/knowledge.js";
import type { Clock, Log, Platform, Store } from "../core/ports.js";
import type { Reply } from "../core/reply.js";
import { lastPost } from "./account.js";
import { createEngine, type Engine } from "./engine.js";
import { asPlanned, findOut } from "./find-out.js";
import { asNext, nextPlanned } from "./next.js";
import { whyNotAgain } from "./owed.js";
import { readerContext } from "./posts/context.js";
import { createWords } from "./posts/words.js";
import type { Posting, RunningReminders } from "./running.js";
import { startTicker } from "./ticker.js";
import type { Reach } from "./unblock.js";
import { subscriberOf, wishesOf } from "./wishes.js";

export interface RemindersOptions {
  knowledge: Knowledge;
  commands: CommandTable;
  store: Store;
  clock: Clock;
  timeZone: string;
  log: Log;
  /** Resolves after some milliseconds; a test decides when. */
  sleep?(ms: number): Promise<void>;
}

export function createReminders(options: RemindersOptions): RunningReminders {
  const { knowledge, store, clock, log, sleep = (ms) => wait(ms) } = options;
  const { ledger } = store;
  let platforms: readonly Posting[] = [];
  let started = false;
  let engine: Engine | undefined;
  /** Platforms connect first, and tell of what came back before there is an engine. */
  const early: Reach[] = [];
  let ticker: { stop(): Promise<void> } | undefined;
  const messengerOf = (platform: Platform) => platforms.find(({ name }) => name === platform)?.messenger;
  const wishes = async () => wishesOf(await knowledge.read());

  const contextFor = (subscription: Subscription, at: number) =>
    readerContext(subscription, at, { ...options, reminders });
  const fits = (platform: Platform, reply: Reply) => messengerOf(platform)?.fits?.(reply) ?? true;
  const linkOf = async ({ place, id }: Subscription) => {
    const messageId = lastPost(await ledger.list(id))?.messageId;
    return messageId === undefined ? undefined : messengerOf(place.platform)?.link(place, messageId);
  };
  const whereOf = async (subscription: Subscription) =>
    (await messengerOf(subscription.place.platform)?.nameOf?.(subscription.place)) ?? linkOf(subscription);
  const words = createWords({ contextFor, ledger, fits, whereOf, now: clock.now });

  const planned = async (subscription: Subscription) => {
    const all = await wishes();
    return nextPlanned(asPlanned(all, subscription), all, ledger, clock.now());
  };

  const faultOf = (platform: Platform): "platform" | "store" | "clock" | undefined => {
    // The bot runs elsewhere: the account alone tells.
    if (!started) return undefined;
    if (!platforms.some(({ name, messenger, ready }) => name === platform && messenger && ready()))
      return "platform";
    const health = engine?.health();
    if (health?.store === false || !store.works()) return "store";
    return health?.clock === false ? "clock" : undefined;
  };

  const hasAccess = async (place: Place) => {
    const messenger = started ? messengerOf(place.platform) : undefined;
    return messenger && (await messenger.check(place)) === undefined;
  };

  const reminders: RunningReminders = {
    async next(subscription) {
      const next = await planned(subscription);
      return next && asNext(next);
    },
    async preview(subscription) {
      const next = await planned(subscription);
      if (!next) return {};
      return { next: asNext(next), reply: await words.compose(next, subscription) };
    },
    check: async (place) => {
      const messenger = messengerOf(place.platform);
      return messenger ? messenger.check(place) : "not_running";
    },
    invite: async (place, language) => messengerOf(place.platform)?.invite(place, language),
    knows: async (user) => messengerOf(user.platform)?.knows?.(user),
    async tell(place, reply) {
      const messenger = messengerOf(place.platform);
      if (!messenger) return { kind: "not_sent", code: "not_running", blocked: true };
      return messenger.post(place, { id: `told-${clock.now()}`, reply });
    },
    account: (subscription) =>
      findOut(subscription, { ledger, wishes, now: clock.now, linkOf, faultOf, hasAccess }),
    occurrence: (id) => ledger.find(id),
    async whyNotAgain(occurrence) {
      const { subscriptions, dates } = await wishes();
      return whyNotAgain(occurrence, subscriptions.get(occurrence.subscription), dates);
    },
    wake: () => void engine?.wake(),
    start(running) {
      platforms = running;
      started = true;
      const able = running.flatMap(({ name, messenger }) => (messenger ? [[name, messenger] as const] : []));
      if (able.length === 0) return;
      engine = createEngine({
        clock,
        sleep,
        ledger,
        messengers: Object.fromEntries(able),
        words,
        wishes,
        changes: (after, most) => store.changes(after, most),
        subscriber: async (id) => subscriberOf((await knowledge.read()).added, id),
        log,
      });
      for (const place of early.splice(0)) void engine.unblock(place);
      ticker = startTicker(engine);
    },
    work: async () => engine?.wake(),
    async unblock(place) {
      if (engine) await engine.unblock(place);
      else early.push(place);
    },
    fault() {
      const { store: kept = true, clock = true, clockOffMs } = engine?.health() ?? {};
      if (!kept || !store.works()) return "store";
      // Where no platform has said what time it is, nobody knows whether ours is wrong.
      return !clock && clockOffMs !== undefined ? "clock" : undefined;
    },
    stop: async () => ticker?.stop(),
  };
  return reminders;
}
