import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../../src/counterparts/slack/index.js";
import { sampleReply } from "../../support/replies.js";
import { wordsIn } from "./bot.js";
import { bench, C1, post } from "./messenger-bench.js";

describe("an edit", () => {
  const edited = (reply = sampleReply()) => ({ id: "a1b2", reply: { ...reply, title: "Moved to 1 March" } });

  it("changes the post where it stands and leaves its id; twice is once", async () => {
    const { slack, messenger } = await bench();
    await messenger.post(C1, post());
    const [message] = slack.messages("C1");
    for (let i = 0; i < 2; i++) {
      expect(await messenger.update(C1, String(message?.ts), edited())).toEqual({ ok: true });
    }
    expect(slack.messages("C1")).toHaveLength(1);
    expect(wordsIn(slack.messages("C1")[0])).toContain("Moved to 1 March");
    expect(slack.messages("C1")[0]?.metadata).toEqual(message?.metadata);
  });

  it.each<[FaultKind, boolean]>([
    [{ error: "edit_window_closed" }, false],
    [{ error: "cant_update_message" }, false],
    [{ error: "message_not_found" }, false],
    [{ error: "is_archived" }, false],
    [{ error: "internal_error" }, true],
    ["server_error", true],
    ["hang", true],
    ["accepted_but_lost", true],
  ])("that ends with %j may be tried again: %s", async (kind, again) => {
    const { slack, messenger, facing } = await bench();
    await messenger.post(C1, post());
    slack.fault({ method: "chat.update", kind });
    const ts = String(slack.messages("C1")[0]?.ts);
    expect(await facing(kind).update(C1, ts, edited())).toMatchObject({ ok: false, again });
  });

  it("that comes too fast says how long to wait", async () => {
    const { slack, messenger } = await bench();
    await messenger.post(C1, post());
    slack.fault({ method: "chat.update", kind: "rate_limited", retryAfter: 7 });
    expect(await messenger.update(C1, String(slack.messages("C1")[0]?.ts), edited())).toEqual({
      ok: false,
      code: "ratelimited",
      again: true,
      retryAfterMs: 7_000,
    });
  });

  it("of what is gone never works", async () => {
    const { messenger } = await bench();
    expect(await messenger.update(C1, "1.000001", edited())).toMatchObject({
      code: "message_not_found",
      again: false,
    });
  });
});

describe("a look for an earlier post", () => {
  it("finds it by its id, among others of ours and other people's", async () => {
    const { slack, messenger, clock } = await bench();
    const since = clock.now() - 1;
    await messenger.post(C1, post("other"));
    await slack.mention({ user: "U1", channel: "C1", text: "a1b2" });
    slack.fault({ method: "chat.postMessage", kind: "accepted_but_lost" });
    await messenger.post(C1, post());
    const messageId = slack.messages("C1").at(-1)?.ts;
    expect(await messenger.find(C1, "a1b2", since)).toEqual({ kind: "found", messageId });
    expect(await messenger.find(C1, "a1", since)).toEqual({ kind: "absent" });
  });

  it("does not find what was posted before the window", async () => {
    const { messenger, clock } = await bench();
    await messenger.post(C1, post());
    clock.advance(60_000);
    expect(await messenger.find(C1, "a1b2", clock.now() - 1)).toEqual({ kind: "absent" });
  });

  it("reads a narrow window of a busy channel, however much came after it", async () => {
    const { slack, messenger, clock } = await bench();
    const since = clock.now() - 1;
    await messenger.post(C1, post());
    const messageId = slack.messages("C1")[0]?.ts;
    clock.advance(600_000);
    const until = clock.now();
    clock.advance(1_000);
    await Promise.all(Array.from({ length: 70 }, (_, i) => messenger.post(C1, post(`other${i}`))));
    expect(await messenger.find(C1, "a1b2", since, until)).toEqual({ kind: "found", messageId });
    expect(await messenger.find(C1, "a2", since, until)).toEqual({ kind: "absent" });
  });

  it("reads on where there is more than one page", async () => {
    const { slack, messenger, clock } = await bench();
    const since = clock.now() - 1;
    await messenger.post(C1, post());
    const messageId = slack.messages("C1")[0]?.ts;
    await Promise.all(Array.from({ length: 250 }, (_, i) => messenger.post(C1, post(`other${i}`))));
    expect(await messenger.find(C1, "a1b2", since)).toEqual({ kind: "found", messageId });
    expect(slack.calls("conversations.history")).toHaveLength(2);
    expect(await messenger.find(C1, "a2", since)).toEqual({ kind: "absent" });
  });

  it("that was cut short goes on where it ended, and with what came since", async () => {
    const { slack, messenger, clock } = await bench();
    const since = clock.now() - 1;
    const busy = (name: string, many: number) =>
      Promise.all(Array.from({ length: many }, (_, i) => messenger.post(C1, post(`${name}${i}`))));
    await messenger.post(C1, post());
    const messageId = slack.messages("C1")[0]?.ts;
    await busy("other", 250);
    /** Slack lets an app that it does not trust read one page, then none for a minute. */
    const onePage = () =>
      slack.fault({ method: "conversations.history", kind: "rate_limited", retryAfter: 60, after: 1 });
    onePage();
    const cut = { kind: "unreadable", code: "ratelimited", ever: false, retryAfterMs: 60_000 };
    expect(await messenger.find(C1, "a2", since)).toEqual(cut);
    await busy("more", 3);
    await messenger.post(C1, post("a3"));
    const before = slack.calls("conversations.history").length;
    expect(await messenger.find(C1, "a2", since)).toEqual({ kind: "absent" });
    expect(slack.calls("conversations.history").length - before).toBe(2);
    onePage();
    expect(await messenger.find(C1, "a1b2", since)).toEqual(cut);
    expect(await messenger.find(C1, "a1b2", since)).toEqual({ kind: "found", messageId });
    onePage();
    expect(await messenger.find(C1, "a4", since)).toEqual(cut);
    await messenger.post(C1, post("a4"));
    expect(await messenger.find(C1, "a4", since)).toMatchObject({ kind: "found" });
  });

  it("never works where the scope was not granted", async () => {
    const { slack, messenger, clock } = await bench();
    const [workspace] = slack.workspaces();
    slack.addWorkspace({
      ...(workspace as never as { id: string; botToken: string }),
      scopes: ["chat:write"],
    });
    expect(await messenger.find(C1, "a1b2", clock.now())).toEqual({
      kind: "unreadable",
      code: "missing_scope",
      ever: true,
    });
  });

  it.each<[FaultKind, object]>([
    ["rate_limited", { code: "ratelimited", retryAfterMs: 60_000 }],
    ["server_error", { code: "http_500" }],
    ["hang", { code: "timeout" }],
    [{ error: "not_in_channel" }, { code: "not_in_channel" }],
  ])("that ends with %j can be done again", async (kind, expected) => {
    const { slack, facing, clock } = await bench();
    slack.fault({ method: "conversations.history", kind, retryAfter: 60 });
    expect(await facing(kind).find(C1, "a1b2", clock.now())).toEqual({
      kind: "unreadable",
      ever: false,
      ...expected,
    });
  });
});
