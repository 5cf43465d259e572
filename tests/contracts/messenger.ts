import { describe, expect } from "vitest";
import type { Place } from "../../src/core/changes.js";
import type { Messenger, Post } from "../../src/core/messenger.js";
import type { UserKey } from "../../src/core/ports.js";
import { sampleReply } from "../support/replies.js";
import { type Skip, tester } from "./contract.js";

/**
 * How the next request of a kind goes wrong. `lost`: it took effect, and its answer never came. `cut`: it took no effect,
 * and the connection broke. `error`: a 5xx. `page`: a 200 that is not JSON. `limited`: 429 for 7 s. `removed`: the bot is
 * not in the channel. `gone`: the message can no longer be edited.
 */
export type Wrong = "lost" | "cut" | "error" | "page" | "limited" | "removed" | "gone";

/** A messenger in front of a platform that a test can have go wrong. */
export interface Stage {
  messenger: Messenger;
  /** Where the bot can post. */
  place: Place;
  user: UserKey;
  wrong(what: "post" | "update" | "find", how: Wrong): void;
  /** The platform can be reached no more. */
  leave(): Promise<void>;
  /** Requests to post that reached the platform, whatever came of them. */
  attempts(): number;
  /** What everybody in the place sees outside of threads, oldest first. */
  texts(): string[];
  /** The same, of the thread of a message. */
  threadTexts(messageId: string): string[];
  /** The platform's clock. */
  now(): number;
}

export interface MessengerContract {
  name: string;
  stage(): Promise<Stage>;
  skip?: Skip;
}

const MARGIN = 5_000;
const post = (title: string, id = "a1b2c3"): Post => ({ id, reply: { ...sampleReply(), title } });

/** What every `Messenger` must do: say no more than is proven, and try nothing twice. */
export function runMessengerContract({ name, stage, skip }: MessengerContract): void {
  const test = tester(skip);

  describe(`the messenger contract: ${name}`, () => {
    test("posts once, and says which message it is and what time it was there", async () => {
      const { messenger, place, attempts, texts, now } = await stage();
      const posted = await messenger.post(place, post("Due soon"));
      expect(posted).toMatchObject({ kind: "posted", messageId: expect.stringMatching(/./) });
      expect(Math.abs((posted.serverTime ?? 0) - now())).toBeLessThanOrEqual(MARGIN);
      expect(attempts()).toBe(1);
      expect(texts()).toEqual([expect.stringContaining("Due soon")]);
    });

    for (const how of ["lost", "cut", "error", "page"] as const) {
      test(`does not know whether a post arrived: ${how}`, async () => {
        const { messenger, place, wrong, attempts } = await stage();
        wrong("post", how);
        expect(await messenger.post(place, post("x"))).toMatchObject({ kind: "ambiguous" });
        expect(attempts()).toBe(1);
      });
    }

    test("says how long to wait where a post came too fast", async () => {
      const { messenger, place, wrong, attempts } = await stage();
      wrong("post", "limited");
      expect(await messenger.post(place, post("x"))).toMatchObject({
        kind: "not_sent",
        blocked: false,
        retryAfterMs: 7_000,
      });
      expect(attempts()).toBe(1);
      // Whoever else posts is not made to wait.
      expect(await messenger.post(place, post("y", "other"))).toMatchObject({ kind: "posted" });
    });

    test("says that somebody must act where the bot is not in the channel", async () => {
      const { messenger, place, wrong, attempts } = await stage();
      wrong("post", "removed");
      expect(await messenger.post(place, post("x"))).toMatchObject({ kind: "not_sent", blocked: true });
      expect(attempts()).toBe(1);
    });

    test("did not send what reached nobody, and has no time to tell", async () => {
      const { messenger, place, user, leave } = await stage();
      await leave();
      for (const sending of [messenger.post(place, post("x")), messenger.direct(user, post("x"))]) {
        expect(await sending).toMatchObject({ kind: "not_sent", blocked: false });
      }
      expect(await messenger.update(place, "1", post("x"))).toMatchObject({ ok: false, again: true });
      expect(await messenger.find(place, "a1b2c3", 0)).toMatchObject({ kind: "unreadable" });
      expect(await messenger.time(place)).toBeUndefined();
    });

    test("edits what was posted; twice is once", async () => {
      const { messenger, place, texts } = await stage();
      const messageId = idOf(await messenger.post(place, post("Due soon")));
      for (let n = 0; n < 2; n++) {
        expect(await messenger.update(place, messageId, post("Moved"))).toEqual({ ok: true });
      }
      expect(texts()).toEqual([expect.stringContaining("Moved")]);
    });

    test("says whether an edit may work later", async () => {
      const { messenger, place, wrong } = await stage();
      const messageId = idOf(await messenger.post(place, post("Due soon")));
      const edited = () => messenger.update(place, messageId, post("Moved"));
      wrong("update", "gone");
      expect(await edited()).toMatchObject({ ok: false, again: false });
      wrong("update", "error");
      expect(await edited()).toMatchObject({ ok: false, again: true });
      wrong("update", "limited");
      expect(await edited()).toMatchObject({ ok: false, again: true, retryAfterMs: 7_000 });
    });

    test("writes into the thread of what was posted, once", async () => {
      const { messenger, place, texts, threadTexts, attempts } = await stage();
      const messageId = idOf(await messenger.post(place, post("Due soon")));
      expect(await messenger.replyTo(place, messageId, post("Moved", "other"))).toMatchObject({
        kind: "posted",
      });
      expect(threadTexts(messageId).at(-1)).toContain("Moved");
      expect(texts().join()).not.toContain("Moved");
      expect(attempts()).toBe(2);
    });

    test("writes to one person, and not to the channel", async () => {
      const { messenger, user, texts } = await stage();
      expect(await messenger.direct(user, post("It fails"))).toMatchObject({ kind: "posted" });
      expect(texts()).toEqual([]);
    });

    test("finds by its id what was posted though its answer was lost", async () => {
      const { messenger, place, wrong, now } = await stage();
      const since = now() - MARGIN;
      await messenger.post(place, post("another", "other"));
      wrong("post", "lost");
      await messenger.post(place, post("Due soon"));
      expect(await messenger.find(place, "a1b2c3", since)).toMatchObject({ kind: "found" });
      expect(await messenger.find(place, "a1b2c3", since, now() + MARGIN)).toMatchObject({ kind: "found" });
      expect(await messenger.find(place, "a1b2c3", now() + MARGIN)).toEqual({ kind: "absent" });
      expect(await messenger.find(place, "never", since)).toEqual({ kind: "absent" });
    });

    for (const how of ["limited", "error", "cut", "page"] as const) {
      test(`never takes a history that it could not read for an empty one: ${how}`, async () => {
        const { messenger, place, wrong } = await stage();
        wrong("find", how);
        const found = await messenger.find(place, "a1b2c3", 0);
        expect(found).toMatchObject({ kind: "unreadable", ever: false });
        if (how === "limited") expect(found).toMatchObject({ retryAfterMs: 7_000 });
      });
    }

    test("says what time it is there, and how fast it takes posts", async () => {
      const { messenger, place, now } = await stage();
      expect(Math.abs(((await messenger.time(place)) ?? 0) - now())).toBeLessThanOrEqual(MARGIN);
      expect(messenger.pace.perChannelMs).toBeGreaterThan(0);
      expect(messenger.pace.perInstallationMs).toBeGreaterThan(0);
    });
  });
}

function idOf(posted: Awaited<ReturnType<Messenger["post"]>>): string {
  expect(posted.kind).toBe("posted");
  return posted.kind === "posted" ? posted.messageId : "";
}
