import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import type { Tamper } from "../../../src/counterparts/slack/index.js";
import { sign } from "../../../src/counterparts/slack/signing.js";
import { SECRETS, startBot } from "./bot.js";

const ASK = { user: "U1", channel: "C1", text: "x" };
const JSON_TYPE = { "content-type": "application/json" };
const form = (payload: unknown) => `payload=${encodeURIComponent(JSON.stringify(payload))}`;
const user = { id: "U1", team_id: "T1" };
const team = { id: "T1" };
const button = { type: "button", action_id: "apg:run:0", value: "{}" };

describe("the receiver refuses", () => {
  it.each<[string, Tamper, number]>([
    ["a wrong signature", { signature: "wrong" }, 401],
    ["no signature", { signature: "missing" }, 401],
    ["no timestamp", { timestamp: "missing" }, 401],
    ["a request of six minutes ago", { timestamp: -360 }, 401],
    ["a request from the future", { timestamp: 360 }, 401],
    ["a timestamp that is no number", { headers: { "x-slack-request-timestamp": "soon" } }, 401],
    ["a body of more than 256 KB", { padTo: 256 * 1024 + 1 }, 413],
    ["a body of 5 MB", { padTo: 5 * 1024 * 1024 }, 413],
    ["a body null", { body: "null", headers: JSON_TYPE }, 400],
    ["a payload null", { body: "payload=null" }, 400],
    ["a list", { body: "[1]", headers: JSON_TYPE }, 400],
    ["half a JSON", { body: '{"type":', headers: JSON_TYPE }, 400],
    ["a payload that is no JSON", { body: "payload=%7B" }, 400],
    ["an empty body", { body: "" }, 400],
    ["a form of nothing", { body: "a=b" }, 400],
  ])("%s", async (_what, tamper, status) => {
    const { slack, asked } = await startBot();
    const answer = await slack.command({ ...ASK, tamper });
    expect(answer.shown).toBeUndefined();
    // Over 4 MB the connection may be cut before the sender has read the answer.
    if (!tamper.padTo || tamper.padTo < 4_000_000) expect(answer.status).toBe(status);
    expect(asked).toEqual([]);
    expect(await slack.command(ASK)).toMatchObject({ status: 200 });
  });

  it("another method, and leaves other paths to others", async () => {
    const { url } = await startBot();
    expect((await fetch(`${url}/slack/events`)).status).toBe(405);
    expect((await fetch(`${url}/slack/events/more`, { method: "POST" })).status).toBe(404);
    expect((await fetch(`${url}/slack/events?x=1`, { method: "POST" })).status).toBe(401);
  });

  it("a body that trickles in, after five seconds", async () => {
    const { url } = await startBot();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write("POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\ntoken=");
    const answer = await new Promise<string>((resolve) =>
      socket.once("data", (data) => resolve(String(data))),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    socket.destroy();
  });

  it("nothing that comes in pieces", async () => {
    const { url, clock } = await startBot();
    const body = "token=x&command=%2Fapg&text=pieces&user_id=U1&team_id=T1&channel_id=C1&trigger_id=9.9";
    const time = Math.floor(clock.now() / 1_000);
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const head = [
      "POST /slack/events HTTP/1.1",
      "host: x",
      "content-type: application/x-www-form-urlencoded",
      `x-slack-request-timestamp: ${time}`,
      `x-slack-signature: ${sign(SECRETS.signingSecret, time, Buffer.from(body))}`,
      `content-length: ${body.length}`,
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 40)}`);
    setTimeout(() => socket.write(body.slice(40)), 50);
    const answer = await new Promise<string>((resolve) =>
      socket.once("data", (data) => resolve(String(data))),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });
});

describe("the receiver answers at once, without asking anybody", () => {
  it.each<[string, string]>([
    ["a click without actions", form({ type: "block_actions", user, team })],
    ["a click with no actions in its list", form({ type: "block_actions", user, team, actions: [] })],
    ["a click whose action is null", form({ type: "block_actions", user, team, actions: [null] })],
    [
      "a click on a button of another app",
      form({ type: "block_actions", user, team, actions: [{ action_id: "x" }] }),
    ],
    [
      "a click that is an event as well",
      form({ type: "block_actions", user, team, actions: [button], event: {} }),
    ],
    ["a click of nobody", form({ type: "block_actions", team, actions: [button] })],
    [
      "another shortcut",
      form({ type: "message_action", user, team, callback_id: "x", message: {}, channel: {} }),
    ],
    ["a global shortcut", form({ type: "shortcut", user, team, callback_id: "x" })],
    ["a submitted view", form({ type: "view_submission", user, team, view: {} })],
    ["an unknown kind", form({ type: "something_new", user, team })],
    ["another command", "command=%2Fother&user_id=U1&team_id=T1&text=x"],
    ["our command of nobody", "command=%2Fapg&text=x"],
    ["a command named twice", "command=%2Fapg&command=%2Fapg&user_id=U1&team_id=T1&type=x"],
  ])("%s", async (_what, body) => {
    const { slack, asked } = await startBot();
    const { status, elapsedMs, body: text } = await slack.command({ ...ASK, tamper: { body } });
    expect({ status, text }).toEqual({ status: 200, text: "" });
    expect(elapsedMs).toBeLessThan(1_000);
    expect(asked).toEqual([]);
  });

  it.each([
    { type: "channel_rename", channel: { id: "C1", name: "x" } },
    { type: "message", channel: null, user: "U1" },
    { type: "message", channel: "C1", user: { id: "U1" } },
    { type: "message", channel: "D1", user: "U1", item: "x" },
    { type: "app_mention", user: "U1" },
    { type: "tokens_revoked", tokens: {} },
  ])("an event that is none of ours: %j", async (event) => {
    const { slack, asked } = await startBot();
    expect(await slack.event(event)).toMatchObject({ status: 200, body: "" });
    expect(asked).toEqual([]);
  });

  it("the challenge of a new address", async () => {
    const { slack } = await startBot();
    expect(await slack.urlVerification("c-1")).toMatchObject({ status: 200, json: { challenge: "c-1" } });
  });

  it("Slack's check of the certificate, and lets nothing in with it", async () => {
    const { slack, asked } = await startBot();
    const tamper: Tamper = {
      signature: "missing",
      body: "ssl_check=1&command=%2Fapg&text=x&user_id=U1&team_id=T1",
    };
    expect(await slack.command({ ...ASK, tamper })).toMatchObject({ status: 200, body: "" });
    expect(asked).toEqual([]);
  });
});

describe("a button whose value is damaged", () => {
  it.each(["", "null", "[]", "{}", '{"l":1}', "no json"])("does nothing: %s", async (value) => {
    const { slack, asked, logs } = await startBot();
    const body = form({ type: "block_actions", user, team, actions: [{ ...button, value }], container: {} });
    expect(await slack.command({ ...ASK, tamper: { body } })).toMatchObject({ status: 200, body: "" });
    expect(asked).toEqual([]);
    expect(logs.filter(({ level }) => level === "error")).toEqual([]);
  });
});
