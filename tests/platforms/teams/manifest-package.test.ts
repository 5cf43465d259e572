import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/i18n/language.js";
import { loadCommands } from "../../../src/load-commands.js";
import { commandsDir, root } from "../../../src/paths.js";
import { teamsManifest } from "../../../src/platforms/teams/manifest.js";
import { localization, teamsPackage } from "../../../src/platforms/teams/package.js";
import { folderForTest } from "../../support/folder.js";
import { pixelsOf } from "../../support/png.js";
import { SLOW, startSource } from "../../support/spawn.js";

const APP = "11111111-2222-3333-4444-555555555555";
const SITE = "https://bot.example.org/";
const icon = (name: string) => readFileSync(join(root, "src/platforms/teams/app", `${name}.png`));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const options = {
  commands: await loadCommands(commandsDir),
  appId: APP,
  version,
  developer: { name: "An organization", websiteUrl: SITE, privacyUrl: SITE, termsOfUseUrl: SITE },
};
const zip = teamsPackage({ ...options, icons: { color: icon("color"), outline: icon("outline") } });
const files = unzipSync(zip);
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());

describe("the app package", () => {
  it("holds the manifest, its languages and its icons, all at the root and nothing else", () => {
    const languages = LANGUAGES.map((language) => `${language}.json`);
    expect(Object.keys(files)).toEqual(["manifest.json", ...languages, "color.png", "outline.png"]);
    expect(JSON.parse(textOf("manifest.json"))).toEqual(teamsManifest(options, "en"));
    for (const language of LANGUAGES)
      expect(JSON.parse(textOf(`${language}.json`))).toEqual(localization(options, language));
  });

  it("names every file that the manifest names", () => {
    const { icons, localizationInfo } = teamsManifest(options, "en");
    const named = localizationInfo.additionalLanguages.map(({ file }) => file);
    for (const file of [...Object.values(icons), ...named, localizationInfo.defaultLanguageFile])
      expect(files).toHaveProperty([file]);
  });

  it("names no other platform, nor how the bot is called there", () => {
    for (const name of Object.keys(files).filter((file) => file.endsWith(".json"))) {
      expect(textOf(name), name).not.toMatch(/slack|\/apg|discord|whatsapp/i);
    }
  });

  it("has a full colour icon whose mark stays clear of the corners that Teams rounds", () => {
    const { side, pixels } = pixelsOf(files["color.png"] ?? new Uint8Array());
    expect(side).toBe(192);
    const outer = pixels.filter(({ x, y }) => Math.min(x, y, 191 - x, 191 - y) < 36);
    expect(outer.filter(({ colour }) => colour.join() !== "31,58,95,255")).toEqual([]);
    expect(pixels.filter(({ colour }) => colour[3] !== 255)).toEqual([]);
  });

  it("has an outline icon that is white or nothing", () => {
    const { side, pixels } = pixelsOf(files["outline.png"] ?? new Uint8Array());
    expect(side).toBe(32);
    const seen = pixels.filter(({ colour }) => colour[3] !== 0);
    expect(seen.filter(({ colour }) => !colour.join().startsWith("255,255,255,"))).toEqual([]);
    // A ring and what is in it: neither blank nor a square.
    expect(seen.length / pixels.length).toBeGreaterThan(0.2);
    expect(seen.length / pixels.length).toBeLessThan(0.7);
  });
});

describe("npm run teams:package", { timeout: SLOW }, () => {
  // An empty name is one that is not set, also where a .env file has it.
  const run = (args: string[], env: Record<string, string> = {}) =>
    startSource("src/platforms/teams/package-cli.ts", args, { env: { MicrosoftAppId: "", ...env } }).ended;
  const pages = ["--website", SITE, "--developer", "An organization"];

  it("writes the same bytes in every time zone, and says where", async () => {
    const folder = folderForTest();
    for (const TZ of ["America/Sao_Paulo", "Asia/Tokyo"]) {
      const out = join(folder, TZ, "app.zip");
      const { code, stdout, stderr } = await run([...pages, "--out", out], { MicrosoftAppId: APP, TZ });
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${out}\n`, stderr: "" });
      expect(readFileSync(out).equals(zip)).toBe(true);
    }
  });

  it("says that the pages are still to be named", async () => {
    const out = join(folderForTest(), "app.zip");
    const { code, stderr } = await run(["--out", out], { MicrosoftAppId: APP.toUpperCase() });
    expect(code).toBe(0);
    expect(stderr).toContain("--website");
    const { developer, id } = JSON.parse(
      strFromU8(unzipSync(readFileSync(out))["manifest.json"] as Uint8Array),
    );
    expect(developer.websiteUrl).toBe("https://example.org/");
    expect(id).toBe(APP);
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ["no app id", [], {}, /^CONFIG_INVALID: .*\n {2}MicrosoftAppId: is missing \(the application/],
    [
      "an app id that is none",
      [],
      { MicrosoftAppId: "bot" },
      /^CONFIG_INVALID: .*\n {2}MicrosoftAppId: is no app/,
    ],
    [
      "addresses that are not https",
      ["--website", "http://a.example", "--terms", "b"],
      { MicrosoftAppId: APP },
      /^CLI_FLAG_VALUE: .*\n {2}--website: .*\n {2}--privacy: .*\n {2}--terms: /,
    ],
    [
      "a name that is too long",
      ["--developer", "a".repeat(33)],
      { MicrosoftAppId: APP },
      /--developer: is not of/,
    ],
    ["an unknown flag", ["--url", SITE], { MicrosoftAppId: APP }, /^CLI_UNKNOWN_FLAG: [\s\S]*Usage:/],
    ["a place that cannot be written", ["--out", "package.json/app.zip"], { MicrosoftAppId: APP }, /--out: /],
  ])("refuses %s and writes nothing", async (_what, args, environment, says) => {
    const out = join(folderForTest(), "app.zip");
    const { code, stdout, stderr } = await run(["--out", out, ...args], environment);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(existsSync(out)).toBe(false);
  });
});
