import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CommandDefinition, CommandTable } from "./core/command.js";
import { createCommandTable } from "./core/commands.js";
import { ApgError, type Problem } from "./core/errors.js";
import { LANGUAGES } from "./i18n/language.js";

/** Help shows the commands in the order in which they are needed; a new one comes after these, by name. */
const ORDER = [
  "recs",
  "facts",
  "deadlines",
  "brief",
  "rec",
  "fact",
  "dates",
  "define",
  "search",
  "themes",
  "lang",
  "help",
  "home",
];

/**
 * Loads a folder of commands: one file is one command, the file's name is its name.
 * @throws ApgError COMMAND_INVALID naming every file that is broken or clashes; nothing starts then.
 */
export async function loadCommands(folder: string): Promise<CommandTable> {
  const files = (await readdir(folder)).filter((file) => /\.(js|ts)$/.test(file) && !file.endsWith(".d.ts"));
  const problems: Problem[] = [];
  const loaded = new Map<string, CommandDefinition>();
  for (const file of files.sort(byOrder)) {
    try {
      const module = (await import(pathToFileURL(join(folder, file)).href)) as {
        default?: CommandDefinition;
      };
      const definition = module.default;
      const missing = lacks(definition);
      if (definition && missing.length === 0) loaded.set(nameOf(file), definition);
      else
        problems.push({
          where: `commands/${file}`,
          what: `lacks ${missing.join(", ")}`,
          hint: "see defineCommand",
        });
    } catch (error) {
      problems.push({ where: `commands/${file}`, what: `does not load: ${(error as Error).message}` });
    }
  }
  if (problems.length) throw new ApgError("COMMAND_INVALID", "commands are broken", { problems });
  return createCommandTable(loaded);
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function byOrder(a: string, b: string): number {
  const place = (file: string) => (ORDER.indexOf(nameOf(file)) + ORDER.length + 1) % (ORDER.length + 1);
  return place(a) - place(b) || a.localeCompare(b);
}

/** What a definition lacks; the types say the same, but a command may be written in JavaScript. */
function lacks(definition: CommandDefinition | undefined): string[] {
  if (!definition) return ["a default export"];
  const missing: string[] = [];
  if (typeof definition.run !== "function") missing.push("run()");
  if (typeof definition.action !== "string") missing.push("action");
  for (const key of ["aliases", "summary", "usage", "examples"] as const) {
    const texts = definition[key];
    for (const language of LANGUAGES) if (texts?.[language] === undefined) missing.push(`${key}.${language}`);
  }
  return missing;
}
