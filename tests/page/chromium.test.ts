import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished, vi } from "vitest";
import { startChromium } from "./browser/chromium.js";

const NO_BROWSER = fileURLToPath(import.meta.url);

it.each([
  ["is no browser", NO_BROWSER],
  ["is not there", "/nowhere/chromium"],
])("a Chromium that is named and %s is said to be what does not start", async (_what, named) => {
  const started = await startChromium({ named });
  expect(started).toMatchObject({ reason: expect.stringContaining(`tried ${named}: `) });
});

it("without any, and without the package, it is said what was tried, and nothing breaks", async () => {
  vi.doMock("@sparticuz/chromium", () => {
    throw new Error("it is not installed");
  });
  onTestFinished(() => void vi.doUnmock("@sparticuz/chromium"));
  const started = await startChromium({ named: "", paths: [NO_BROWSER, "/nowhere/chromium"] });
  const { reason } = started as { reason: string };
  expect(reason).toMatch(
    /^no Chromium starts \(tried .*chromium\.test\.ts: .*\); CHROMIUM_PATH can name one$/,
  );
  expect(reason).not.toContain("/nowhere");
  if (process.platform === "linux" && process.arch === "x64")
    expect(reason).toContain("@sparticuz/chromium: ");
});
