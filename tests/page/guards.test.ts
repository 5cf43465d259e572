import { type IncomingMessage, request } from "node:http";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { addressOf, isOffered, isOurs } from "../../src/page/guard.js";
import { type Served, served } from "./support.js";

/** As no browser and no fetch would send it. */
function raw({ port }: Served, path: string, headers: Record<string, string>, method = "GET", body = "") {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const length = { "content-length": String(body.length) };
      const all = { ...headers, ...(body && length) };
      const outgoing = request({ host: "127.0.0.1", port, path, method, headers: all }, (response) => {
        let text = "";
        response.on("data", (part) => {
          text += part;
          // A stream goes on for ever.
          if (response.headers["content-type"]?.startsWith("text/event-stream")) response.destroy();
        });
        response.on("close", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    },
  );
}

const JSON_TYPE = { "content-type": "application/json" };

describe("the page is offered", () => {
  it.each([
    [{}, true],
    [{ HOST: "localhost" }, true],
    [{ HOST: "::1" }, true],
    [{ HOST: "0.0.0.0" }, false],
    [{ HOST: "192.168.1.4" }, false],
    [{ HOST: "localhost.example.org" }, false],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }, false],
    [{ TEAMS_LOCAL: "1" }, false],
  ])("with %j: %s", (environment: Record<string, string>, offered) => {
    expect(isOffered(readConfig(environment))).toBe(offered);
  });
});

describe("its address", () => {
  it.each([
    ["127.0.0.1", 3000, "http://127.0.0.1:3000/"],
    ["localhost", 3000, "http://localhost:3000/"],
    ["::1", 80, "http://[::1]:80/"],
  ])("on %s:%d leads to where the process listens", (host, port, address) => {
    expect(addressOf(host, port)).toBe(address);
    const { host: sent, origin } = new URL(address);
    const socket = { remoteAddress: "127.0.0.1", localPort: port };
    const request = { headers: { host: sent, origin }, socket } as IncomingMessage;
    expect(isOurs(request, "doing")).toBe(true);
    expect(isOurs({ ...request, socket: { ...socket, localPort: 81 } } as IncomingMessage, "page")).toBe(
      false,
    );
  });
});

describe("a request from elsewhere", () => {
  it("under a name that is not this machine's is refused, whatever it asks for", async () => {
    const page = await served();
    const hosts = [
      "evil.example",
      `evil.example:${page.port}`,
      "127.0.0.1",
      "127.0.0.1:1",
      `localhost.:${page.port}`,
    ];
    for (const host of hosts)
      for (const path of ["/", "/page/view?person=ana&channel=coalition", "/page/changes"])
        expect((await raw(page, path, { host })).status).toBe(403);
    const origin = `http://evil.example:${page.port}`;
    const doing = await raw(
      page,
      "/page/reset",
      { ...JSON_TYPE, host: hosts[1] as string, origin },
      "POST",
      "{}",
    );
    expect(doing.status).toBe(403);
    expect(JSON.parse(doing.body)).toMatchObject({ ok: false, error: { code: "PAGE_FOREIGN" } });
  });

  it("of another page of the same browser reads nothing and does nothing", async () => {
    const page = await served();
    const host = `127.0.0.1:${page.port}`;
    const own = `http://${host}`;
    const cases: [string, string, Record<string, string>][] = [
      ["GET", "/page/view?person=ana&channel=coalition", { origin: "http://evil.example" }],
      ["GET", "/page/view?person=ana&channel=coalition", { "sec-fetch-site": "cross-site" }],
      ["GET", "/page/changes", { origin: "null" }],
      ["GET", "/page/changes", { "sec-fetch-site": "same-site" }],
      ["GET", "/page/completions", { origin: `https://${host}` }],
      ["POST", "/page/reset", {}],
      ["POST", "/page/reset", { origin: "null" }],
      ["POST", "/page/reset", { origin: `http://localhost:${page.port}` }],
      ["POST", "/page/reset", { origin: `${own}.evil.example` }],
      ["POST", "/page/reset", { origin: own, "sec-fetch-site": "cross-site" }],
    ];
    for (const [method, path, headers] of cases)
      expect([
        path,
        headers,
        (await raw(page, path, { ...JSON_TYPE, host, ...headers }, method, "{}")).status,
      ]).toEqual([path, headers, 403]);
  });

  it("is none where it comes from the page itself, under any name of this machine", async () => {
    const page = await served();
    for (const name of ["127.0.0.1", "localhost", "LOCALHOST"]) {
      const host = `${name}:${page.port}`;
      const headers = { host, origin: `http://${host}`, "sec-fetch-site": "same-origin" };
      expect((await raw(page, "/page/changes", headers)).status).toBe(200);
      expect((await raw(page, "/page/completions", headers)).status).toBe(200);
    }
  });
});

describe("every answer", () => {
  it("forbids what is not from here, and is not kept", async () => {
    const page = await served();
    const host = `127.0.0.1:${page.port}`;
    for (const path of [
      "/page/none.js",
      "/page/completions",
      "/page/changes",
      "/page/nothing",
      "/page/view",
    ]) {
      const { headers } = await raw(page, path, { host });
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers).not.toHaveProperty("access-control-allow-origin");
      expect(headers["cache-control"]).toBe("no-store");
    }
  });

  it("is for these ways of asking alone", async () => {
    const page = await served();
    const headers = { ...JSON_TYPE, host: `127.0.0.1:${page.port}`, origin: page.url };
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"])
      expect((await raw(page, "/page/reset", headers, method, "{}")).status).toBe(405);
    expect((await raw(page, "/page/nothing", headers, "POST", "{}")).status).toBe(404);
    expect((await raw(page, "/elsewhere", headers)).status).toBe(404);
    expect((await raw(page, "/page/a/b", headers)).status).toBe(404);
    expect((await raw(page, "/page/..%2f..%2fpackage.json", headers)).status).toBe(404);
  });
});
