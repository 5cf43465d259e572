import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { createCommandTable } from "../../../src/core/commands.js";
import { LANGUAGES } from "../../../src/i18n/language.js";
import { loadCommands } from "../../../src/load-commands.js";
import { commandsDir, root } from "../../../src/paths.js";
import { EXTENSION_COMMANDS, QUERY } from "../../../src/platforms/teams/app/names.js";
import { teamsManifest } from "../../../src/platforms/teams/manifest.js";
import { localization } from "../../../src/platforms/teams/package.js";

const APP = "11111111-2222-3333-4444-555555555555";
const SITE = "https://bot.example.org/";
const commands = await loadCommands(commandsDir);
const options = {
  commands,
  appId: APP,
  version: "1.2.3",
  developer: { name: "An organization", websiteUrl: SITE, privacyUrl: SITE, termsOfUseUrl: SITE },
};

/** Unchanged from microsoft/json-schemas, teams/v1.30, commit f891f5b (MIT). */
function problems(schemaFile: string, value: unknown) {
  const schema = JSON.parse(readFileSync(join(root, "tests/data/schemas", schemaFile), "utf8"));
  delete schema.$schema;
  // Some of its patterns are no Unicode ones.
  const lenient = { strict: false, validateFormats: false, unicodeRegExp: false };
  const validate = new Ajv({ ...lenient, allErrors: true }).compile(schema);
  validate(value);
  return validate.errors ?? [];
}

describe.each(LANGUAGES)("the manifest with its words in %s", (language) => {
  const manifest = teamsManifest(options, language);
  const [bot] = manifest.bots;
  const extension = manifest.composeExtensions[0]?.commands ?? [];

  it("is what Microsoft's own schemas ask for, and its localization file too", () => {
    expect(problems("teams-manifest-1.30.json", manifest)).toEqual([]);
    expect(problems("teams-localization-1.30.json", localization(options, language))).toEqual([]);
  });

  it("lists titles that are understood as they stand, each as its own command", () => {
    for (const { commands: listed } of bot?.commandLists ?? []) {
      expect(listed.map(({ title }) => commands.find(title)?.command.name)).toEqual(
        commands.list.slice(0, 12).map(({ name }) => name),
      );
      // Older clients cut a title there.
      for (const { title } of listed) expect(title.length).toBeLessThanOrEqual(32);
    }
  });

  it("says of each command what it is and what may follow it", () => {
    const [first] = bot?.commandLists[0]?.commands ?? [];
    const [recs] = commands.list;
    expect(first?.description).toContain(recs?.summary[language]);
    expect(first?.description).toContain(recs?.usage[language]);
  });

  it("searches by what the bot answers, described in the commands' own words", () => {
    expect(extension.map(({ id }) => id)).toEqual(Object.keys(EXTENSION_COMMANDS));
    const described = Object.values(EXTENSION_COMMANDS).map((name) => commands.find(name)?.command);
    expect(extension.map(({ title }) => commands.find(title)?.command)).toEqual(described);
    expect(extension.map(({ description }) => description)).toEqual(
      described.map((command) => command?.summary[language]),
    );
    for (const { parameters, initialRun, context } of extension) {
      expect(parameters).toMatchObject([{ name: QUERY, inputType: "text" }]);
      expect({ initialRun, context }).toEqual({ initialRun: true, context: ["compose", "commandBox"] });
    }
  });
});

describe("the manifest", () => {
  const manifest = teamsManifest(options, "en");

  it("is of one bot, the app itself, in personal chats, teams and group chats", () => {
    expect(manifest).toMatchObject({
      id: APP,
      version: "1.2.3",
      validDomains: [],
      permissions: ["identity"],
    });
    expect(manifest.composeExtensions.map(({ botId }) => botId)).toEqual([APP]);
    expect(manifest.bots).toMatchObject([
      { botId: APP, scopes: ["personal", "team", "groupChat"], supportsFiles: false },
    ]);
  });

  it("offers slash commands where others read along, and there alone", () => {
    const [bot] = manifest.bots;
    expect(bot?.supportsTargetedMessages).toBe(true);
    expect(bot?.commandLists.map(({ scopes, triggers }) => ({ scopes, triggers }))).toEqual([
      { scopes: ["team", "groupChat"], triggers: ["slash", "mention"] },
      { scopes: ["personal"], triggers: ["mention"] },
    ]);
  });

  it("says of channels what Teams asks of an app for teams, which the schema does not", () => {
    expect(manifest.supportsChannelFeatures).toBe("tier1");
  });

  it("leaves out what comes last in help where there are more commands than fit", () => {
    const unlisted = commands.list.slice(12).map(({ name }) => name);
    expect(unlisted).toContain("home");
    const few = createCommandTable(
      new Map(commands.list.slice(0, 3).map((command) => [command.name, command])),
    );
    const [bot] = teamsManifest({ ...options, commands: few }, "en").bots;
    expect(bot?.commandLists[0]?.commands).toHaveLength(3);
  });
});

describe("the localization files", () => {
  const [english, ...others] = LANGUAGES.map((language) => localization(options, language));

  it("say in every language what the manifest says in English, key for key", () => {
    const { $schema, ...words } = english ?? {};
    const text = JSON.stringify(teamsManifest(options, "en"));
    for (const word of Object.values(words)) expect(text).toContain(JSON.stringify(word));
    for (const other of others) expect(Object.keys(other)).toEqual(Object.keys(english ?? {}));
  });

  it("name every text that a person reads", () => {
    const keys = Object.keys(english ?? {});
    expect(keys).toContain("bots[0].commandLists[1].commands[11].description");
    expect(keys).toContain("composeExtensions[0].commands[3].parameters[0].description");
    expect(keys.filter((key) => /^developer|^icons|Language/.test(key))).toEqual([]);
  });

  it("name the same schema version as the manifest", () => {
    const folder = (address: string) => address.replace(/[^/]+$/, "");
    for (const file of [english, ...others])
      expect(folder(file?.$schema ?? "")).toBe(folder(teamsManifest(options, "en").$schema));
  });
});
