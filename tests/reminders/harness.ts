import type { Change, Place, Subscription } from "../../src/core/changes.js";
import type { Ledger } from "../../src/core/ledger.js";
import type { Found, Messenger, Posted, Updated } from "../../src/core/messenger.js";
import type { LogLevel } from "../../src/core/ports.js";
import type { CountedDate } from "../../src/reminders/dates.js";
import { createEngine, type Engine } from "../../src/reminders/engine.js";
import type { Words } from "../../src/reminders/words.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { createLife, type Life } from "../simulation/machine.js";
import { createTime, type Time } from "../simulation/time.js";
import { words } from "../simulation/words.js";

/** What reached the platform. */
export interface Sent {
  what: "post" | "update" | "reply" | "direct";
  to: string;
  title: string;
  at: number;
}

/** An engine on a virtual clock, woken every 20 s unless a test says otherwise, with a platform that answers as a test says. */
export interface Harness {
  time: Time;
  life: Life;
  engine: Engine;
  ledger: Ledger;
  sent: Sent[];
  logs: { level: LogLevel; event: string }[];
  subscriptions: Map<string, Subscription>;
  dates: CountedDate[];
  changes: Change[];
  again: { occurrence: string; until: string }[];
  /** What the platform says; posted, edited and absent where a test says nothing. */
  answer: {
    post: (place: Place) => Posted;
    update: () => Updated;
    find: () => Found;
    time: () => number | undefined;
  };
  /** How long an answer takes. */
  answerMs: number;
  tickMs: number;
  /** How far our wall clock is ahead. */
  offMs: number;
  /** Ends this process and begins another on the same account. */
  restart(): void;
  runUntil(iso: string): Promise<void>;
}

export interface HarnessOptions {
  start: string;
  subscriptions: Subscription[];
  words?: Partial<Words>;
  /** Stands between the engine and the account. */
  ledger?: (ledger: Ledger) => Ledger;
}

export function createHarness({ start, subscriptions, words: own, ledger: wrap }: HarnessOptions): Harness {
  const time = createTime(Date.parse(start));
  const { ledger } = createMemoryStore({ now: time.now, monotonic: time.now });
  const harness = {
    time,
    ledger,
    sent: [],
    logs: [],
    dates: [],
    changes: [],
    again: [],
  } as unknown as Harness;
  harness.subscriptions = new Map(subscriptions.map((one) => [one.id, one]));
  harness.answerMs = 100;
  harness.tickMs = 20_000;
  harness.offMs = 0;
  let number = 0;
  harness.answer = {
    post: () => ({ kind: "posted", messageId: `m${++number}` }),
    update: () => ({ ok: true }),
    find: () => ({ kind: "absent" }),
    time: time.now,
  };
  const messengerOf = (life: Life): Messenger => {
    const later = <T>(value: T) => life.sleep(harness.answerMs).then(() => value);
    const record = (what: Sent["what"], to: string, title: string) =>
      harness.sent.push({ what, to, title, at: time.now() });
    const send = (what: Sent["what"], place: Place, title: string) => {
      const posted = harness.answer.post(place);
      if (posted.kind === "posted") record(what, place.channel, title);
      return later(posted);
    };
    return {
      pace: { perChannelMs: 1_000, perInstallationMs: 200 },
      time: () => later(harness.answer.time()),
      post: (place, { reply }) => send("post", place, reply.title),
      update: (_, messageId, { reply }) => {
        const updated = harness.answer.update();
        if (updated.ok) record("update", messageId, reply.title);
        return later(updated);
      },
      replyTo: (place, messageId, { reply }) => send("reply", { ...place, channel: messageId }, reply.title),
      find: () => later(harness.answer.find()),
      direct: (user, { reply }) => send("direct", { ...user, channel: `@${user.user}` }, reply.title),
      check: async () => undefined,
      invite: async () => "",
      link: async () => undefined,
    };
  };
  harness.restart = () => {
    harness.life?.kill();
    const life = createLife(
      time,
      () => harness.offMs,
      () => {},
    );
    harness.life = life;
    const messenger = messengerOf(life);
    harness.engine = createEngine({
      clock: life.clock,
      sleep: life.sleep,
      ledger: wrap?.(ledger) ?? ledger,
      messengers: { slack: messenger, teams: messenger },
      words: { ...words, ...own },
      wishes: async () => harness,
      changes: async (after) => harness.changes.filter(({ seq }) => seq > after),
      subscriber: async () => ({ platform: "slack", installation: "T1", user: "U1" }),
      log: (level, event) => harness.logs.push({ level, event }),
    });
    const tick = () => {
      void harness.engine.wake();
      life.reach(time.now() + harness.tickMs, tick);
    };
    tick();
  };
  harness.restart();
  harness.runUntil = (iso) => time.run(Date.parse(iso));
  return harness;
}
