import type { ConsoleMessage, Locator, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished } from "vitest";
import { startChromium } from "./chromium.js";
import { beginOn, doOn, type ServedPage, servePage } from "./serve.js";

/** The day on which every visit begins: two weeks and a half before the labour deadline. */
export const DAY = "2018-02-05";
export const WIDE = { width: 1440, height: 900 };
/** For one test; a machine that is busy with other tests is slow. */
const PATIENCE = 60_000;

const started = await startChromium();
if ("reason" in started) console.warn(`The page's browser tests are skipped: ${started.reason}`);

let served: ServedPage;
beforeAll(async () => {
  if ("browser" in started) served = await servePage();
}, PATIENCE);
afterAll(async () => {
  if ("browser" in started) await started.browser.close();
  await served?.close();
}, PATIENCE);

/** Tests that need a browser; skipped where none starts. */
export function inBrowser(name: string, tests: () => void): void {
  describe.skipIf("reason" in started)(name, { timeout: PATIENCE }, tests);
}

/** Does something behind the browser's back. */
export const onServer = (name: string, input: unknown) => doOn(served, name, input);

export interface Looks {
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark";
}

/** Somebody who has just opened the page on `DAY`, in a browser that remembers nothing. */
export interface Visit {
  page: Page;
  slack: Locator;
  teams: Locator;
  terminal: Locator;
  /** Types a line into the message box and sends it. */
  say(line: string): Promise<void>;
}

/** One page for all: another one costs the browser a process, and half the time of a test. */
let opened: Promise<Page> | undefined;

async function open(): Promise<Page> {
  if ("reason" in started) throw new Error(started.reason);
  const page = await started.browser.newPage({ locale: "en-CA" });
  page.setDefaultTimeout(PATIENCE / 2);
  // A page that is nowhere has none.
  await page.addInitScript("if (location.protocol === 'http:') localStorage.clear()");
  return page;
}

/** At its end the test fails if the browser complained or asked for anything from elsewhere. */
export async function visit({ viewport = WIDE, colorScheme = "light" }: Looks = {}): Promise<Visit> {
  opened ??= open();
  const page = await opened;
  // What is open may still do something: the page of the visit before is left first.
  await page.goto("about:blank");
  await beginOn(served, DAY);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  const wrong: string[] = [];
  const failed = (error: Error) => wrong.push(error.message);
  const told = (message: ConsoleMessage) => message.type() === "error" && wrong.push(message.text());
  const asked = (request: Request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith("data:"))
      wrong.push(request.url());
  };
  page.on("pageerror", failed).on("console", told).on("request", asked);
  onTestFinished(() => {
    page.off("pageerror", failed).off("console", told).off("request", asked);
    expect(wrong).toEqual([]);
  });
  await page.goto(served.url);
  const composer = page.getByRole("combobox", { name: /^Message/ });
  await composer.waitFor();
  return {
    page,
    slack: page.locator(".pane-slack"),
    teams: page.locator(".pane-teams"),
    terminal: page.locator(".pane-terminal"),
    async say(line) {
      await composer.fill(line);
      await composer.press("Enter");
    },
  };
}
