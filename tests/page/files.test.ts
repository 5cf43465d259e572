import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { served } from "./support.js";

const HTML = "<!doctype html><title>APG</title>";
const SCRIPT = `export const words = ${JSON.stringify("word ".repeat(2_000))};`;

async function built() {
  const folder = await mkdtemp(join(tmpdir(), "apg-page-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "index.html"), HTML);
  await writeFile(join(folder, "main.js"), SCRIPT);
  await writeFile(join(folder, "notes.md"), "not for a browser");
  return { folder, ...(await served(folder)) };
}

describe("the built page", () => {
  it("is served as it stands, compressed as the browser takes it", async () => {
    const { url } = await built();
    const index = await fetch(`${url}/`);
    expect(index.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await index.text()).toBe(HTML);
    for (const encoding of ["br", "gzip", "identity"]) {
      const response = await fetch(`${url}/page/main.js`, { headers: { "accept-encoding": encoding } });
      expect(response.headers.get("content-encoding")).toBe(encoding);
      expect(response.headers.get("vary")).toBe("accept-encoding");
      if (encoding !== "identity") expect(Number(response.headers.get("content-length"))).toBeLessThan(500);
      expect(await response.text()).toBe(SCRIPT);
    }
    expect((await fetch(`${url}/page/notes.md`)).status).toBe(404);
  });

  it("comes as the build compressed it, unless it was written anew since", async () => {
    const { folder, url } = await built();
    const bytes = async () => {
      const headers = { "accept-encoding": "br" };
      const response = await fetch(`${url}/page/main.js`, { headers });
      return [await response.text(), response.headers.get("content-length")];
    };
    const best = brotliCompressSync(SCRIPT);
    await writeFile(join(folder, "main.js.br"), best);
    expect(await bytes()).toEqual([SCRIPT, String(best.length)]);
    expect((await fetch(`${url}/page/main.js.br`)).status).toBe(404);
    const later = new Date(Date.now() + 10_000);
    await writeFile(join(folder, "main.js"), "newer");
    await utimes(join(folder, "main.js"), later, later);
    expect((await bytes())[0]).toBe("newer");
  });

  it("is sent again only where it changed", async () => {
    const { url } = await built();
    const first = await fetch(`${url}/page/main.js`);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const second = await fetch(`${url}/page/main.js`, { headers: { "if-none-match": etag } });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    const head = await fetch(`${url}/page/main.js`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  it("says how it is built where it is not, and is there once it is", async () => {
    const folder = await mkdtemp(join(tmpdir(), "apg-page-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { url } = await served(folder);
    const missing = await fetch(`${url}/`);
    expect(missing.status).toBe(503);
    expect(await missing.text()).toContain("npm run build");
    await writeFile(join(folder, "index.html"), HTML);
    expect(await (await fetch(`${url}/`)).text()).toBe(HTML);
  });
});
