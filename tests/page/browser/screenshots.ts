import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { root } from "../../../src/paths.js";
import { startChromium } from "./chromium.js";
import { beginOn, doOn, servePage } from "./serve.js";

/** The pictures of the documents, from the real page on a day of its clock. Run by `npm run screenshots`. */
interface Picture {
  name: string;
  options?: BrowserContextOptions;
  /** The day of the clock; 5 February 2018 unless it says another. */
  day?: string;
  line?: string;
  show?(page: Page): Promise<unknown>;
}

const WIDE = { width: 1360, height: 850 };
const PICTURES: Picture[] = [
  { name: "page", line: "/apg recs migration" },
  { name: "page-dark", line: "/apg brief labour", options: { colorScheme: "dark" } },
  {
    name: "page-narrow",
    line: "/apg facts disappearances",
    options: { viewport: { width: 375, height: 740 } },
  },
  { name: "page-digest", day: "2018-02-12" },
];

const started = await startChromium();
if ("reason" in started) throw new Error(started.reason);
const { browser } = started;
const served = await servePage();
const folder = join(root, "docs");
await mkdir(folder, { recursive: true });
for (const { name, options, day, line, show } of PICTURES) {
  await beginOn(served, "2018-02-05");
  if (day) await doOn(served, "time", { to: day });
  const context = await browser.newContext({ viewport: WIDE, locale: "en-CA", ...options });
  const page = await context.newPage();
  await page.goto(served.url);
  const composer = page.locator("#composer");
  await composer.waitFor();
  if (line) {
    await composer.fill(line);
    await composer.press("Enter");
    await page.locator(".s-blocks").filter({ hasText: "Share to channel" }).last().waitFor();
    await composer.blur();
  }
  await show?.(page);
  // What is drawn later than its message has come, and is where it stays.
  await page.locator(".starting").first().waitFor({ state: "detached" });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: "disabled" });
  process.stdout.write(`docs/${name}.png\n`);
  await context.close();
}
await browser.close();
await served.close();
process.exit(0);
