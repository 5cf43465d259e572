import { parseArgs } from "node:util";
import { loadCommands } from "../../load-commands.js";
import { commandsDir } from "../../paths.js";
import { slackManifest } from "./manifest.js";

const USAGE = `Usage: npm run -s slack:manifest -- [--url https://bot.example.org]
Prints the manifest to create the Slack app from: for Socket Mode, or with --url for HTTP.
`;

/** @returns the exit code: 0, or 2 for a wrong call */
async function main(): Promise<number> {
  let url: string | undefined;
  try {
    ({ url } = parseArgs({ options: { url: { type: "string" } } }).values);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (url !== undefined && !isPublic(url)) {
    process.stderr.write(`--url: "${url}" is no https address; Slack posts to no other\n${USAGE}`);
    return 2;
  }
  const manifest = slackManifest({ url, commands: await loadCommands(commandsDir) });
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  return 0;
}

function isPublic(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}

process.exitCode = await main();
