import { strToU8, type Zippable, zipSync } from "fflate";
import { LANGUAGES, type Language } from "../../i18n/language.js";
import { type ManifestOptions, SCHEMAS, teamsManifest } from "./manifest.js";

export interface PackageOptions extends ManifestOptions {
  /** PNG files: 192 and 32 pixels. */
  icons: { color: Uint8Array; outline: Uint8Array };
}

/** Fixed, so that the same input gives the same bytes; a zip has local times and begins with this year. */
const MADE = new Date(1980, 0, 1);
/** The keys that Teams translates, among the paths of the manifest's strings. */
const TRANSLATED = /^(?:name|description)\.|\.(?:title|description)$/;

/** The app package: a zip that Teams takes as an upload, the files at its root. */
export function teamsPackage({ icons, ...options }: PackageOptions): Uint8Array {
  const files: Zippable = { "manifest.json": json(teamsManifest(options, "en")) };
  for (const language of LANGUAGES) files[`${language}.json`] = json(localization(options, language));
  return zipSync(
    { ...files, "color.png": icons.color, "outline.png": icons.outline },
    { mtime: MADE, level: 9 },
  );
}

/** A localization file: every string of the manifest that has words, by its path: `bots[0].commandLists[0]...`. */
export function localization(options: ManifestOptions, language: Language): Record<string, string> {
  const strings = stringsOf(teamsManifest(options, language), "");
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    ...Object.fromEntries(strings.filter(([path]) => TRANSLATED.test(path))),
  };
}

function stringsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, path ? `${path}.${key}` : key));
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}
