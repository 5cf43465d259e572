import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { environment } from "../../config.js";
import { ApgError, type Problem } from "../../core/errors.js";
import { loadCommands } from "../../load-commands.js";
import { commandsDir, defaultDataDir, root } from "../../paths.js";
import { NAME } from "./app/texts.js";
import { readAppId } from "./environment.js";
import { teamsPackage } from "./package.js";

const USAGE = `Usage: npm run -s teams:package -- [options]
Writes the Teams app for the bot that MicrosoftAppId names.
  --website https://...   the operator's page about the bot
  --privacy https://...   its privacy notice; without it the website
  --terms https://...     its terms of use; without it the website
  --developer NAME        who runs the bot, up to 32 characters
  --out FILE              where the zip goes; without it data/teams-app.zip
`;
const OPTIONS = {
  website: { type: "string" },
  privacy: { type: "string" },
  terms: { type: "string" },
  developer: { type: "string", default: NAME.full },
  out: { type: "string", default: join(defaultDataDir, "teams-app.zip") },
} as const;
/** Reserved for examples, so that it is nobody's: the schema wants an address. */
const PLACEHOLDER = "https://example.org/";
const LONGEST_NAME = 32;
const APP = join(root, "src/platforms/teams/app");

function parse() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (cause) {
    throw new ApgError("CLI_UNKNOWN_FLAG", `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

async function main(): Promise<void> {
  const { website = PLACEHOLDER, privacy = website, terms = website, developer: name, out } = parse();
  const problems: Problem[] = [];
  for (const [flag, value] of Object.entries({ website, privacy, terms }))
    if (!isPublic(value))
      problems.push({ where: `--${flag}`, what: `"${value}" is no https address`, hint: PLACEHOLDER });
  if (!name || name.length > LONGEST_NAME)
    problems.push({ where: "--developer", what: `is not of 1 to ${LONGEST_NAME} characters` });
  if (problems.length) throw new ApgError("CLI_FLAG_VALUE", "a flag's value cannot be used", { problems });
  const appId = readAppId(environment().MicrosoftAppId?.trim(), (where, what, hint) => {
    throw new ApgError("CONFIG_INVALID", "there is no bot to package", { problems: [{ where, what, hint }] });
  });
  const zip = teamsPackage({
    commands: await loadCommands(commandsDir),
    appId,
    version: await version(),
    developer: { name, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms },
    icons: {
      color: await readFile(join(APP, "color.png")),
      outline: await readFile(join(APP, "outline.png")),
    },
  });
  await write(resolve(out), zip);
  if (website === PLACEHOLDER)
    process.stderr.write(
      `The app names ${PLACEHOLDER} for its pages: give --website before others get it.\n`,
    );
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (cause) {
    const problems = [{ where: "--out", what: (cause as Error).message }];
    throw new ApgError("CLI_FLAG_VALUE", "the package was not written", { problems, cause });
  }
  process.stdout.write(`${file}\n`);
}

/** Of package.json, without what stands behind a hyphen or plus: Teams takes three numbers alone. */
async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version.split(/[-+]/)[0] as string;
}

function isPublic(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}

main().catch((error: unknown) => {
  if (!(error instanceof ApgError)) throw error;
  process.stderr.write(`${error.report}\n`);
  process.exitCode = 2;
});
