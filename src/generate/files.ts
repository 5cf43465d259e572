import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { App } from "../app.js";
import { root } from "../paths.js";
import { slackManifest } from "../platforms/slack/manifest.js";
import { terminalCaller } from "../platforms/text/caller.js";
import { renderText } from "../platforms/text/render.js";
import { terminalPicture } from "./picture.js";
import { png } from "./png.js";
import { rasterize } from "./raster.js";
import { between, commandTable, errorTable } from "./tables.js";

/** The day of the picture: fixed, so that the file changes only when the answer does. */
const DAY = "2026-11-24";
const PICTURED = "facts disappearances";
/** The picture shows the beginning of the answer. */
const PICTURED_LINES = 27;

/** The Teams app's icons and their sides in pixels, as Teams wants them. */
const ICONS = { color: 192, outline: 32 };
const ICONS_AT = "src/platforms/teams/app";

/** Every file that is written from the code, by its path from the root. A test holds the files equal to this. */
export async function generatedFiles(app: App): Promise<Map<string, string | Uint8Array>> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const reply = await app.dispatch(PICTURED, terminalCaller, { language: "en", asOf: DAY });
  const answer = renderText(reply).split("\n").slice(0, PICTURED_LINES).join("\n");
  return new Map<string, string | Uint8Array>([
    [
      "README.md",
      between(between(readme, "commands", commandTable(app.commands.list)), "errors", errorTable()),
    ],
    ["docs/terminal.svg", terminalPicture(`npm run -s apg -- ${PICTURED}`, answer)],
    ["manifest.json", `${JSON.stringify(slackManifest({ commands: app.commands }), null, 2)}\n`],
    ...(await Promise.all(Object.entries(ICONS).map(([name, size]) => icon(name, size)))),
  ]);
}

async function icon(name: string, size: number): Promise<[string, Uint8Array]> {
  const svg = await readFile(join(root, ICONS_AT, `${name}.svg`), "utf8");
  return [`${ICONS_AT}/${name}.png`, png(rasterize(svg, size), size)];
}
