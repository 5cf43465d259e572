import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Tamper } from "../../../src/counterparts/teams/index.js";
import { fromBot, startBot, TENANT } from "./bot.js";

const OTHER = "99999999-bbbb-cccc-dddd-eeeeeeeeeeee";

describe("a request that does not come from Teams", () => {
  it.each<[string, Tamper, number]>([
    ["no header", { token: "none" }, 401],
    ["a junk token", { token: "junk" }, 401],
    ["no signature", { token: "alg_none" }, 401],
    ["another key", { token: "other_key" }, 401],
    ["an unknown key", { token: "unknown_kid" }, 401],
    ["a key for other channels", { token: "not_endorsed" }, 401],
    ["an old token", { token: "expired" }, 401],
    ["a token of the future", { token: "not_yet_valid" }, 401],
    ["a token for another bot", { token: "wrong_audience" }, 401],
    ["a token of somebody else", { token: "wrong_issuer" }, 401],
    ["a token for another address", { token: "other_service_url" }, 401],
    ["an HMAC with the public key", { token: "hs256" }, 401],
    ["no end in the token", { claims: { exp: undefined } }, 401],
    ["no address in the token", { claims: { serviceurl: undefined } }, 401],
    ["words for a header", { authorization: "Bearer" }, 401],
    ["a header of 100 KB", { headers: {}, authorization: `Bearer ${"a.".repeat(6_000)}b` }, 401],
    ["a foreign address", { serviceUrl: "https://smba.example.org/teams/" }, 403],
    ["an address that begins like ours", { serviceUrl: "https://smba.trafficmanager.net.example.org/" }, 403],
    ["a password in the address", { serviceUrl: "https://smba.trafficmanager.net@example.org/" }, 403],
    ["another channel", { channelId: "webchat" }, 403],
    ["the channel of the emulator", { channelId: "emulator" }, 403],
    ["another tenant", { tenant: OTHER }, 403],
    ["no tenant", { activity: { channelData: {}, conversation: { id: "a:1" } } }, 403],
    ["no conversation", { activity: { conversation: undefined } }, 400],
    ["a list for a sender", { activity: { from: [] } }, 400],
    ["a number for a text", { activity: { text: 5 } }, 400],
    ["entities of null", { activity: { entities: [null] } }, 400],
    ["an object for a name", { activity: { type: "invoke", name: { toString: 1 } } }, 400],
    ["an object for an id", { activity: { id: { toString: 1 } } }, 400],
    ["a list for a conversation's id", { activity: { conversation: { id: [{ toString: 1 }] } } }, 400],
    ["a number for a directory id", { activity: { from: { id: "29:1", aadObjectId: 5 } } }, 400],
    ["another invoke", { activity: { type: "invoke", name: "task/fetch" } }, 400],
    ["a way out of the address", { activity: { conversation: { id: "..", tenantId: TENANT } } }, 400],
    ["a number for a language", { activity: { locale: 5 } }, 400],
    ["a body of null", { body: "null" }, 400],
    ["a body of a list", { body: "[]" }, 400],
    ["half a body", { body: '{"type":"message"' }, 400],
    ["an empty body", { body: "" }, 400],
    ["a body over 256 KB", { padTo: 300 * 1024 }, 413],
  ])("is refused with %s", async (_what, tamper, status) => {
    const { teams, asked, logs } = await startBot();
    const delivery = await teams.message({ user: "ana", text: "recs migration", tamper });
    expect(delivery.status).toBe(status);
    expect(asked).toEqual([]);
    expect(fromBot(teams, "personal:ana")).toEqual([]);
    expect(teams.calls("token")).toEqual([]);
    expect(logs.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("is refused in thousands without looking up more than one key, and leaves nothing behind", async () => {
    const { teams, asked } = await startBot();
    await teams.message({ user: "ana", text: "recs" });
    const kinds: Tamper[] = [
      { token: "junk" },
      { token: "alg_none" },
      { token: "expired" },
      { token: "unknown_kid" },
      { token: "other_key" },
      { token: "none" },
    ];
    const attack = async (rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        const deliveries = await Promise.all(
          kinds.map((tamper) =>
            teams.activity({ user: "ana", activity: { type: "message", text: "x" }, tamper }),
          ),
        );
        expect(deliveries.map(({ status }) => status)).toEqual(kinds.map(() => 401));
      }
    };
    await attack(100);
    const before = heapInUse();
    await attack(400);
    expect((heapInUse() - before) / 1024 / 1024).toBeLessThan(8);
    expect(asked).toHaveLength(1);
    expect(teams.calls("openid")).toHaveLength(1);
    expect(teams.calls("keys")).toHaveLength(1);
  }, 60_000);
});

/** In bytes, after what nobody needs any more is gone. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

describe("one person", () => {
  it("is answered 60 times in half a minute, and others meanwhile", async () => {
    const { teams, asked, clock } = await startBot();
    teams.setPerson({ key: "luc" });
    const write = async (user: string) => (await teams.message({ user, text: "recs" })).status;
    const statuses = [];
    for (let count = 0; count < 61; count++) statuses.push(await write("ana"));
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
    expect(await write("luc")).toBe(200);
    clock.advance(31_000);
    expect(await write("ana")).toBe(200);
    expect(asked).toHaveLength(62);
  });
});

describe("the keys", () => {
  it("are looked up once for many messages, and again for a new key after a while", async () => {
    const { teams, asked } = await startBot();
    for (const text of ["a", "b", "c"]) await teams.message({ user: "ana", text });
    expect(teams.calls("keys")).toHaveLength(1);
    expect(asked).toHaveLength(3);
  });

  it("go on serving while they cannot be read", async () => {
    const { teams, asked } = await startBot();
    await teams.message({ user: "ana", text: "a" });
    teams.fault({ method: "keys", kind: "server_error", times: Number.POSITIVE_INFINITY });
    await teams.message({ user: "ana", text: "b", tamper: { token: "unknown_kid" } });
    await teams.message({ user: "ana", text: "c" });
    expect(asked.map(({ line }) => line)).toEqual(["a", "c"]);
  });

  it.each([
    "openid",
    "keys",
  ])("that cannot be read refuse at once the second time, and are asked again later (%s)", async (method) => {
    const { teams, asked, clock } = await startBot();
    teams.fault({ method, kind: "server_error" });
    const first = await teams.message({ user: "ana", text: "a" });
    const second = await teams.message({ user: "ana", text: "b" });
    expect([first.status, second.status]).toEqual([401, 401]);
    expect(teams.calls(method)).toHaveLength(1);
    clock.advance(11_000);
    await teams.message({ user: "ana", text: "c" });
    expect(asked.map(({ line }) => line)).toEqual(["c"]);
  });

  it.each(["openid", "keys"])("that did not answer once are asked again later (%s)", async (method) => {
    const { teams, asked, clock } = await startBot();
    teams.fault({ method, kind: "hang" });
    expect((await teams.message({ user: "ana", text: "a" })).status).toBe(401);
    clock.advance(11_000);
    expect((await teams.message({ user: "ana", text: "b" })).status).toBe(200);
    expect(asked.map(({ line }) => line)).toEqual(["b"]);
  });

  it("that are a day old serve while new ones are read, or cannot be", async () => {
    const { teams, asked, clock } = await startBot();
    await teams.message({ user: "ana", text: "a" });
    clock.advance(25 * 60 * 60_000);
    teams.fault({ method: "openid", kind: "server_error", times: Number.POSITIVE_INFINITY });
    for (const text of ["b", "c", "d"]) {
      expect((await teams.message({ user: "ana", text })).status).toBe(200);
      clock.advance(4_000);
    }
    expect(asked).toHaveLength(4);
  });

  it.each(["openid", "keys"])("that never answer (%s) still give a refusal within 5 s", async (method) => {
    const { teams } = await startBot();
    teams.fault({ method, kind: "hang" });
    const { status, elapsedMs } = await teams.message({ user: "ana", text: "a" });
    expect(status).toBe(401);
    expect(elapsedMs).toBeLessThan(5_000);
  });

  it("of a server that nobody runs refuse too", async () => {
    const nobody: Server = createServer();
    await new Promise<void>((resolve) => nobody.listen(0, "127.0.0.1", resolve));
    const { port } = nobody.address() as AddressInfo;
    await new Promise((resolve) => nobody.close(resolve));
    const { teams } = await startBot({ openId: `http://127.0.0.1:${port}/` });
    expect((await teams.message({ user: "ana", text: "a" })).status).toBe(401);
  });
});

describe("people of another tenant", () => {
  it("are answered where MicrosoftAppTenantId names it", async () => {
    const { teams, asked } = await startBot({ tenants: [OTHER] });
    await teams.message({ user: "ana", text: "a", tamper: { tenant: OTHER } });
    expect(asked[0]?.caller.installation).toBe(OTHER);
    await teams.message({ user: "ana", text: "b" });
    expect(asked[1]?.caller.installation).toBe(TENANT);
  });
});

describe("the local trial", () => {
  it.each([
    ["a page in somebody's browser", { origin: "https://example.org" }],
    ["a form", { "content-type": "text/plain" }],
    ["a name that leads here", { host: "bot.example.org" }],
  ])("refuses %s", async (_what, headers) => {
    const { teams, asked } = await startBot({ auth: false });
    const { status } = await teams.message({ user: "ana", text: "recs", tamper: { headers } });
    expect(status).toBe(403);
    expect(asked).toEqual([]);
  });

  it("answers without any token, to this machine alone", async () => {
    const { teams, asked } = await startBot({ auth: false });
    await teams.message({ user: "ana", text: "recs" });
    expect(fromBot(teams, "personal:ana")).toHaveLength(1);
    for (const serviceUrl of ["https://smba.trafficmanager.net/teams/", "http://10.0.0.1/"]) {
      const { status } = await teams.message({ user: "ana", text: "recs", tamper: { serviceUrl } });
      expect(status).toBe(403);
    }
    expect(asked).toHaveLength(1);
    expect(teams.calls("token")).toEqual([]);
  });

  it("takes a local client that calls itself the emulator", async () => {
    const { teams, asked } = await startBot({ auth: false });
    await teams.message({ user: "ana", text: "recs", tamper: { channelId: "emulator" } });
    expect(asked).toHaveLength(1);
  });
});

it("takes nothing but a POST", async () => {
  const { url, platform } = await startBot();
  expect((await fetch(`${url}/api/messages`)).status).toBe(405);
  expect((await fetch(`${url}/api/messages/other`, { method: "POST" })).status).toBe(404);
  expect(platform.ready()).toBe(true);
});
