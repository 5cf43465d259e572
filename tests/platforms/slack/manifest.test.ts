import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { loadCommands } from "../../../src/load-commands.js";
import { commandsDir, root } from "../../../src/paths.js";
import { slackManifest } from "../../../src/platforms/slack/manifest.js";
import { COMMAND, SHORTCUT } from "../../../src/platforms/slack/names.js";
import { compiled } from "../../support/compiled.js";

const commands = await loadCommands(commandsDir);
const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, unknown>;
// From slackapi/manifest-schema, commit c50cfa8 (MIT).
const schema = read("tests/data/schemas/slack-manifest-2.0.0.json");
delete schema.$schema;

describe.each([
  ["Socket Mode", undefined],
  ["HTTP", "https://bot.example.org"],
])("the manifest for %s", (_mode, url) => {
  const manifest = slackManifest({ commands, url });

  it("is what Slack's own schema asks for", () => {
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("asks for the fixed scopes and events, no more and no less", () => {
    const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
    expect(bot.filter((scope) => !optional.includes(scope))).toEqual([
      "commands",
      "chat:write",
      "app_mentions:read",
      "im:history",
      "im:write",
      "users:read",
      "channels:read",
      "groups:read",
    ]);
    expect(optional).toEqual(["channels:history", "groups:history"]);
    // Slack's examples list an optional scope in both places.
    expect(bot).toEqual(expect.arrayContaining(optional));
    expect(manifest.settings.event_subscriptions.bot_events.join(" ")).toBe(
      "app_mention message.im app_home_opened app_uninstalled tokens_revoked member_left_channel channel_left " +
        "channel_archive channel_unarchive channel_rename group_left group_archive group_unarchive group_rename",
    );
  });

  it("names the command with all that may follow it, and the shortcut", () => {
    const [command] = manifest.features.slash_commands;
    expect(command?.command).toBe(COMMAND);
    for (const { name } of commands.list) expect(command?.usage_hint.split(" | ")).toContain(name);
    expect(manifest.features.shortcuts).toMatchObject([{ type: "message", callback_id: SHORTCUT }]);
  });

  it("says where Slack reaches the bot, or that it connects by itself", () => {
    const address = url && `${url}/slack/events`;
    const { settings, features } = manifest;
    expect(settings.socket_mode_enabled).toBe(url === undefined);
    const [command] = features.slash_commands as { url?: string }[];
    const places = [settings.event_subscriptions, settings.interactivity] as { request_url?: string }[];
    expect([command?.url, ...places.map((place) => place.request_url)]).toEqual([address, address, address]);
  });
});

it("manifest.json is the one for Socket Mode", () => {
  expect(read("manifest.json")).toEqual(slackManifest({ commands }));
});

describe("npm run slack:manifest", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [compiled("src/platforms/slack/manifest-cli.ts"), ...args], {
      encoding: "utf8",
    });

  it("prints the manifest for an address", () => {
    const { status, stdout } = run("--url", "https://bot.example.org");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(slackManifest({ commands, url: "https://bot.example.org" }));
  });

  it.each([[["--url", "http://bot.example.org"]], [["--url"]], [["--what"]]])("refuses %j", (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Usage:");
  });
});
