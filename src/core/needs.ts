import type { CommandTable } from "./command.js";
import { actionOf } from "./commands.js";
import { firstWord, MAX_WRITTEN, tidy } from "./line.js";
import { LEAST_ROLE } from "./rights.js";

/** Whether a line asks for more than a reader may: only then is it worth finding out who somebody is. */
export type NeedsRights = (line: string) => boolean;

export function createNeedsRights(commands: CommandTable): NeedsRights {
  return (line) => {
    const { word, rest } = firstWord(tidy(line.slice(0, MAX_WRITTEN)));
    const command = commands.find(word)?.command;
    return command !== undefined && LEAST_ROLE[actionOf(command, rest)] !== "reader";
  };
}
