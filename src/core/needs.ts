import type { CommandTable } from "./command.js";
import { actionOf } from "./commands.js";
import { firstWord, MAX_WRITTEN, tidy } from "./line.js";
import { LEAST_ROLE } from "./rights.js";

/**
 * Whether a line asks for more than a reader may, or is answered by who somebody is: only then is it worth finding
 * that out.
 */
export type NeedsRights = (line: string) => boolean;

export function createNeedsRights(commands: CommandTable): NeedsRights {
  return (line) => {
    const { word, rest } = firstWord(tidy(line.slice(0, MAX_WRITTEN)));
    const command = commands.find(word)?.command;
    if (!command) return false;
    const action = actionOf(command, rest);
    return action === "self" || LEAST_ROLE[action] !== "reader";
  };
}
