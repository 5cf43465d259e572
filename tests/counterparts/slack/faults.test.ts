import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../../src/counterparts/slack/index.js";
import { bareBot } from "../bot.js";
import { refusal, respond, slackForTest, webClient } from "./support.js";

describe("faults on the Web API, as the real WebClient sees them", () => {
  it.each<[FaultKind, string, number]>([
    ["rate_limited", "slack_webapi_rate_limited_error", 0],
    ["server_error", "slack_webapi_http_error", 0],
    ["reset", "slack_webapi_request_error", 0],
    ["accepted_but_lost", "slack_webapi_request_error", 1],
    ["not_json", "<html><body>Please wait</body></html>", 0],
    [{ error: "fatal_error" }, "fatal_error", 0],
  ])("%j is %s, with %i posted", async (kind, error, posted) => {
    const slack = await slackForTest();
    const client = webClient(slack);
    slack.fault({ method: "chat.postMessage", kind, retryAfter: 7 });
    expect(await refusal(client.chat.postMessage({ channel: "C1", text: "x" }))).toBe(error);
    expect(slack.messages("C1")).toHaveLength(posted);
    const fault = typeof kind === "object" ? kind.error : kind;
    expect(slack.calls("chat.postMessage")[0]).toMatchObject({ fault, args: { channel: "C1" } });
    expect(await refusal(client.chat.postMessage({ channel: "C1", text: "x" }))).toBe("none");
  });

  it("says how long to wait", async () => {
    const slack = await slackForTest();
    slack.fault({ method: "*", kind: "rate_limited", retryAfter: 7 });
    await expect(webClient(slack).auth.test()).rejects.toMatchObject({ retryAfter: 7 });
  });

  it("keeps a caller waiting until the counterpart stops", async () => {
    const slack = await slackForTest();
    slack.fault({ method: "chat.postMessage", kind: "hang", applied: true });
    const post = refusal(webClient(slack).chat.postMessage({ channel: "C1", text: "x" }));
    await slack.until(() => slack.messages("C1").length === 1);
    await slack.stop();
    expect(await post).toBe("slack_webapi_request_error");
  });

  it("strikes response_urls too", async () => {
    const bot = await bareBot();
    const slack = await slackForTest({ target: bot.url });
    await slack.command({ user: "U1", channel: "C1", text: "" });
    const url = String(bot.heard[0]?.body.response_url);
    slack.fault({ method: "response_url", kind: "accepted_but_lost" });
    await expect(respond(url, { text: "x" })).rejects.toThrow();
    expect(slack.ephemerals("U1")).toMatchObject([{ text: "x" }]);
  });

  it("tells who still waits when it stops", async () => {
    const slack = await slackForTest();
    const waiting = slack.until(() => slack.messages("C1")[0]);
    await slack.stop();
    await expect(waiting).rejects.toThrow("stopped");
  });
});
