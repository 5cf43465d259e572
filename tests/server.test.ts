import { Agent, get } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { closeServer, createHttpServer, type Handle, listen } from "../src/server.js";

async function serve(handles: Handle[] = [], unready: () => string | undefined = () => undefined) {
  const logged: unknown[] = [];
  const server = createHttpServer(handles, unready, (level, event) => logged.push({ level, event }));
  const port = await listen(server, 0, "127.0.0.1");
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  return { server, logged, url: `http://127.0.0.1:${port}` };
}

describe("the shared port", () => {
  it.each([
    ["GET", "/healthz", 200],
    ["HEAD", "/healthz", 200],
    ["GET", "/healthz?x=1", 200],
    ["GET", "/readyz", 200],
    ["POST", "/healthz", 405],
    ["GET", "/", 404],
    ["GET", "/healthz/x", 404],
    ["GET", "/slack/events", 404],
    ["POST", "/slack/events", 404],
  ])("answers %s %s with %d where no platform takes it", async (method, path, status) => {
    const { url } = await serve();
    expect((await fetch(url + path, { method })).status).toBe(status);
  });

  it("is healthy but not ready where something is missing, and says what", async () => {
    let why: string | undefined = "store";
    const { url } = await serve([], () => why);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.text()]).toEqual([503, "not ready: store\n"]);
    why = undefined;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("asks for no more requests while it is stopping, and still answers those that come", async () => {
    let why: string | undefined;
    const { url } = await serve([], () => why);
    const before = await fetch(`${url}/healthz`);
    expect([before.status, before.headers.get("connection")]).toEqual([200, "keep-alive"]);
    why = "stopping";
    const after = await fetch(`${url}/healthz`);
    expect([after.status, after.headers.get("connection")]).toEqual([503, "close"]);
  });

  it("hands a platform its own paths, and lives on where a platform fails", async () => {
    const { url, logged } = await serve([
      (request, response) => {
        if (request.url === "/boom") throw new Error("boom");
        if (request.url !== "/mine") return false;
        response.end("mine");
        return true;
      },
    ]);
    expect(await (await fetch(`${url}/mine`)).text()).toBe("mine");
    expect((await fetch(`${url}/boom`)).status).toBe(500);
    expect(logged).toEqual([{ level: "error", event: "a request failed" }]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("says so where the port is taken", async () => {
    const { url } = await serve();
    const second = createHttpServer(
      [],
      () => undefined,
      () => {},
    );
    await expect(listen(second, Number(new URL(url).port), "127.0.0.1")).rejects.toMatchObject({
      code: "CONFIG_INVALID",
      problems: [{ where: "PORT and HOST" }],
    });
  });

  it("finishes what is in flight when it closes, also over a connection that is kept", async () => {
    let answer: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      handles.push((_request, response) => {
        answer = () => response.end("late");
        resolve();
        return true;
      });
    });
    const { server, url } = await serve(handles);
    // A connection that is kept must not keep the server: the test would time out.
    server.keepAliveTimeout = 600_000;
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const body = new Promise<string>((resolve, reject) => {
      get(url, { agent }, (response) => {
        response.setEncoding("utf8").once("data", resolve).resume();
      }).once("error", reject);
    });
    await arrived;
    const closed = closeServer(server);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    answer();
    expect(await body).toBe("late");
    await closed;
  });
  const handles: Handle[] = [];
});
