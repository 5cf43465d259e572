import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Names a Chromium or Chrome to take instead of those that are looked for. */
const VARIABLE = "CHROMIUM_PATH";
const PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/**
 * Without the first no Origin is sent, and the page refuses what has none; with the second, one context closes all. What
 * draws 3D by software costs three times as much as all else together.
 */
const NOT = /disable-web-security|single-process|gpu|gl=|angle|swiftshader/;
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer", "--force-color-profile=srgb"];

/** A browser that started, or why none did, in one line. */
export type Started = { browser: Browser } | { reason: string };

/** The machine's own Chromium, else the one that comes as a package for Linux. */
export async function startChromium(): Promise<Started> {
  const failed: string[] = [];
  for (const [name, options] of await candidates()) {
    try {
      return { browser: await chromium.launch({ headless: true, ...options, timeout: 20_000 }) };
    } catch (error) {
      failed.push(`${name}: ${String(error).split("\n", 1)}`);
    }
  }
  return { reason: `no Chromium starts; ${VARIABLE} names one (${failed.join("; ")})` };
}

async function candidates(): Promise<[string, LaunchOptions][]> {
  const named = process.env[VARIABLE];
  if (named) return [[named, { executablePath: named, args: ARGS }]];
  const found = [chromium.executablePath(), ...PATHS].filter((path) => existsSync(path));
  const own = found.map((path): [string, LaunchOptions] => [path, { executablePath: path, args: ARGS }]);
  if (process.platform !== "linux" || process.arch !== "x64") return own;
  const packed = await sparticuz.executablePath().catch(() => undefined);
  const args = [...sparticuz.args.filter((arg) => !NOT.test(arg)), ...ARGS];
  return packed ? [...own, ["@sparticuz/chromium", { executablePath: packed, args }]] : own;
}
