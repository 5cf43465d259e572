import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CommandDefinition, CommandTable } from "./core/command.js";
import { createCommandTable } from "./core/commands.js";
import { ApgError, type Problem } from "./core/errors.js";
import { LANGUAGES } from "./i18n/language.js";

const LAST = Number.POSITIVE_INFINITY;

/**
 * Loads a folder of commands: one file is one command, the file's name is its name, its `place` its place in help.
 * @throws ApgError COMMAND_INVALID naming every file that is broken or clashes; nothing starts then.
 */
export async function loadCommands(folder: string): Promise<CommandTable> {
  const files = (await readdir(folder)).filter((file) => /\.(js|ts)$/.test(file) && !file.endsWith(".d.ts"));
  const problems: Problem[] = [];
  const loaded = new Map<string, CommandDefinition>();
  for (const file of files.sort()) {
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
  return createCommandTable(new Map([...loaded].sort(byPlace)));
}

/** Files come by name, and a sort keeps that order for those that share a place or name none. */
function byPlace([, a]: [string, CommandDefinition], [, b]: [string, CommandDefinition]): number {
  const [first, second] = [a.place ?? LAST, b.place ?? LAST];
  return first < second ? -1 : first > second ? 1 : 0;
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

/** What a definition lacks; the types say the same, but a command may be written in JavaScript. */
function lacks(definition: CommandDefinition | undefined): string[] {
  if (!definition) return ["a default export"];
  const missing: string[] = [];
  if (typeof definition.run !== "function") missing.push("run()");
  if (typeof definition.action !== "string") missing.push("action");
  if (!["number", "undefined"].includes(typeof definition.place)) missing.push("a number as place");
  for (const key of ["aliases", "summary", "usage", "examples"] as const) {
    const texts = definition[key];
    for (const language of LANGUAGES) if (texts?.[language] === undefined) missing.push(`${key}.${language}`);
  }
  return missing;
}
