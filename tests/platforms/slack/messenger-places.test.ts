import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { FaultKind } from "../../../src/counterparts/slack/index.js";
import { ANA, bench, C1, post } from "./messenger-bench.js";

describe("a direct message", () => {
  it("takes no longer in all than one post may, however long each call is waited for", async () => {
    const { messenger } = await bench();
    const timeout = vi.spyOn(AbortSignal, "timeout");
    onTestFinished(() => timeout.mockRestore());
    await messenger.direct(ANA, post());
    expect(timeout).toHaveBeenCalledTimes(2);
    expect(timeout.mock.calls.reduce((sum, [ms]) => sum + ms, 0)).toBeLessThanOrEqual(10_000);
  });

  it("reaches one person", async () => {
    const { slack, messenger } = await bench();
    expect(await messenger.direct(ANA, post())).toMatchObject({ kind: "posted" });
    expect(slack.messages("DT1U1")).toHaveLength(1);
  });

  it("to nobody was not sent", async () => {
    const { messenger } = await bench();
    expect(await messenger.direct({ ...ANA, user: "U9" }, post())).toMatchObject({
      code: "user_not_found",
      blocked: true,
    });
  });

  it.each<FaultKind>([
    "reset",
    "hang",
    "server_error",
    { error: "internal_error" },
  ])("was not sent where the conversation could not be opened (%j)", async (kind) => {
    const { slack, facing } = await bench();
    slack.fault({ method: "conversations.open", kind });
    expect(await facing(kind).direct(ANA, post())).toMatchObject({ kind: "not_sent", blocked: false });
  });
});

describe("a check of a channel", () => {
  it("says why the bot cannot post there", async () => {
    const { slack, messenger } = await bench();
    slack.setChannel({ id: "C2", bot: false });
    slack.setChannel({ id: "C3", archived: true });
    slack.setChannel({ id: "G1", kind: "private", bot: false });
    const codes = ["C1", "C2", "C3", "G1", "C9"].map((channel) => messenger.check({ ...C1, channel }));
    expect(await Promise.all(codes)).toEqual([
      undefined,
      "not_in_channel",
      "is_archived",
      "channel_not_found",
      "channel_not_found",
    ]);
  });

  it("needs no scope for a direct conversation, which the bot is always in", async () => {
    const { slack, messenger } = await bench();
    expect(await messenger.check({ ...C1, channel: "DT1U1" })).toBeUndefined();
    expect(slack.calls()).toEqual([]);
  });

  it("that gets no answer says so", async () => {
    const { slack, impatient } = await bench();
    slack.fault({ method: "conversations.info", kind: "hang" });
    expect(await impatient.check(C1)).toBe("timeout");
  });

  it("comes with the words that invite the bot, by its name in that workspace", async () => {
    const { slack, messenger } = await bench();
    slack.setUser({ id: "UT1BOT", name: "policy" });
    expect(JSON.stringify(await messenger.invite(C1, "en"))).toContain("/invite @policy");
    slack.fault({ method: "auth.test", kind: "server_error" });
    expect(JSON.stringify(await messenger.invite(C1, "fr"))).toContain("/invite @apg");
  });
});

describe("Slack's time", () => {
  it("is that of the Date header, whatever else the answer says", async () => {
    const { slack, messenger, clock } = await bench();
    clock.advance(-3_600_000);
    const time = Math.floor(clock.now() / 1_000) * 1_000;
    expect(await messenger.time(C1)).toBe(time);
    slack.fault({ method: "api.test", kind: "server_error" });
    expect(await messenger.time(C1)).toBe(time);
    slack.fault({ method: "api.test", kind: "reset" });
    expect(await messenger.time(C1)).toBeUndefined();
  });
});

describe("a link", () => {
  it("opens the message; what is gone has none", async () => {
    const { slack, messenger } = await bench();
    await messenger.post(C1, post());
    expect(await messenger.link(C1, String(slack.messages("C1")[0]?.ts))).toMatch(
      /^https:\/\/.+\/archives\/C1\/p\d+$/,
    );
    expect(await messenger.link(C1, "1.000001")).toBeUndefined();
  });
});
