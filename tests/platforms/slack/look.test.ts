import type { webApi } from "@slack/bolt";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLook, metadataOf } from "../../../src/platforms/slack/look.js";

const START = 1_800_000_000;

/** A channel's history as Slack gives it: the newest first, at most so many at once, and only so often. */
function channelOf(most: number) {
  const stamps: { ts: string; id: string }[] = [];
  let asked = 0;
  const channel = {
    /** How many pages it gives until it asks to wait. */
    patience: Number.POSITIVE_INFINITY,
    write: (id: string) =>
      void stamps.push({ ts: `${START + stamps.length}.${String(stamps.length).padStart(6, "0")}`, id }),
    asked: () => asked,
    client: {
      conversations: {
        async history({ oldest, latest, limit }: { oldest: string; latest: string; limit: number }) {
          asked++;
          if (channel.patience-- <= 0) throw Object.assign(new Error(), { data: { error: "ratelimited" } });
          const inside = stamps.filter(
            ({ ts }) => Number(ts) > Number(oldest) && Number(ts) < Number(latest),
          );
          const page = inside.reverse().slice(0, Math.min(limit, most));
          return {
            messages: page.map(({ ts, id }) => ({ ts, metadata: metadataOf(id) })),
            has_more: inside.length > page.length,
          };
        },
      },
    } as unknown as webApi.WebClient,
  };
  return channel;
}

describe("a look into a busy channel", () => {
  it("goes on where the last one ended, and never says absent of what it did not read", () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.record({ messages: fc.nat(30), patience: fc.nat(6) }), { minLength: 1, maxLength: 6 }),
        fc.option(fc.record({ round: fc.nat(5), place: fc.nat(29) }), { nil: undefined }),
        async (most, rounds, there) => {
          const channel = channelOf(most);
          const find = createLook(channel.client);
          let isThere = false;
          for (const [round, { messages, patience }] of rounds.entries()) {
            for (let i = 0; i < messages; i++) {
              const mine = there?.round === round && there.place === i;
              isThere ||= mine;
              channel.write(mine ? "mine" : `other ${round} ${i}`);
            }
            channel.patience = patience;
            const found = await find("C1", "mine", START * 1_000 - 1);
            if (found.kind !== "unreadable") expect(found.kind).toBe(isThere ? "found" : "absent");
          }
          channel.patience = Number.POSITIVE_INFINITY;
          let last = await find("C1", "mine", START * 1_000 - 1);
          for (let i = 0; i < 200 && last.kind === "unreadable"; i++)
            last = await find("C1", "mine", START * 1_000 - 1);
          expect(last.kind).toBe(isThere ? "found" : "absent");
        },
      ),
    ));

  it("reads a thousand messages of an app of one's own in one look", async () => {
    const channel = channelOf(999);
    channel.write("mine");
    for (let i = 0; i < 990; i++) channel.write("other");
    expect(await createLook(channel.client)("C1", "mine", START * 1_000 - 1)).toMatchObject({
      kind: "found",
    });
    expect(channel.asked()).toBe(5);
  });

  it("reads nothing twice where the first page was refused", async () => {
    const channel = channelOf(999);
    channel.write("other");
    channel.patience = 0;
    const find = createLook(channel.client);
    expect(await find("C1", "mine", START * 1_000 - 1)).toMatchObject({ kind: "unreadable" });
    channel.patience = 9;
    expect(await find("C1", "mine", START * 1_000 - 1)).toEqual({ kind: "absent" });
    expect(channel.asked()).toBe(2);
  });

  it("begins anew for another window of the same post", async () => {
    const channel = channelOf(15);
    for (let i = 0; i < 100; i++) channel.write(i === 99 ? "mine" : "other");
    const find = createLook(channel.client);
    const until = (START + 95) * 1_000;
    expect(await find("C1", "mine", START * 1_000 - 1, until)).toMatchObject({ code: "too_many_messages" });
    expect(await find("C1", "mine", START * 1_000 - 1)).toMatchObject({ kind: "found" });
  });
});
