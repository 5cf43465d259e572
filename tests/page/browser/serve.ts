import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildClient } from "../../../src/page/build.js";
import { createPage } from "../../../src/page/index.js";
import { createHttpServer, listen } from "../../../src/server.js";
import { app } from "../../support/app.js";

/** The page as the process serves it, with its client built for the occasion. */
export interface ServedPage {
  url: string;
  close(): Promise<void>;
}

export async function servePage(): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), "apg-client-"));
  await buildClient(folder);
  const page = createPage({ config: app.config, log: () => {}, base: app, folder });
  await page.prepare();
  const server = createHttpServer(
    [page.handle],
    () => undefined,
    () => {},
  );
  const port = await listen(server, 0, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      await page.close();
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Does something on the page as its client would, past the browser. */
export async function doOn({ url }: ServedPage, name: string, input: unknown): Promise<void> {
  const response = await fetch(`${url}/page/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
}

/** Everything anew at nine o'clock on a day that is past, in English. */
export async function beginOn(served: ServedPage, day: string): Promise<void> {
  await doOn(served, "language", { language: "en" });
  await doOn(served, "reset", {});
  await doOn(served, "time", { to: day });
}
