import type { Place } from "../../src/core/changes.js";
import type { Found, Messenger, Post, Posted, Updated } from "../../src/core/messenger.js";
import { TIMING } from "../../src/reminders/timing.js";
import type { Faults } from "./faults.js";
import type { Life } from "./machine.js";
import type { Random } from "./random.js";
import type { Time } from "./time.js";

export interface Message {
  /** Of the post. */
  id: string;
  messageId: string;
  place: Place;
  /** When it is there, and when the history shows it. */
  at: number;
  shownAt: number;
  /** Its words: which post it is, and what it says of itself. */
  title: string;
  /** In the thread of this one. */
  thread?: string;
  /** What edits made of its words, in their order. */
  edits: string[];
}

/** A platform that takes posts, loses answers and applies late. `history`: whether it lets anybody look. */
export interface PlatformModel {
  messages: Message[];
  messengerOf(life: Life): Messenger;
}

const SECOND = 1_000;
/** The promise is that whatever was sent is shown within two minutes, or never. */
const LATEST = 118 * SECOND;

export function createPlatform(time: Time, random: Random, faults: Faults, history: boolean): PlatformModel {
  const messages: Message[] = [];
  const apply = (place: Place, post: Post, at: number, thread?: string): Message => {
    const shownAt = at + random.between(0, SECOND);
    const messageId = `${history ? "slack" : "teams"}-${messages.length + 1}`;
    const message = {
      id: post.id,
      messageId,
      place,
      at,
      shownAt,
      title: post.reply.title,
      thread,
      edits: [],
    };
    messages.push(message);
    return message;
  };

  /** A request that leaves the process, unless that dies first. */
  function request<T>(life: Life, answer: (leftAt: number) => { after: number; value: T }): Promise<T> {
    return new Promise((resolve) => {
      if (random.chance(faults.rates.freezeBeforeSocket)) life.freeze(random.between(0, 60 * SECOND));
      const asked = time.now();
      life.reach(asked, () => {
        // One that stood still for longer between its last check and the socket is beyond the promise.
        if (time.now() - asked > TIMING.leaseMs + TIMING.settleMs) return life.kill();
        const { after, value } = answer(time.now());
        if (random.chance(faults.rates.crashInRequest)) life.kill();
        life.reach(time.now() + after, () => resolve(value));
      });
    });
  }

  function take(place: Place, post: Post, leftAt: number, thread?: string): { after: number; value: Posted } {
    const serverTime = Math.floor(time.now() / SECOND) * SECOND;
    const { rates } = faults;
    if (random.chance(rates.refused))
      return { after: 50, value: { kind: "not_sent", code: "ECONNREFUSED", blocked: false } };
    if (random.chance(rates.tooMany)) {
      const retryAfterMs = random.between(SECOND, 60 * SECOND);
      return {
        after: 80,
        value: { kind: "not_sent", code: "ratelimited", blocked: false, retryAfterMs, serverTime },
      };
    }
    if (faults.blocked(place.channel)) {
      return { after: 80, value: { kind: "not_sent", code: "not_in_channel", blocked: true, serverTime } };
    }
    if (faults.platformDown() || random.chance(rates.lostAnswer)) {
      if (random.chance(rates.appliedLate))
        apply(place, post, leftAt + random.between(0, LATEST - SECOND), thread);
      const code = random.pick(["timeout", "ECONNRESET", "internal_error"]);
      return {
        after: code === "timeout" ? 10 * SECOND : random.between(10, 5 * SECOND),
        value: { kind: "ambiguous", code },
      };
    }
    const { messageId } = apply(place, post, leftAt + random.between(20, 300), thread);
    return { after: random.between(300, 1_500), value: { kind: "posted", messageId, serverTime } };
  }

  function read(id: string, since: number, until = Number.POSITIVE_INFINITY): Found {
    if (!history) return { kind: "unreadable", code: "no_permission", ever: true };
    if (faults.platformDown() || random.chance(faults.rates.unreadable)) {
      const retryAfterMs = random.chance(0.5) ? random.between(SECOND, 60 * SECOND) : undefined;
      return { kind: "unreadable", code: "ratelimited", ever: false, retryAfterMs };
    }
    const message = messages.find(
      ({ id: of, at, shownAt }) => of === id && at >= since && at <= until && shownAt <= time.now(),
    );
    return message ? { kind: "found", messageId: message.messageId } : { kind: "absent" };
  }

  return {
    messages,
    messengerOf: (life) => ({
      pace: { perChannelMs: SECOND, perInstallationMs: 200 },
      time: () =>
        request(life, () => ({
          after: random.between(20, 2_000),
          value: faults.platformDown() ? undefined : Math.floor(time.now() / SECOND) * SECOND,
        })),
      post: (place, post) => request(life, (leftAt) => take(place, post, leftAt)),
      replyTo: (place, messageId, post) => request(life, (leftAt) => take(place, post, leftAt, messageId)),
      update: (_place, messageId, post) =>
        request<Updated>(life, () => {
          const index = messages.findIndex((one) => one.messageId === messageId);
          if (faults.platformDown()) return { after: 80, value: { ok: false, code: "timeout", again: true } };
          // Whether a post can be edited does not change from one try to the next.
          if (index % 4 === 0) return { after: 80, value: { ok: false, code: "cant_update", again: false } };
          messages[index]?.edits.push(post.reply.title);
          return { after: 80, value: { ok: true } };
        }),
      find: (_place, id, since, until) =>
        request(life, () => ({
          after: random.chance(faults.rates.slowLook)
            ? random.between(10 * SECOND, 200 * SECOND)
            : random.between(50, 900),
          value: read(id, since, until),
        })),
      direct: (user, post) =>
        request(life, (leftAt) => take({ ...user, channel: `@${user.user}` }, post, leftAt)),
      check: async () => undefined,
      invite: async () => "",
      link: async () => undefined,
    }),
  };
}
