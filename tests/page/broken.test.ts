import { expect, it, onTestFinished, vi } from "vitest";
import type { Log } from "../../src/core/ports.js";
import { createPage } from "../../src/page/index.js";
import { createHttpServer, listen } from "../../src/server.js";
import { app } from "../support/app.js";

vi.mock("../../src/page/scene.js", () => {
  throw new Error("half a file");
});

it("a page whose bot cannot be made says so to who asks, and ends nothing else", async () => {
  const log = vi.fn<Log>();
  const page = createPage({ config: app.config, log, base: app });
  const server = createHttpServer(
    [page.handle],
    () => undefined,
    () => {},
  );
  const port = await listen(server, 0, "127.0.0.1");
  onTestFinished(async () => {
    await page.close();
    server.close();
    server.closeAllConnections();
  });
  // Nobody waits for it, so that it must not reject.
  await page.prepare();
  for (let i = 0; i < 2; i++) {
    const view = await fetch(`http://127.0.0.1:${port}/page/view?person=ana&channel=coalition`);
    expect([view.status, await view.json()]).toMatchObject([
      500,
      { ok: false, error: { code: "PAGE_FAILED" } },
    ]);
  }
  expect(log).toHaveBeenCalledWith("error", "the page failed", { error: expect.any(Error) });
});
