import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Names a Chromium or Chrome to take instead of those that are looked for. */
const VARIABLE = "CHROMIUM_PATH";
const PATHS = [
  chromium.executablePath(),
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

/** A browser by its name, and how it is launched; rejects where it is not there. */
type Candidate = [name: string, options: () => Promise<LaunchOptions>];

/**
 * The machine's own Chromium, else the one that comes as a package for Linux.
 * @param given.named is taken alone; default what the environment names
 * @param given.paths where one is looked for
 */
export async function startChromium({
  named = process.env[VARIABLE],
  paths = PATHS,
}: {
  named?: string;
  paths?: string[];
} = {}): Promise<Started> {
  const failed: string[] = [];
  for (const [name, options] of named ? [atPath(named)] : candidates(paths)) {
    try {
      return { browser: await chromium.launch({ headless: true, ...(await options()), timeout: 20_000 }) };
    } catch (error) {
      failed.push(`${name}: ${String(error).split("\n", 1)}`);
    }
  }
  const tried = failed.length > 0 ? `tried ${failed.join("; ")}` : "found none";
  return { reason: `no Chromium starts (${tried}); ${VARIABLE} can name one` };
}

const atPath = (path: string): Candidate => [path, async () => ({ executablePath: path, args: ARGS })];

function candidates(paths: string[]): Candidate[] {
  const own = paths.filter((path) => existsSync(path)).map(atPath);
  return process.platform === "linux" && process.arch === "x64" ? [...own, PACKED] : own;
}

const PACKED: Candidate = [
  "@sparticuz/chromium",
  async () => {
    // Only here: where the package is not installed, the tests of a browser are skipped and not broken.
    const { default: packed } = await import("@sparticuz/chromium");
    const args = [...packed.args.filter((arg) => !NOT.test(arg)), ...ARGS];
    return { executablePath: await packed.executablePath(), args };
  },
];
