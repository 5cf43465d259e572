import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Slack } from "../../../src/counterparts/slack/index.js";
import { actions, button, section, silent, slackForTest, TOKENS } from "./support.js";

type Receiver = HTTPReceiver | SocketModeReceiver;

/** A stock Bolt app that answers a command, a mention and a click. */
function listenWith(receiver: Receiver, slack: Slack): App {
  const app = new App({
    receiver,
    token: TOKENS.botToken,
    logger: silent,
    clientOptions: { slackApiUrl: slack.apiUrl },
    developerMode: false,
  });
  app.command("/apg", ({ ack, command }) =>
    ack({ text: command.text, blocks: [section(command.text), actions(button("Share", "share"))] }),
  );
  app.event("app_mention", async ({ event, say }) => {
    await say({ text: "answer", thread_ts: event.ts });
  });
  app.action("share", async ({ ack, respond }) => {
    await ack();
    await respond({ response_type: "in_channel", replace_original: false, text: "shared" });
  });
  return app;
}

async function overHttp(): Promise<Slack> {
  const slack = await slackForTest();
  const receiver = new HTTPReceiver({ signingSecret: TOKENS.signingSecret, logger: silent });
  listenWith(receiver, slack);
  const server = createServer(receiver.requestListener as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  slack.route.target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return slack;
}

async function overSocket(clientPingTimeout?: number): Promise<Slack> {
  const slack = await slackForTest({ mode: "socket" });
  const receiver = new SocketModeReceiver({
    appToken: TOKENS.appToken,
    logger: silent,
    clientPingTimeout,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = listenWith(receiver, slack);
  await app.start();
  onTestFinished(() => receiver.client.disconnect().then(() => {}));
  return slack;
}

describe.each([
  ["HTTP", overHttp],
  ["Socket Mode", () => overSocket()],
])("a stock Bolt app over %s", (_name, start) => {
  it("answers a command in the acknowledgement, and shares on a click", async () => {
    const slack = await start();
    const { shown, status } = await slack.command({ user: "U1", channel: "C1", text: "recs migration" });
    expect(status).toBe(200);
    expect(slack.ephemerals("U1")).toEqual([shown]);
    expect(shown).toMatchObject({ text: "recs migration", via: "answer", blocks: [{}, {}] });
    if (!shown) throw new Error("nothing shown");
    const click = await slack.click({ user: "U1", message: shown, text: "Share" });
    expect(click).toMatchObject({ status: 200, body: "" });
    const shared = await slack.until(() => slack.messages("C1")[0]);
    expect(shared).toMatchObject({ text: "shared", via: "response_url" });
  });

  it("answers a mention in its thread", async () => {
    const slack = await start();
    await slack.mention({ user: "U1", channel: "C1", text: "deadlines" });
    const [asked] = slack.messages("C1");
    const answer = await slack.until(() => slack.messages("C1")[1]);
    expect(answer).toMatchObject({ text: "answer", thread_ts: asked?.ts });
  });
});

describe("over HTTP, Bolt", () => {
  it.each([
    { signature: "wrong" },
    { signature: "missing" },
    { timestamp: -301 },
    { timestamp: "missing" },
  ] as const)("refuses %j", async (tamper) => {
    const slack = await overHttp();
    const { status, shown } = await slack.command({ user: "U1", channel: "C1", text: "x", tamper });
    expect(status).toBe(401);
    expect(shown).toBeUndefined();
  });

  it("answers the challenge of a new address", async () => {
    const slack = await overHttp();
    expect((await slack.urlVerification("c-1")).body).toContain("c-1");
  });
});

describe("over the socket, Bolt", () => {
  it("comes back after Slack sends it away", async () => {
    // Bolt waits this long before it connects again, and takes a pong that is later than it for a lost connection.
    const slack = await overSocket(300);
    expect(slack.connected()).toBe(1);
    slack.disconnect("refresh_requested");
    await slack.until(() => slack.connected() === 0);
    await slack.until(() => slack.connected() === 1);
    const { shown } = await slack.command({ user: "U1", channel: "C1", text: "again" });
    expect(shown).toMatchObject({ text: "again" });
    expect(slack.calls("apps.connections.open")).toHaveLength(2);
  });

  it("gets no second chance with a ticket, and is missed when it is gone", async () => {
    const slack = await slackForTest({ mode: "socket" });
    const headers = { authorization: `Bearer ${TOKENS.appToken}` };
    const answer = await fetch(`${slack.apiUrl}apps.connections.open`, { method: "POST", headers });
    const { url } = (await answer.json()) as { url: string };
    const { WebSocket } = await import("ws");
    const first = new WebSocket(url);
    const hello = await new Promise((resolve) =>
      first.once("message", (data) => resolve(JSON.parse(String(data)))),
    );
    expect(hello).toMatchObject({ type: "hello", num_connections: 1 });
    const second = new WebSocket(url);
    const refused = await new Promise((resolve) => second.once("error", (error) => resolve(error.message)));
    expect(refused).toContain("401");
    const asked = slack.command({ user: "U1", channel: "C1", text: "" });
    first.terminate();
    expect(await asked).toMatchObject({ failure: "dispatch_failed", problems: ["socket_closed"] });
    const nobody = await slack.command({ user: "U1", channel: "C1", text: "" });
    expect(nobody.problems).toEqual(["not_connected"]);
    const tamper = { signature: "wrong" } as const;
    await expect(slack.command({ user: "U1", channel: "C1", text: "", tamper })).rejects.toThrow("mode http");
  });
});
