import { describe, expect, it } from "vitest";
import type { Posted } from "../../../src/core/messenger.js";
import type { FaultKind } from "../../../src/counterparts/slack/index.js";
import { answering, bench, C1, messengersAt, post } from "./messenger-bench.js";

describe("a post", () => {
  it("carries its id where a look finds it, and comes back with Slack's time", async () => {
    const { slack, messenger, clock } = await bench();
    const posted = await messenger.post(C1, post());
    const [message] = slack.messages("C1");
    expect(posted).toEqual({
      kind: "posted",
      messageId: message?.ts,
      serverTime: Math.floor(clock.now() / 1_000) * 1_000,
    });
    expect(message?.metadata).toEqual({ event_type: "apg_reminder", event_payload: { id: "a1b2" } });
    expect(slack.calls("chat.postMessage")).toHaveLength(1);
    expect(slack.calls()[0]?.warnings).toBeUndefined();
  });

  it.each([
    "is_archived",
    "channel_not_found",
    "not_in_channel",
    "token_revoked",
    "token_expired",
    "invalid_auth",
    "account_inactive",
    "missing_scope",
    "restricted_action",
    "restricted_action_read_only_channel",
    "invalid_blocks",
    "msg_too_long",
    "msg_blocks_too_long",
    "metadata_too_large",
  ])("that Slack refuses with %s was not sent, and somebody must act", async (error) => {
    const { slack, messenger } = await bench();
    slack.fault({ method: "chat.postMessage", kind: { error } });
    expect(await messenger.post(C1, post())).toMatchObject({ kind: "not_sent", code: error, blocked: true });
    expect(slack.calls("chat.postMessage")).toHaveLength(1);
  });

  it.each<[string, FaultKind, string]>([
    ["an error inside Slack", { error: "internal_error" }, "internal_error"],
    ["a fatal one", { error: "fatal_error" }, "fatal_error"],
    ["a code that nobody knows", { error: "brand_new_code" }, "brand_new_code"],
    ["a 5xx", "server_error", "http_500"],
    ["a cut connection", "reset", "ECONNRESET"],
    ["an answer that is lost", "accepted_but_lost", "ECONNRESET"],
    ["a silence", "hang", "timeout"],
    ["a page of HTML", "not_json", "not_json"],
  ])("with %s may have been sent, and is not tried again", async (_how, kind, code) => {
    const { slack, facing } = await bench();
    slack.fault({ method: "chat.postMessage", kind });
    expect(await facing(kind).post(C1, post())).toMatchObject({ kind: "ambiguous", code });
    // Whoever is impatient may give up before the call is there.
    const calls = slack.calls("chat.postMessage").length;
    expect(kind === "hang" ? calls <= 1 : calls === 1).toBe(true);
    expect(slack.messages("C1")).toHaveLength(kind === "accepted_but_lost" ? 1 : 0);
  });

  it("that comes too fast was not sent, and says how long to wait", async () => {
    const { slack, messenger, clock } = await bench();
    slack.fault({ method: "chat.postMessage", kind: "rate_limited", retryAfter: 30 });
    expect(await messenger.post(C1, post())).toEqual({
      kind: "not_sent",
      code: "ratelimited",
      blocked: false,
      retryAfterMs: 30_000,
      serverTime: Math.floor(clock.now() / 1_000) * 1_000,
    });
    // Nobody else's post waits for it inside the client.
    expect(await messenger.post(C1, post())).toMatchObject({ kind: "posted" });
    slack.fault({ method: "chat.postMessage", kind: { error: "ratelimited" } });
    expect(await messenger.post(C1, post())).toMatchObject({ kind: "not_sent", blocked: false });
  });

  it.each([
    ["429 that does not say how long", { status: 429, body: "" }, { kind: "not_sent", retryAfterMs: 30_000 }],
    [
      "429 for no time at all",
      { status: 429, body: "", headers: { "retry-after": "0" } },
      { kind: "not_sent", retryAfterMs: 1_000 },
    ],
    ["ok without a message", { status: 200, body: '{"ok":true}' }, { kind: "ambiguous", code: "no_ts" }],
    ["nothing", { status: 200, body: "null" }, { kind: "ambiguous", code: "unknown" }],
    ["a proxy's refusal", { status: 403, body: "no" }, { kind: "ambiguous", code: "http_403" }],
  ])("answered with %s", async (_what, answer, expected) => {
    const { messenger } = await answering(answer);
    expect(await messenger.post(C1, post())).toMatchObject(expected);
  });

  it("whose answer breaks off may have been sent", async () => {
    const { messenger } = await answering({ status: 200, body: '{"ok":tr', length: 100 });
    const { kind, code } = (await messenger.post(C1, post())) as Extract<Posted, { kind: "ambiguous" }>;
    expect({ kind, code }).toEqual({
      kind: "ambiguous",
      code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/),
    });
  });

  it("to a port where nobody listens was not sent", async () => {
    const { slack } = await bench();
    const { messenger } = messengersAt(slack.apiUrl);
    await slack.stop();
    expect(await messenger.post(C1, post())).toEqual({
      kind: "not_sent",
      code: "ECONNREFUSED",
      blocked: false,
      serverTime: undefined,
    });
  });

  it("of which Slack drops the metadata is told to whoever runs the bot", async () => {
    const warned = { ok: true, ts: "1.1", response_metadata: { warnings: ["invalid_metadata_format"] } };
    const { messenger, logs } = await answering({ status: 200, body: JSON.stringify(warned) });
    expect(await messenger.post(C1, post())).toMatchObject({ kind: "posted" });
    expect(logs).toContainEqual(expect.objectContaining({ level: "error" }));
  });

  it("answers in the thread of another", async () => {
    const { slack, messenger } = await bench();
    const first = await messenger.post(C1, post("one"));
    const { messageId } = first as Extract<Posted, { kind: "posted" }>;
    expect(await messenger.replyTo(C1, messageId, post("two"))).toMatchObject({ kind: "posted" });
    expect(slack.messages("C1")[1]?.thread_ts).toBe(messageId);
  });
});
