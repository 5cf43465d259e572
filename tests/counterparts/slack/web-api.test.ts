import { describe, expect, it } from "vitest";
import { manualClock } from "../../../src/counterparts/clock.js";
import { refusal, section, slackForTest, TOKENS, webClient } from "./support.js";

describe("the Web API, called by the real WebClient", () => {
  it("says who the bot is", async () => {
    const slack = await slackForTest();
    expect(await webClient(slack).auth.test()).toMatchObject({ ok: true, team_id: "T1", user_id: "UT1BOT" });
  });

  it.each([
    ["", "not_authed"],
    ["xoxb-other", "invalid_auth"],
    [TOKENS.appToken, "not_allowed_token_type"],
  ])("refuses token %j with %s", async (token, error) => {
    const slack = await slackForTest();
    expect(await refusal(webClient(slack, token).auth.test())).toBe(error);
  });

  it("tells people apart by language, guest flags and organisation", async () => {
    const slack = await slackForTest();
    slack.setUser({ id: "U2", name: "zoe", locale: "fr-CA", is_restricted: true, team: "T9" });
    const { user } = await webClient(slack).users.info({ user: "U2", include_locale: true });
    expect(user).toMatchObject({
      id: "U2",
      name: "zoe",
      locale: "fr-CA",
      is_restricted: true,
      team_id: "T9",
    });
    expect(user).toHaveProperty("is_stranger", true);
    expect((await webClient(slack).users.info({ user: "U2" })).user).not.toHaveProperty("locale");
    expect(await refusal(webClient(slack).users.info({ user: "U404" }))).toBe("user_not_found");
  });

  it("posts, updates, links and deletes", async () => {
    const slack = await slackForTest();
    const client = webClient(slack);
    const blocks = [section("one")];
    const { ts } = await client.chat.postMessage({ channel: "C1", text: "one", blocks });
    expect(slack.messages("C1")).toMatchObject([{ ts, text: "one", via: "api", user: "UT1BOT" }]);
    await client.chat.update({ channel: "C1", ts: String(ts), text: "two" });
    expect(slack.messages("C1")[0]).toMatchObject({ text: "two", blocks: [{ text: { text: "one" } }] });
    const { permalink } = await client.chat.getPermalink({ channel: "C1", message_ts: String(ts) });
    expect(permalink).toBe(`https://t1.slack.com/archives/C1/p${String(ts).replace(".", "")}`);
    await client.chat.delete({ channel: "C1", ts: String(ts) });
    expect(slack.messages("C1")).toEqual([]);
    expect(slack.calls().map((call) => call.method)).toEqual([
      "chat.postMessage",
      "chat.update",
      "chat.getPermalink",
      "chat.delete",
    ]);
    expect(JSON.stringify(slack.calls())).not.toContain(TOKENS.botToken);
  });

  it("shows an ephemeral message to one person, out of reach of update", async () => {
    const slack = await slackForTest();
    const client = webClient(slack);
    const { message_ts: ts } = await client.chat.postEphemeral({ channel: "C1", user: "U1", text: "psst" });
    expect(slack.ephemerals("U1")).toMatchObject([{ ts, text: "psst", ephemeralTo: "U1" }]);
    expect(slack.messages("C1")).toEqual([]);
    const update = client.chat.update({ channel: "C1", ts: String(ts), text: "x" });
    expect(await refusal(update)).toBe("message_not_found");
    slack.setUser({ id: "U2" });
    const stranger = client.chat.postEphemeral({ channel: "C1", user: "U2", text: "x" });
    expect(await refusal(stranger)).toBe("user_not_in_channel");
  });

  it.each([
    [{ id: "C2", bot: false }, "not_in_channel"],
    [{ id: "C2", bot: false, kind: "private" as const }, "channel_not_found"],
    [{ id: "C2", archived: true }, "is_archived"],
    [{ id: "C3" }, "channel_not_found"],
  ])("does not post to %j: %s", async (channel, error) => {
    const slack = await slackForTest();
    slack.setChannel(channel);
    expect(await refusal(webClient(slack).chat.postMessage({ channel: "C2", text: "x" }))).toBe(error);
  });

  it("opens a direct conversation, by itself or by posting to a person", async () => {
    const slack = await slackForTest();
    const client = webClient(slack);
    const { channel } = await client.conversations.open({ users: "U1" });
    const posted = await client.chat.postMessage({ channel: "U1", text: "hello" });
    expect(posted.channel).toBe(channel?.id);
    expect(slack.channel(String(channel?.id))).toMatchObject({ kind: "im", members: ["U1", "UT1BOT"] });
  });

  it("reads one narrow window of the history, newest first, with metadata where asked", async () => {
    const clock = manualClock();
    const slack = await slackForTest({ clock });
    const client = webClient(slack);
    const stamps: string[] = [];
    for (const id of ["a", "b", "c"]) {
      const metadata = { event_type: "apg_reminder", event_payload: { id } };
      const { ts } = await client.chat.postMessage({ channel: "C1", text: id, metadata });
      stamps.push(String(ts));
      clock.advance(1_000);
    }
    const window = { channel: "C1", oldest: String(stamps[0]), limit: 1, include_all_metadata: true };
    const history = await client.conversations.history(window);
    expect(history.messages).toMatchObject([{ text: "c", metadata: { event_payload: { id: "c" } } }]);
    expect(history.has_more).toBe(true);
    const next = await client.conversations.history({
      ...window,
      cursor: history.response_metadata?.next_cursor,
    });
    expect(next.messages).toMatchObject([{ text: "b" }]);
    expect(next.has_more).toBe(false);
    const plain = await client.conversations.history({
      channel: "C1",
      latest: String(stamps[1]),
      inclusive: true,
    });
    expect(plain.messages?.map((m) => m.text)).toEqual(["b", "a"]);
    expect(plain.messages?.[0]).not.toHaveProperty("metadata");
  });

  it("keeps replies out of the history and in the thread", async () => {
    const slack = await slackForTest();
    const client = webClient(slack);
    const { ts } = await client.chat.postMessage({ channel: "C1", text: "root" });
    await client.chat.postMessage({ channel: "C1", text: "reply", thread_ts: String(ts) });
    const { messages } = await client.conversations.history({ channel: "C1" });
    expect(messages).toMatchObject([{ text: "root", reply_count: 1 }]);
    const thread = await client.conversations.replies({ channel: "C1", ts: String(ts) });
    expect(thread.messages?.map((m) => m.text)).toEqual(["root", "reply"]);
    expect(slack.messages("C1", ts)).toHaveLength(2);
  });

  it("drops metadata whose event_type has a period, and merely warns", async () => {
    const slack = await slackForTest();
    const metadata = { event_type: "apg.reminder", event_payload: { id: "1" } };
    const posted = await webClient(slack).chat.postMessage({ channel: "C1", text: "x", metadata });
    expect(posted.ok).toBe(true);
    expect(posted.response_metadata?.warnings).toEqual(["invalid_metadata_format"]);
    expect(slack.messages("C1")[0]).not.toHaveProperty("metadata");
    expect(slack.calls("chat.postMessage")[0]).toMatchObject({
      ok: true,
      warnings: ["invalid_metadata_format"],
    });
  });

  it("asks for the scope of the conversation", async () => {
    const slack = await slackForTest();
    slack.addWorkspace({ id: "T2", botToken: "xoxb-2", scopes: ["chat:write", "channels:read"] });
    slack.setChannel({ id: "C20", team: "T2" });
    const client = webClient(slack, "xoxb-2");
    expect(await refusal(client.conversations.history({ channel: "C20" }))).toBe("missing_scope");
    expect((await client.conversations.info({ channel: "C20" })).channel).toMatchObject({ is_member: true });
    expect(await refusal(client.chat.postMessage({ channel: "C1", text: "x" }))).toBe("channel_not_found");
  });

  it("takes JSON bodies too, and says what it cannot read", async () => {
    const slack = await slackForTest();
    const call = async (method: string, type: string, body: string) => {
      const headers = { authorization: `Bearer ${TOKENS.botToken}`, "content-type": type };
      return (await fetch(`${slack.apiUrl}${method}`, { method: "POST", headers, body })).json();
    };
    const json = "application/json; charset=utf-8";
    const message = JSON.stringify({ channel: "C1", text: "x", blocks: [section("y")] });
    expect(await call("chat.postMessage", json, message)).toMatchObject({ ok: true });
    expect(await call("chat.postMessage", json, "{")).toMatchObject({ error: "invalid_json" });
    expect(await call("chat.postMessage", json, "null")).toMatchObject({ error: "json_not_object" });
    expect(await call("chat.postMessage", "text/xml", "x")).toMatchObject({ error: "invalid_post_type" });
    const form = "application/x-www-form-urlencoded";
    expect(await call("chat.postMessage", form, "channel=C1&blocks=[")).toMatchObject({
      error: "invalid_blocks_format",
    });
    expect(await call("chat.shout", form, "text=x")).toMatchObject({ error: "unknown_method" });
  });

  it("knows the state of an installation", async () => {
    const slack = await slackForTest({ target: "http://127.0.0.1:1" });
    await slack.lifecycle({ type: "tokens_revoked" });
    expect(await refusal(webClient(slack).auth.test())).toBe("token_revoked");
    await slack.lifecycle({ type: "app_uninstalled" });
    expect(await refusal(webClient(slack).auth.test())).toBe("account_inactive");
  });
});
