import type { Command, CommandTable } from "../../core/command.js";
import { nameIn } from "../../core/names.js";
import type { Language } from "../../i18n/language.js";
import { EXTENSION_COMMANDS, QUERY } from "./app/names.js";
import { NAME, texts } from "./app/texts.js";

/**
 * 1.29 (June 2026) is the first schema outside the developer preview that has `supportsTargetedMessages` and
 * `triggers`; agents receive targeted messages in every tenant since the end of July. 1.30 (August 2026) is the newest
 * that Microsoft published as generally available; all that we write is the same in both.
 */
const VERSION = "1.30";
/** The localization files must name the same version as the manifest, or Teams refuses the package. */
export const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}`;
/** Of one command list. */
const MOST_COMMANDS = 12;

export interface ManifestOptions {
  commands: CommandTable;
  /** MicrosoftAppId: the app and its bot have the same. */
  appId: string;
  /** Of the app, MAJOR.MINOR.PATCH: Teams takes no other form, and an update only where it is higher. */
  version: string;
  /** Who runs the bot. Three https addresses; the name has 32 characters at most. */
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
}

/** The Teams app's manifest.json with its words in a language; the package holds the English one. */
export function teamsManifest({ commands, appId, version, developer }: ManifestOptions, language: Language) {
  const { short, full } = texts[language];
  const listed = listedCommands(commands).map((command) => commandEntry(command, language));
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: VERSION,
    version,
    id: appId,
    developer,
    localizationInfo: {
      defaultLanguageTag: "en",
      defaultLanguageFile: "en.json",
      additionalLanguages: [
        { languageTag: "fr", file: "fr.json" },
        { languageTag: "es", file: "es.json" },
      ],
    },
    name: NAME,
    description: { short, full },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#1f3a5f",
    bots: [
      {
        botId: appId,
        scopes: ["personal", "team", "groupChat"],
        supportsFiles: false,
        isNotificationOnly: false,
        supportsTargetedMessages: true,
        commandLists: [
          // A meeting's chat is a groupChat too.
          { scopes: ["team", "groupChat"], triggers: ["slash", "mention"], commands: listed },
          // Nobody to hide an answer from, so Teams has no slash commands there.
          { scopes: ["personal"], triggers: ["mention"], commands: listed },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        canUpdateConfiguration: false,
        commands: Object.entries(EXTENSION_COMMANDS).flatMap(([id, name]) => {
          const command = commands.find(name)?.command;
          return command ? [searchEntry(id, command, language)] : [];
        }),
      },
    ],
    defaultInstallScope: "personal",
    defaultGroupCapability: { team: "bot", groupchat: "bot", meetings: "bot" },
    // Since 1.25 Teams refuses an app for teams without it, though the schema lets it pass. It promises nothing that we
    // break: the bot does not ask who is in a channel, so shared and private channels are like any other.
    supportsChannelFeatures: "tier1",
    permissions: ["identity"],
    validDomains: [],
  };
}

/**
 * A list takes twelve: the first in the order of help. What falls off the end can still be typed; `home`, the last, is
 * what a mention alone gives anyway.
 */
function listedCommands({ list }: CommandTable): Command[] {
  return list.slice(0, MOST_COMMANDS);
}

/** Picking one puts its title into the message box, so the title is a line that is understood as it stands. */
function commandEntry(command: Command, language: Language) {
  const title = nameIn(command, language);
  const usage = command.usage[language];
  const summary = command.summary[language];
  return { title, description: usage ? `${summary} · ${title} ${usage}` : summary };
}

function searchEntry(id: string, command: Command, language: Language) {
  return {
    id,
    type: "query",
    context: ["compose", "commandBox"],
    title: capitalized(nameIn(command, language), language),
    description: command.summary[language],
    // With nothing typed yet the bot offers themes.
    initialRun: true,
    fetchTask: false,
    parameters: [{ name: QUERY, inputType: "text", ...texts[language].query }],
  };
}

function capitalized(word: string, language: Language): string {
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
